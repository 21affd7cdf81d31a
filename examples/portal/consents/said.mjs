// @ts-check
import { replay, UNDECIDED } from 'leeway-ui/records.js';
import { consentsOf, hasSeen } from './answers.mjs';

/**
 * @typedef {import('../agencies/agency.mjs').Agency} Agency
 * @typedef {import('leeway-ui/records.js').ConsentRecord} ConsentRecord
 * @typedef {import('leeway-ui/records.js').ConsentEvent} ConsentEvent
 * @typedef {import('leeway-ui/html.js').AnswerMoment} AnswerMoment
 */

/** What each event says to the person; what is not here changed nothing that they said. */
const SAID = /** @type {Partial<Record<string, AnswerMoment['said']>>} */ ({
  given: 'yes',
  refused: 'no',
  withdrawn: 'taken-back',
  undecided: 'undecided',
  expired: 'ended',
});

/** @type {(event: ConsentEvent, ends?: string) => AnswerMoment} */
const moment = ({ kind, time }, ends) => ({
  said: SAID[kind] ?? 'undecided',
  at: time === undefined ? undefined : new Date(time),
  ends,
});

/** The last day of the yes that was said, or that came to its end. @type {(events: ConsentEvent[], index: number) => string | undefined} */
const lastDay = (events, index) => events.slice(0, index + 1).findLast(({ kind }) => kind === 'given')?.until;

/**
 * What someone said, as the ledger and the copy show it: with the words that they saw, whatever is asked today.
 * @param {Agency} agency
 * @param {ConsentRecord} record
 * @param {Date} now
 * @returns {import('leeway-ui/html.js').LedgerEntry[]}
 */
export function saidIn(agency, record, now) {
  const { purposes } = replay(record, now);
  return consentsOf(agency).flatMap((question) => {
    if (question.kind !== 'consent') return [];
    const events = record.events.filter(({ purpose }) => purpose === question.name);
    const last = events.findLast(({ words }) => words);
    if (!last?.words) return [];
    const { what, who, why, until, ifNot } = /** @type {import('leeway-ui/records.js').Words} */ (last.words);
    const { answer } = purposes.get(question.name) ?? UNDECIDED;
    const told = events.filter(({ kind }) => kind in SAID);
    const [latest, ...before] = told.map((event, index) => moment(event, lastDay(told, index))).reverse();
    const [no, yes] = question.options.map(({ label }) => label);
    return {
      name: question.name,
      label: question.label,
      no,
      yes,
      words: { what, who, why, until, otherwise: ifNot },
      takenBack: question.takenBack,
      ...(latest ?? { said: answer }),
      before,
      again:
        latest?.said === 'ended' || !hasSeen(record, agency, question) ? `/${agency.slug}/intake` : undefined,
    };
  });
}
