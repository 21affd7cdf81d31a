/**
 * Times as records have them: an instant with its offset, or as much of one as is known, down to the year. What has no
 * offset is taken as UTC. A day, a month or a year ends when its last moment is over.
 */
const TIME =
  /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})?)?)?)?$/;

const DURATION = /^P(?=.)(?:(\d{1,4})Y)?(?:(\d{1,4})M)?(?:(\d{1,4})W)?(?:(\d{1,4})D)?$/;

/** Whether a text is a time, however exact. */
export const isTime = (text: string): boolean => startOf(text) !== undefined;

/** Whether a text is an instant: a day, a time of day, and how far that is from UTC. */
export const isInstant = (text: string): boolean => TIME.exec(text)?.[7] !== undefined && isTime(text);

/** The first moment of a time, in milliseconds; nothing where it is none, such as 31 February. */
export function startOf(text: string): number | undefined {
  const parts = TIME.exec(text);
  if (!parts) return undefined;
  const [, year, month = '01', day = '01', hour, minute, second = '00', offset = 'Z'] = parts;
  const last = new Date(0);
  last.setUTCFullYear(Number(year), Number(month), 0);
  if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > last.getUTCDate())
    return undefined;
  const fraction = /\.\d{1,3}/.exec(text)?.[0] ?? '';
  const moment = Date.parse(
    `${year}-${month}-${day}T${hour ?? '00'}:${minute ?? '00'}:${second}${fraction}${offset}`,
  );
  return Number.isNaN(moment) ? undefined : moment;
}

/** The first moment after a time, in milliseconds. An instant ends as it begins. */
export function endOf(text: string): number | undefined {
  const start = startOf(text);
  const parts = TIME.exec(text);
  if (start === undefined || !parts || parts[4] !== undefined) return start;
  const [, year, month, day] = parts.map(Number);
  const end = new Date(0);
  if (parts[3]) end.setUTCFullYear(year, month - 1, day + 1);
  else if (parts[2]) end.setUTCFullYear(year, month, 1);
  else end.setUTCFullYear(year + 1, 0, 1);
  return end.getTime();
}

/** The time that is a while after another, such as six months (`P6M`); nothing where either is none. */
export function timeAfter(text: string, duration: string): string | undefined {
  const start = startOf(text);
  const parts = DURATION.exec(duration);
  if (start === undefined || !parts) return undefined;
  const [years, months, weeks, days] = parts.slice(1).map((part) => Number(part ?? 0));
  const end = new Date(start);
  const day = end.getUTCDate();
  end.setUTCMonth(end.getUTCMonth() + years * 12 + months);
  // A month after 31 January is the last of February, not a day in March.
  if (end.getUTCDate() !== day) end.setUTCDate(0);
  end.setUTCDate(end.getUTCDate() + weeks * 7 + days);
  return Number.isNaN(end.getTime()) ? undefined : end.toISOString();
}
