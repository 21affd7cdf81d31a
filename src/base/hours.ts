import { hours as english } from '../words/en.js';
import { intlFor, type Words } from '../words/words.js';

/** One line of opening hours: runs of days (0 is Sunday) and spans of minutes since midnight; one past midnight ends later. */
export interface HoursRule {
  readonly runs: readonly (readonly number[])[];
  readonly spans: readonly (readonly number[])[];
}

const DAYS = ['Su', 'Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa'];

export const DAY = 1440;
const WEEK = 7 * DAY;

/**
 * Reads opening hours as schema.org and maps write them: `Mo-Fr 08:00-12:00,13:00-17:00; Sa 10:00-14:00`, or `24/7`.
 * Nothing where they cannot be read.
 */
export function readHours(text: string): HoursRule[] | undefined {
  const rules = (text === '24/7' ? 'Su-Sa 00:00-24:00' : text).split(';').map(readRule);
  return rules.every((rule) => rule !== undefined) ? rules : undefined;
}

function readRule(text: string): HoursRule | undefined {
  const [days, times = '', ...more] = text.trim().split(/\s+/);
  const runs = days.split(',').map((run) => run.split('-').map((day) => DAYS.indexOf(day)));
  const spans = times.split(',').map((span) => span.split('-').map(minutes));
  const isRead =
    !more.length &&
    runs.every((run) => run.length < 3 && run.every((day) => day >= 0)) &&
    spans.every(([from, to, ...rest]) => !rest.length && from < DAY && from !== to && to >= 0);
  return isRead ? { runs, spans: spans.map(([from, to]) => [from, to > from ? to : to + DAY]) } : undefined;
}

function minutes(time: string): number {
  const [, hour, minute] = /^(\d\d):([0-5]\d)$/.exec(time) ?? [];
  const all = Number(hour) * 60 + Number(minute);
  return all <= DAY ? all : NaN;
}

/** The days of a run, such as Friday to Monday. */
export const daysOf = ([first, last = first]: readonly number[]): number[] =>
  Array.from({ length: ((last - first + 7) % 7) + 1 }, (_, more) => (first + more) % 7);

/** Minutes since the week began on Sunday, on the clocks of a time zone; on the person's own where none is named. */
export function weekMinute(instant: number, timeZone?: string): number {
  const clock = new Intl.DateTimeFormat('en-US', {
    timeZone,
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(instant);
  const [, day, hour, minute] = /^(\w\w)\D+(\d+):(\d+)/.exec(clock)!;
  return DAYS.indexOf(day) * DAY + Number(hour) * 60 + Number(minute);
}

/** Whether it is open at a minute of the week, and at which minute, counted on from there, that changes. */
export function openAt(rules: readonly HoursRule[], at: number): { open: boolean; change: number } {
  const spans = rules.flatMap(({ runs, spans }) =>
    runs.flatMap(daysOf).flatMap((day) => spans.map(([from, to]) => [day * DAY + from, to - from])),
  );
  const since = (start: number, now: number) => (now - start + WEEK) % WEEK;
  let end = at;
  for (let next = at; ; end = next) {
    for (const [start, length] of spans) next = Math.max(next, end - since(start, end % WEEK) + length);
    if (next === end || end - at > WEEK) break;
  }
  if (end > at) return { open: true, change: end };
  return { open: false, change: at + Math.min(...spans.map(([start]) => since(at, start))) };
}

/** The language tag that times are written in: that of the sentence around them, which is English where no other was added. */
export const tagOf = (lang: string, words: Words['hours']): string =>
  words === english && !/^en\b/i.test(lang) ? 'en' : lang;

/** A time of day, such as "8 am", in one piece. */
export function timeInWords(minute: number, tag: string, words: Words['hours']): string {
  const hour = { hour: 'numeric', timeZone: 'UTC' } as const;
  const { hour12 } = new (intlFor(tag).DateTimeFormat)(tag, hour).resolvedOptions();
  if (hour12 && minute % (DAY / 2) === 0) return minute % DAY ? words.noon : words.midnight;
  const isWhole = hour12 && minute % 60 === 0;
  return new (intlFor(tag).DateTimeFormat)(tag, isWhole ? hour : { ...hour, minute: '2-digit' })
    .format(minute * 60_000)
    .replace(/[AP]M/, (half) => half.toLowerCase())
    .replace(/\s/g, '\u00a0');
}

/** The name of a day; 0 is Sunday. */
export const dayInWords = (day: number, tag: string): string =>
  // The first Sunday since the beginning of time, as computers count it, was its fourth day.
  new (intlFor(tag).DateTimeFormat)(tag, { weekday: 'long', timeZone: 'UTC' }).format(
    (day + 3) * DAY * 60_000,
  );

/** How people call a time zone all year round, such as "Eastern Time". */
export const zoneInWords = (timeZone: string, instant: number, tag: string): string =>
  new (intlFor(tag).DateTimeFormat)(tag, { timeZone, timeZoneName: 'longGeneric' })
    .formatToParts(instant)
    .find(({ type }) => type === 'timeZoneName')!.value;

/**
 * Whether it is open at an instant, and until when, or when it opens next, in the agency's own time. The day has a name where
 * the person's own clock shows another time. Throws where hours, zone or language cannot be read.
 */
export function nowInWords(
  hours: string,
  timeZone: string,
  instant: number,
  words: Words['hours'],
  lang: string,
  isAway: boolean = weekMinute(instant, timeZone) !== weekMinute(instant),
): string {
  const tag = tagOf(lang, words);
  const at = weekMinute(instant, timeZone);
  const { open, change } = openAt(readHours(hours)!, at);
  const time = timeInWords(change, tag, words);
  // A time of day says which day it is only within a day.
  if (open) return change - at < DAY ? words.until(time) : words.open;
  const day = Math.floor(change / DAY);
  const away = day - Math.floor(at / DAY);
  // The day after today is not the same day everywhere.
  if (isAway || away > 1) return words.on(dayInWords(day % 7, tag), time);
  return away ? words.tomorrow(time) : words.today(time);
}
