// @ts-check
import { append, replay, UNDECIDED } from 'leeway-ui/records.js';
import { questionsOf } from '../agencies/agency.mjs';
import { wordsShown } from './words-shown.mjs';

/**
 * @typedef {import('../agencies/agency.mjs').Agency} Agency
 * @typedef {import('../intake/questions.mjs').Consent} Consent
 * @typedef {import('leeway-ui/records.js').ConsentRecord} ConsentRecord
 */

/**
 * What an agency asks to share.
 * @param {Agency} agency
 */
export const consentsOf = (agency) => questionsOf(agency).filter(({ kind }) => kind === 'consent');

/** The same day in so many years, on the agency's calendar. @type {(agency: Agency, question: Consent, now: Date) => string | undefined} */
function lastDay({ timeZone }, { years }, now) {
  if (years === undefined) return undefined;
  // Swedish dates are ISO 8601.
  const [year, month, day] = new Intl.DateTimeFormat('sv', { timeZone }).format(now).split('-').map(Number);
  return new Date(Date.UTC(year + years, month - 1, day)).toISOString().slice(0, 10);
}

/**
 * Whether the words of today are those that this person last had before them.
 * @param {ConsentRecord} record
 * @param {Agency} agency
 * @param {Consent} question
 */
export const hasSeen = ({ events }, agency, question) =>
  events.findLast(({ purpose, words }) => purpose === question.name && words)?.words?.version ===
  wordsShown(agency, question).version;

/**
 * The record with an answer at its end, and with nothing new where it says so already: pressed twice is said once.
 * @param {ConsentRecord} record
 * @param {Agency} agency
 * @param {Consent} question
 * @param {'yes' | 'no' | undefined} value nothing where the person did not decide
 * @param {Date} now
 * @returns {ConsentRecord}
 */
export function answered(record, agency, question, value, now) {
  const purpose = question.name;
  const words = wordsShown(agency, question);
  const time = now.toISOString();
  const { answer } = replay(record, now).purposes.get(purpose) ?? UNDECIDED;
  const shown = hasSeen(record, agency, question)
    ? record
    : append(record, { kind: 'asked', purpose, time, words, by: { is: 'agency' } });
  if ((value ?? 'undecided') === answer) return shown;
  /** @type {import('leeway-ui/records.js').Actor} */
  const by = { is: 'self' };
  if (value === 'yes') {
    const { who, what } = question.terms;
    return append(shown, {
      kind: 'given',
      purpose,
      time,
      words,
      by,
      until: lastDay(agency, question, now),
      recipients: [who],
      information: [what],
      expression: 'explicit',
    });
  }
  if (answer === 'yes') return append(shown, { kind: 'withdrawn', purpose, time, words, by });
  return value === 'no'
    ? append(shown, { kind: 'refused', purpose, time, words, by })
    : append(shown, { kind: 'undecided', purpose, time, words, by });
}

/**
 * The record with all that an intake says about sharing.
 * @param {ConsentRecord} record
 * @param {Agency} agency
 * @param {readonly import('../database.mjs').Kept[]} answers
 * @param {Date} now
 */
export function withAnswers(record, agency, answers, now) {
  const said = new Map(answers.map(({ question, value }) => [question, value]));
  return consentsOf(agency).reduce((grown, question) => {
    const value = said.get(question.name);
    const known = value === 'yes' || value === 'no' ? value : undefined;
    return answered(grown, agency, /** @type {Consent} */ (question), known, now);
  }, record);
}
