import { attributes, markup, type Markup } from '../../../base/markup.js';
import { timeOf } from '../../../words/time.js';
import { wordsIn } from '../../../words/words.js';

/** What {@link sessionKeeper} writes. */
export interface SessionKeeperMarkup {
  /** When the server ends the visit. */
  until: Date;
  /** When the page is written; now, where nothing is said. */
  now?: Date;
  /** An address of the site that prolongs the visit. */
  extend?: string;
  /** The end beyond which no visit is prolonged. */
  most?: Date;
  /** Prolongs the visit without a question while the person does something. */
  keep?: boolean;
  /** For how many minutes a visit is prolonged while the page is paused. */
  pauseMost?: number;
  /** Where the visit is opened again. */
  signIn?: string;
  /** An opaque name for whose visit it is. */
  visit?: string;
  /** The time zone in which the time is said where no script runs, such as `America/Chicago`; that of the server otherwise. */
  timeZone?: string;
  /** The language of the default words; English where nothing is said. */
  lang?: string;
}

/** Writes a `lee-session-keeper`. Without JavaScript it says until when the visit is open. */
export function sessionKeeper({ lang = 'en', timeZone, ...given }: SessionKeeperMarkup): Markup {
  const { until, now = new Date(), most, extend, keep, pauseMost, signIn, visit } = given;
  const written = {
    ...{ until: until.toISOString(), now: now.toISOString(), most: most?.toISOString(), extend, keep },
    ...{ 'pause-most': pauseMost, 'sign-in': signIn, visit },
  };
  const words = wordsIn(lang).visit;
  const time = timeOf(until.getTime(), lang, timeZone, now.getTime());
  const canExtend = extend && !(most && most <= until);
  const longer = canExtend && (keep ? words.keeps : words.more);
  return markup`<lee-session-keeper${attributes(written)}><p data-lee-made>${sentences([words.until(time), longer, words.stays])}</p></lee-session-keeper>`;
}

/** Each has its own place, empty where it is not so, since the element says them anew. */
const sentences = (all: readonly (string | false | undefined)[]): Markup[] =>
  all.map((one, index) => markup`<span data-lee-made>${one && (index ? ` ${one}` : one)}</span>`);
