// @ts-check

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * The day on whose morning an agency reads what was sent: the next working day after it came.
 * @param {Pick<import('./agencies/agency.mjs').Agency, 'lang' | 'timeZone'>} agency
 * @param {Date} sentAt
 */
export function readingDay({ lang, timeZone }, sentAt) {
  const weekday = (/** @type {Date} */ date, locale = 'en') =>
    new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone }).format(date);
  let day = new Date(sentAt.getTime() + DAY_MS);
  while (['Saturday', 'Sunday'].includes(weekday(day))) day = new Date(day.getTime() + DAY_MS);
  return weekday(day, lang);
}
