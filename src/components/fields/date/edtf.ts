import { isDeclined, textIn, type Entries } from '../../../base/entries.js';
import { intlFor, type Words } from '../../../words/words.js';
import { localeFor, monthNamed, orderIn, plain, type DatePart } from './calendar.js';

/** What someone said of a time, as precise as they said it and no more. */
export interface ReadDate {
  /** The date in EDTF (ISO 8601-2:2019), such as `1990-06-04`, `1990-06`, `1990~`, `199X` or `1990-21`; empty where none. */
  readonly edtf: string;
  /** What EDTF cannot say, in the person's own words. An age is never turned into a year. */
  readonly about: string;
  /** What could not be read: part of the `date`, or which `year` is meant. Then `edtf` is empty. */
  readonly unread?: 'date' | 'year';
}

type Parts = Record<DatePart, string>;

/** The ending of each part's name. */
export const ENDINGS = ['.day', '.month', '.year', '.season', '.roughly', '.age', '.about'] as const;

/** The values of the seasons, in the order of a year: spring, summer, autumn, winter. */
export const SEASONS = ['21', '22', '23', '24'] as const;

const NONE: ReadDate = { edtf: '', about: '' };

/** Reads what was posted under `<name>.day`, `.month`, `.year`, `.season`, `.roughly`, `.age` and `.about`. */
export function readParts(posted: Entries, name: string, words: Words['date'], lang: string): ReadDate {
  const entries = [...posted];
  if (isDeclined(entries, name)) return NONE;
  const said = (ending: string) => textIn(entries, name + ending);
  const age = said('.age');
  const about = [age && words.wasAbout(age), said('.about')].filter(Boolean).join(' ');
  const season = said('.season');
  const read = toEdtf(
    spread({ day: plain(said('.day')), month: plain(said('.month')), year: plain(said('.year')) }, lang),
    SEASONS.find((one) => one === season),
    said('.roughly') !== '',
    lang,
  );
  return { about, ...read };
}

/** What stands beside the parts of a date and says nothing by itself, as in "4 de junio de 1990" or "ngày 4 tháng 6". */
const JOINING = /^(?:of|del?|le|року|рік|р|ngày|tháng|năm|من|سنة|عام)$/i;

/** A whole date in one box, such as "4 6 1990" or "June 1990", is as good as one in three. */
function spread(parts: Parts, lang: string): Parts {
  const filled = Object.values(parts).filter(Boolean);
  const tokens =
    filled.length === 1
      ? filled[0].split(/[\s/.,年月日-]+/).filter((token) => token && !JOINING.test(token))
      : [];
  const isYear = parts.year !== '' && typeof readYear(parts.year) === 'object';
  if (isYear || tokens.length < 2 || tokens.length > 3) return parts;
  const left = [...tokens];
  const spread: Parts = { day: '', month: '', year: '' };
  const take = (part: DatePart, index: number) => {
    if (index >= 0) [spread[part]] = left.splice(index, 1);
  };
  const fourDigits = (token: string) => /\d{3}[\dxX]/.test(token);
  const iso = fourDigits(left[0]);
  take(
    'month',
    left.findIndex((token) => /^\p{L}{3}/u.test(token) && monthNamed(token, lang)),
  );
  take('year', left.findIndex(fourDigits));
  const order: readonly DatePart[] = iso ? ['year', 'month', 'day'] : orderIn(lang);
  const whole = tokens.length === 3;
  for (const part of order) {
    const wanted = whole || part === 'month' || (part === 'day' && !spread.year);
    if (left.length && !spread[part] && (wanted || spread.month)) take(part, 0);
  }
  return left.length ? parts : spread;
}

function toEdtf(
  parts: Parts,
  season: string | undefined,
  roughly: boolean,
  lang: string,
): Omit<ReadDate, 'about'> {
  const day = readNumber(parts.day, 31);
  const month = readNumber(parts.month, 12) ?? monthNamed(parts.month, lang);
  const year = readYear(parts.year);
  if (year === 'which') return { edtf: '', unread: 'year' };
  if (day === undefined || month === undefined || !year || !exists(day, month, year.digits))
    return { edtf: '', unread: 'date' };
  const digits = year.digits || 'XXXX';
  const rest = day ? `-${month || 'XX'}-${day}` : month || season ? `-${month || season}` : '';
  if (!rest && !year.digits) return { edtf: '' };
  const mark = !roughly ? year.mark : year.mark === '?' ? '%' : '~';
  return { edtf: digits + rest + mark };
}

