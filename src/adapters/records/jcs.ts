import { asJson, isList, isObject, type Json } from './json.js';
import { RecordError } from './problem.js';

/**
 * The one text that a JSON value has, whoever writes it (RFC 8785): what is signed. Numbers and strings are written as JSON.stringify does, which
 * is what the RFC took its rules from.
 */
export const canonical = (value: unknown): string => written(asJson(value));

function written(value: Json): string {
  if (isList(value)) return `[${value.map(written).join()}]`;
  if (!isObject(value)) return plain(value);
  // By UTF-16 code units, which is how `sort` compares.
  const keys = Object.keys(value)
    .filter((key) => value[key] !== undefined)
    .sort();
  return `{${keys.map((key) => `${plain(key)}:${written(value[key])}`).join()}}`;
}

function plain(value: string | number | boolean | null): string {
  if (typeof value === 'string' && /\p{Surrogate}/u.test(value))
    throw new RecordError([
      { path: '', says: 'A text has half a character in it. Write it again from its source.' },
    ]);
  return JSON.stringify(value);
}
