/** Whether a text is a date of the calendar, written like `2027-05-23`. */
export const isDay = (text: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(text) &&
  !Number.isNaN(Date.parse(text)) &&
  new Date(text).toISOString().startsWith(text);

/** The day that it is, on the clocks of a time zone; on the clock of the device, or of the server, where none is named. */
export function dayIn(timeZone?: string, now: Date = new Date()): string {
  const parts = new Intl.DateTimeFormat('en', {
    calendar: 'iso8601',
    numberingSystem: 'latn',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    timeZone,
  }).formatToParts(now);
  const of = (wanted: string) => parts.find(({ type }) => type === wanted)!.value;
  return [of('year').padStart(4, '0'), of('month'), of('day')].join('-');
}

/** Whether a day is over. The day itself still counts. */
export const isOver = (day: string, now?: Date, timeZone?: string): boolean => day < dayIn(timeZone, now);
