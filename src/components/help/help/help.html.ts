import { checkText, checkWays } from '../../../base/check-ways.js';
import { tagOf } from '../../../base/hours.js';
import { markup, type Markup } from '../../../base/markup.js';
import { logLine, waysInBrief, waysInFull, type Way } from '../../../base/ways.html.js';
import { listIn, nameIn, wordsIn } from '../../../words/words.js';

export { hoursInWords, type Way, type WayKind } from '../../../base/ways.html.js';

/** What {@link help} writes. */
export interface HelpMarkup {
  /** The ways to reach a person, the best one first. */
  ways: readonly Way[];
  /** The IANA time zone of the hours, such as `America/New_York`. Only `24/7` needs none. */
  timeZone?: string;
  /** How long people wait, in the agency's own words, such as "Most calls are answered within 10 minutes." */
  wait?: string;
  /** The languages that are spoken, as BCP 47 tags. */
  languages?: readonly string[];
  /** Writes one row, for the header or the foot of every page: the links, the hours, and whether it is open now. */
  compact?: boolean;
  /**
   * When the page is written: it then says whether someone is there now, in the agency's own time, before and without
   * JavaScript. Only for pages that are written anew for each request.
   */
  now?: Date;
  /** `false` leaves out that calls and texts can show in call logs, where the page says it already. */
  log?: false;
  /** The language of the default words; English where nothing is said. */
  lang?: string;
}

/**
 * Writes a `lee-help`, which works before and without JavaScript. Throws where a number, its hours or the time zone cannot be
 * used as they are written.
 */
export function help(given: HelpMarkup): Markup {
  const { ways, timeZone, wait, languages, compact, now, log, lang = 'en' } = given;
  checkWays(ways, timeZone, 'help()');
  if (wait !== undefined) checkText(wait, 'help(), wait');
  const words = wordsIn(lang);
  if (compact)
    return markup`<lee-help compact><details open><summary>${words.help.tucked}</summary><span slot="lead">${words.help.person}</span> ${waysInBrief({ ways, timeZone, lang, now })}</details></lee-help>`;
  return markup`<lee-help>${waysInFull({ ways, timeZone, lang, now })}${wait && markup`<p>${wait}</p>`}${
    languages !== undefined &&
    languages.length > 0 &&
    markup`<p>${words.help.languages(named(languages, tagOf(lang, words.hours)))}</p>`
  }${log ?? logLine(ways, lang)}</lee-help>`;
}

const named = (languages: readonly string[], tag: string): string =>
  listIn(
    languages.map((one) => nameIn('language', one, tag)),
    tag,
  );