/** Two digits, nothing for an empty box, and `undefined` for what is no such number. "4th", "4." and "6月" are. */
function readNumber(text: string, most: number): string | undefined {
  if (!text) return '';
  const digits = /^(\d{1,2})[\p{L}.]{0,3}$/u.exec(text)?.[1];
  const number = Number(digits);
  return number >= 1 && number <= most ? digits!.padStart(2, '0') : undefined;
}

/** A year of four digits, one that is not sure (`?`) or about right (`~`), or a decade. Two digits are not guessed at. */
function readYear(text: string): { digits: string; mark: '' | '?' | '~' } | 'which' | undefined {
  if (!text) return { digits: '', mark: '' };
  if (/^['’]?\d{1,3}$/.test(text)) return 'which';
  const found =
    /^(?<before>~|≈|ca?\.?)? ?(?:(?<year>\d{4})年?|(?<decade>\d{3})(?:[xX_]|0['’]?s)) ?(?<after>[~?])?$/.exec(
      text,
    );
  if (!found) return undefined;
  const { before, year, decade, after } = found.groups as Partial<Record<string, string>>;
  return { digits: year ?? `${decade!}X`, mark: after === '?' ? '?' : before || after ? '~' : '' };
}

/** Whether some year that may be meant has this day. */
function exists(day: string, month: string, year: string): boolean {
  if (!day || !month) return true;
  const last = new Date(0);
  // In a year that is not known to a digit, February may have 29 days.
  last.setUTCFullYear(/^\d{4}$/.test(year) ? Number(year) : 2000, Number(month), 0);
  return Number(day) <= last.getUTCDate();
}

const EDTF = /^([\dX]{4})(?:-([\dX]{2}))?(?:-([\dX]{2}))?([~?%])?$/;

/** What stands in which box for a date in EDTF: the way back. Of what is no such date, nothing. */
export function partsOf(edtf: string): Partial<Record<(typeof ENDINGS)[number], string>> {
  const [, year = '', month = '', day = '', mark = ''] = EDTF.exec(edtf) ?? [];
  const known = (part: string) => (part.includes('XX') ? '' : part);
  const isSeason = SEASONS.some((season) => season === month);
  return {
    '.day': known(day),
    '.month': isSeason ? '' : known(month),
    '.year': known(year) && known(year) + (/[?%]/.test(mark) ? '?' : ''),
    '.season': isSeason ? month : '',
    '.roughly': /[~%]/.test(mark) ? 'yes' : '',
  };
}

/** A date in EDTF as a person would write it, no more precise than it is. */
export function inWords(edtf: string, words: Words['date'], lang: string): string {
  const parts = partsOf(edtf);
  const year = (parts['.year'] ?? '').replace('?', '');
  const decade = year.endsWith('X') ? words.decade(`${year.slice(0, 3)}0`) : '';
  const numbers = { year: decade ? '' : year, month: parts['.month'], day: parts['.day'] };
  const shown = Object.entries(numbers).filter(([, number]) => number);
  const date = new Date(0);
  date.setUTCFullYear(Number(numbers.year || 2000), Number(numbers.month || 1) - 1, Number(numbers.day || 1));
  const text =
    shown.length &&
    new (intlFor(lang).DateTimeFormat)(localeFor(lang), {
      timeZone: 'UTC',
      calendar: 'gregory',
      ...Object.fromEntries(shown.map(([part]) => [part, part === 'month' ? 'long' : 'numeric'])),
    }).format(date);
  const season = words.seasons[SEASONS.indexOf(parts['.season'] as '21')];
  const whole = [season, text, decade].filter(Boolean).join(words.joint);
  return whole && /[~?%]$/.test(edtf) ? words.guessed(whole) : whole;
}
