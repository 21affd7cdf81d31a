import { readHours } from './hours.js';
import { wayKinds, type Way } from './ways.html.js';

/** A number as people write it: digits, with whatever stands between them. */
const NUMBER = /^\+?(?=(?:\D*\d){3})[\d\s().-]+$/;

/** A page of this site, or one that nobody can read along the way. */
const PAGE = /^(?:https:\/\/[^\s/\\@]+|\/(?![/\\]))[^\s\\]*$/;

const shown = (value: unknown): string => JSON.stringify(value) ?? String(value);

function refuse(where: string, what: string, instead: string): never {
  throw new Error(`Leeway: ${where}: ${what}. ${instead}`);
}

/** Throws where a text is none, or is markup. What is written is only ever text. */
export function checkText(text: unknown, where: string): void {
  if (typeof text !== 'string' || !text.trim())
    refuse(where, `${shown(text)} is no text`, 'Write a few words.');
  if (/[<>]/.test(text)) refuse(where, `${shown(text)} is markup`, 'Write it as plain text.');
}

export function checkTimeZone(zone: unknown, where: string): void {
  try {
    if (typeof zone !== 'string') throw new RangeError();
    new Intl.DateTimeFormat('en', { timeZone: zone });
  } catch {
    refuse(where, `the time zone ${shown(zone)} is not known`, 'Name it like "America/New_York".');
  }
}

/** Throws, with what to change, where a way to reach a person cannot be used as it is written. For whoever builds the site. */
export function checkWays(ways: unknown, timeZone: unknown, where: string): asserts ways is readonly Way[] {
  if (!Array.isArray(ways) || !ways.length)
    refuse(where, 'there is no way to reach a person', 'Add one to "ways", with its number and its hours.');
  for (const way of ways as readonly unknown[]) checkWay(way ?? {}, timeZone, where);
}

function checkWay({ by, to, hours, word, then }: Partial<Way>, timeZone: unknown, where: string): void {
  const kinds = [by].flat();
  const name = `${where}, ${kinds.join(' and ')} ${shown(to)}`;
  const isPair = kinds.length === 2 && kinds.includes('call') && kinds.includes('text');
  if (kinds.some((kind) => !wayKinds.includes(kind!)) || !(isPair || kinds.length === 1))
    refuse(name, `"by" is ${shown(by)}`, `Write one of ${wayKinds.join(', ')}, or ["call", "text"].`);
  checkText(to, name);
  if (kinds.includes('chat')) {
    if (!PAGE.test(to!) || !URL.canParse(to!, 'https://localhost'))
      refuse(
        name,
        'this is no page to chat on',
        'Begin it with https://, or with / for a page of this site.',
      );
  } else if (!kinds.includes('visit') && !NUMBER.test(to!))
    refuse(name, 'this is no number', 'Write three digits or more, such as "555 0100".');
  for (const text of [word, then]) if (text !== undefined) checkText(text, name);
  if (typeof hours !== 'string' || !readHours(hours))
    refuse(
      name,
      `the hours are ${shown(hours)}`,
      'Write them like "Mo-Fr 08:00-17:00; Sa 10:00-14:00", or "24/7".',
    );
  if (hours !== '24/7') checkTimeZone(timeZone, name);
}
