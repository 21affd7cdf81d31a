import { isDay } from './last-day.js';
import { markup, type Markup } from './markup.js';
import { dateOf, momentOf } from '../words/time.js';
import { wordsIn } from '../words/words.js';

/** The words that someone had before them when they answered. */
export interface SeenWords {
  what: string;
  who: string;
  why: string;
  until: string;
  otherwise: string;
}

/** An answer, and when it was given. */
export interface AnswerMoment {
  /** What was said, or what became of it: a yes that was taken back, or whose last day is over. */
  said: 'yes' | 'no' | 'undecided' | 'taken-back' | 'ended';
  /** When. */
  at?: Date;
  /** The last day of a yes, or of one that has ended, such as `2027-05-23`. */
  ends?: string;
}

/** What someone said to one purpose. */
export interface SaidMarkup extends AnswerMoment {
  /** The name of the purpose, as it is sent. */
  name: string;
  /** What was asked. */
  label: string;
  /** The words that this person saw when they answered: kept with the answer, whatever is asked today. */
  words: SeenWords;
  /** What becomes of what was shared already. */
  takenBack?: string;
}

/** How dates and sentences are written. */
export interface SpokenIn {
  lang: string;
  timeZone?: string;
}

/** What was said, in a sentence, and when. Throws where what was kept says nothing: a gap would read as an answer. */
export function answerLine(moment: AnswerMoment, { lang, timeZone }: SpokenIn): Markup {
  const { said, at, ends } = moment;
  refuse(moment);
  const { consent, consentLedger } = wordsIn(lang);
  const sentence = {
    yes: consent.saidYes,
    no: consent.saidNo,
    undecided: consent.undecided,
    'taken-back': consentLedger.tookBack,
    ended: ends === undefined ? consent.endedEarlier : consent.ended(dateOf(ends, lang)),
  }[said];
  // The sentence about an end has its day already.
  return markup`${sentence}${said === 'yes' && ends !== undefined && ` ${consentLedger.holds(dateOf(ends, lang))}`}${
    at &&
    said !== 'ended' &&
    markup` <time datetime="${at.toISOString()}">${momentOf(at.getTime(), lang, timeZone)}</time>`
  }`;
}

const SAID: readonly string[] = [
  'yes',
  'no',
  'undecided',
  'taken-back',
  'ended',
] satisfies AnswerMoment['said'][];

function refuse({ said, at, ends }: AnswerMoment): void {
  if (!SAID.includes(said))
    throw new Error(
      `Leeway: "${said}" is nothing that someone can have said. Write one of ${SAID.join(', ')}.`,
    );
  if (ends !== undefined && !isDay(ends))
    throw new Error(`Leeway: "ends" is "${ends}", which is no date. Write it like 2027-05-23.`);
  if (at !== undefined && !(at instanceof Date && Number.isFinite(at.getTime())))
    throw new Error(`Leeway: "at" is ${String(at)}, which is no moment. Give a Date.`);
}

/** What happens to what was shared, where a yes is no more. */
export const afterwards = ({ said, takenBack }: SaidMarkup): Markup | false =>
  (said === 'taken-back' || said === 'ended') && takenBack !== undefined && markup`<p>${takenBack}</p>`;

/** The words that were seen, as terms. One that was not kept is left out: the page stays, and can still take back. */
export function seenTerms(seen: Partial<SeenWords>, lang: string): Markup {
  const words = wordsIn(lang).consent;
  const terms = (['what', 'who', 'why', 'until', 'otherwise'] as const).map(
    (term) => seen[term] !== undefined && markup`<div><dt>${words[term]}</dt><dd>${seen[term]}</dd></div>`,
  );
  return markup`<dl>${terms}</dl>`;
}
