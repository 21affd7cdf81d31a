import { checkTimeZone, checkWays } from '../../../base/check-ways.js';
import { tagOf } from '../../../base/hours.js';
import { attributes, markup, type Markup } from '../../../base/markup.js';
import { logLine, waysInFull, type Way } from '../../../base/ways.html.js';
import { nameIn, wordsIn } from '../../../words/words.js';

/** Whom people can talk to in one country and one language. */
export interface CrisisLine {
  /** The country, as its two letters of ISO 3166, such as `CA`. */
  country: string;
  /** The language that is spoken there, as a BCP 47 tag. */
  lang: string;
  /** The ways to reach someone, the best one first. */
  ways: readonly Way[];
  /** The IANA time zone of the hours. Only `24/7` needs none. */
  timeZone?: string;
}

/** What {@link crisis} writes. */
export interface CrisisMarkup {
  /** Every line that the agency knows of, in as many countries and languages as it wants. */
  lines: readonly CrisisLine[];
  /** The country of the people whom this page is for, as its two letters. It is never guessed. */
  country: string;
  /** `false` leaves out that calls and texts can show in call logs, where the page says it already. */
  log?: false;
  /** The language of the page; English where nothing is said. */
  lang?: string;
}

/** Takes an agency's data as it is, from a file too. Throws, with what to change, where a line cannot be used. */
export function crisisLines(data: unknown): readonly CrisisLine[] {
  if (!Array.isArray(data) || !data.length)
    throw new Error('Leeway: crisis lines: there are none. Write a list of countries with their "ways".');
  for (const line of data as readonly unknown[]) checkLine(line ?? {});
  return data as readonly CrisisLine[];
}

function checkLine({ country, lang, ways, timeZone }: Partial<CrisisLine>): void {
  const where = `crisis lines, ${JSON.stringify(country)}`;
  if (!country || !isCountry(country))
    throw new Error(`Leeway: ${where}: the country is not known. Write its two letters, such as "CA".`);
  if (!lang || !isTag(lang))
    throw new Error(
      `Leeway: ${where}: the language ${JSON.stringify(lang)} is not known. Name it like "es".`,
    );
  if (timeZone !== undefined) checkTimeZone(timeZone, where);
  checkWays(ways, timeZone, where);
}

const isCountry = (country: string): boolean =>
  /^(?!ZZ)[A-Z]{2}$/.test(country) &&
  new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }).of(country) !== undefined;

function isTag(lang: string): boolean {
  try {
    return Intl.getCanonicalLocales(lang).length === 1;
  } catch {
    return false;
  }
}

/**
 * Writes a `lee-crisis`, which works before and without JavaScript: the line of the country, in the page's language where there
 * is one, and the others behind a `<details>`. Throws where the data cannot be used, or has nothing for the country.
 */
export function crisis({ lines, country, log, lang = 'en' }: CrisisMarkup): Markup {
  const here = crisisLines(lines).filter((line) => line.country === country);
  const own =
    here.find((line) => line.lang === lang) ?? here.find((line) => isSame(line.lang, lang)) ?? here[0];
  if (!own) {
    const known = [...new Set(lines.map((line) => line.country))].join(', ');
    throw new Error(
      `Leeway: crisis(): there is no line for ${JSON.stringify(country)}. Add one; there is ${known}.`,
    );
  }
  const others = lines.filter((line) => line !== own);
  const { crisis } = wordsIn(lang);
  const summary = here.length > 1 ? crisis.language : crisis.country;
  const inOther = !isSame(own.lang, lang) && markup`<p>${nameOf('language', own.lang, lang)}</p>`;
  return markup`<lee-crisis>${waysInFull({ ...own, lang, lead: crisis.lead })}${inOther}${
    log ?? logLine(own.ways, lang)
  }${others.length > 0 && markup`<details><summary>${summary}</summary>${others.map((line) => place(line, lang))}</details>`}</lee-crisis>`;
}

/** Another country or language, in its own language where its words are there. */
function place(line: CrisisLine, pageLang: string): Markup {
  const lang = tagOf(line.lang, wordsIn(line.lang).hours) === line.lang ? line.lang : pageLang;
  const name = [
    nameOf('region', line.country, lang),
    !isSame(line.lang, pageLang) && nameOf('language', line.lang, lang),
  ];
  return markup`<div slot="place"${attributes({ lang })}><p><strong>${name.filter(Boolean).join(', ')}</strong></p>${waysInFull({ ...line, lang })}</div>`;
}

const isSame = (one: string, other: string): boolean => first(one) === first(other);

const first = (lang: string): string => lang.split('-', 1)[0].toLowerCase();

const nameOf = (type: 'region' | 'language', code: string, lang: string): string =>
  nameIn(type, code, tagOf(lang, wordsIn(lang).hours));
