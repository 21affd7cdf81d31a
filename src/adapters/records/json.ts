import { RecordError } from './problem.js';

export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json;
}

/** A record of 10,000 purposes has some 400,000 values. What is deeper or larger than this is no record. */
const DEEPEST = 60;
const MOST = 4_000_000;

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const isList = (value: unknown): value is readonly Json[] => Array.isArray(value);

/** A JSON pointer (RFC 6901) to a member. */
export const pointer = (at: string, key: string | number): string =>
  `${at}/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;

/** The keys that a JSON pointer goes along. */
export const keysOf = (path: string): string[] =>
  path
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));

/** Takes a value that came from outside as JSON, or says why it is none. It looks without calling itself, however deep that is. */
export function asJson(value: unknown): Json {
  const open: { value: unknown; at: string; depth: number }[] = [{ value, at: '', depth: 0 }];
  for (let seen = 0; open.length > 0; seen += 1) {
    const { value: one, at, depth } = open.pop()!;
    if (depth > DEEPEST)
      refuse(at, `This is nested more than ${DEEPEST} levels deep. Look whether it is a record.`);
    if (seen > MOST) refuse('', `This has more than ${MOST} values. Send it in parts.`);
    if (Array.isArray(one)) {
      for (let i = one.length - 1; i >= 0; i -= 1)
        open.push({ value: one[i], at: pointer(at, i), depth: depth + 1 });
    } else if (typeof one === 'object' && one !== null) {
      for (const [key, member] of Object.entries(one)) {
        // Whoever copies such a member changes every object there is.
        if (key === '__proto__')
          refuse(pointer(at, key), 'No field of a record has this name. Leave it out.');
        // A field that is undefined is one that is not there.
        if (member !== undefined) open.push({ value: member, at: pointer(at, key), depth: depth + 1 });
      }
    } else if (typeof one === 'number' ? !Number.isFinite(one) : !isPlain(one)) {
      refuse(
        at,
        `JSON has no word for a ${typeof one} like this. Write text, a number, true, false or null.`,
      );
    }
  }
  return value as Json;
}

const isPlain = (value: unknown): boolean =>
  value === null || typeof value === 'string' || typeof value === 'boolean';

function refuse(path: string, says: string): never {
  throw new RecordError([{ path, says }]);
}

/** An object of the fields that there are. Those that are undefined, or hold nothing, are left out. */
export function filled(fields: Readonly<Record<string, Json | undefined>>): JsonObject {
  return Object.fromEntries(
    Object.entries(fields).filter((field): field is [string, Json] => !isEmpty(field[1])),
  );
}

const isEmpty = (value: Json | undefined): boolean =>
  value === undefined ||
  (isList(value) && value.length === 0) ||
  (isObject(value) && Object.keys(value).length === 0);

/** One value or several, as a list. */
export const many = (value: Json | undefined): readonly Json[] =>
  value === undefined ? [] : isList(value) ? value : [value];

/** The text at a key, where there is one. */
export function textAt(value: Json | undefined, key: string): string | undefined {
  const text = isObject(value) ? value[key] : undefined;
  return typeof text === 'string' ? text : undefined;
}

/** An object of those fields that are there. */
export const having = <Fields extends object>(fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Fields;

/** The same as JSON. */
export const json = (fields: Readonly<Record<string, Json | undefined>>): JsonObject =>
  having(fields) as JsonObject;
