import { intlFor } from './words.js';

const DAY = 24 * 60 * 60 * 1000;

/**
 * A time of day as it is said in a language, such as "3:40 pm"; with its day where that is not today. It does
 * not break over a line, and browsers and servers write the same.
 *
 * @param zone - an IANA time zone; that of the device, or of the server, where nothing is said
 */
export function timeOf(time: number, lang: string, zone?: string, now: number = Date.now()): string {
  const day = formatter(lang, { dateStyle: 'short', timeZone: zone });
  const isToday = day.format(time) === day.format(now);
  const format = formatter(lang, {
    ...(!isToday && (time - now < 6 * DAY ? { weekday: 'long' } : { day: 'numeric', month: 'long' })),
    hour: 'numeric',
    minute: '2-digit',
    timeZone: zone,
  });
  return format
    .formatToParts(time)
    .map(({ type, value }) => (type === 'dayPeriod' ? value.toLowerCase() : value))
    .join('')
    .replace(/\s/g, '\u00A0');
}

/** A day as it is said, such as "5 December". */
export const dayOf = (time: number, lang: string): string =>
  formatter(lang, { day: 'numeric', month: 'long' }).format(time);

/** A date such as `2027-05-23` as it is said, with its year. */
export const dateOf = (day: string, lang: string): string =>
  formatter(lang, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));

/** A moment as it is said, with its day, its year and its time, such as "23 May 2027, 3:40 pm". */
export const momentOf = (time: number, lang: string, zone?: string): string =>
  formatter(lang, { dateStyle: 'long', timeStyle: 'short', timeZone: zone })
    .formatToParts(time)
    .map(({ type, value }) => (type === 'dayPeriod' ? value.toLowerCase() : value))
    .join('')
    .replace(/\u202F/g, '\u00A0');

/** Making one takes as long as writing a hundred dates with it, and a page may have thousands to write. */
const made = new Map<string, Intl.DateTimeFormat>();

function formatter(lang: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify([lang, options]);
  const found = made.get(key) ?? newFormatter(lang, options);
  made.set(key, found);
  return found;
}

/** A `lang` can be anything: what is no language is written as in English. */
function newFormatter(lang: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const { DateTimeFormat } = intlFor(lang);
  try {
    return new DateTimeFormat(lang, options);
  } catch {
    return new DateTimeFormat('en', options);
  }
}
