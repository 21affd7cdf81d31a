import { isList, isObject, pointer, type Json, type JsonObject } from './json.js';
import { RecordError, type RecordProblem } from './problem.js';

/** Looks at a value and says what is wrong with it, if anything is. */
export type Check = (value: Json, at: string, say: Say) => void;
export type Say = (path: string, says: string) => void;

/** More than this helps nobody, and 10,000 purposes can be wrong in the same way. */
const MOST_SAID = 50;

/** Asks a check, and refuses what does not pass with all that is wrong. */
export function insist(check: Check, value: Json): void {
  const problems: RecordProblem[] = [];
  check(value, '', (path, says) => {
    if (problems.length < MOST_SAID) problems.push({ path, says });
  });
  if (problems.length > 0) throw new RecordError(problems);
}

/** A value as it stands in the record, cut where it is long. */
function shown(value: Json): string {
  if (isList(value)) return 'a list';
  if (isObject(value)) return 'an object';
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

const a =
  (fits: (value: Json) => boolean, legal: string): Check =>
  (value, at, say) => {
    if (!fits(value)) say(at, `This is ${shown(value)}. Write ${legal}.`);
  };

export const anything: Check = () => {};
export const text = a((value) => typeof value === 'string', 'text in quotes');
export const words = a(
  (value) => typeof value === 'string' && value.trim() !== '',
  'text that says something',
);
export const flag = a((value) => typeof value === 'boolean', 'true or false');
export const whole = (least: number, legal: string): Check =>
  a((value) => Number.isSafeInteger(value) && (value as number) >= least, legal);
export const like = (fits: RegExp | ((value: string) => boolean), legal: string): Check =>
  a((value) => typeof value === 'string' && (fits instanceof RegExp ? fits.test(value) : fits(value)), legal);

export function oneOf(...values: readonly string[]): Check {
  const legal = values.map((value) => `"${value}"`).join(', ');
  return a((value) => values.includes(value as string), values.length > 1 ? `one of ${legal}` : legal);
}

export const list =
  (of: Check): Check =>
  (value, at, say) => {
    if (!isList(value)) return say(at, `This is ${shown(value)}. Write a list in [ ].`);
    value.forEach((one, index) => of(one, pointer(at, index), say));
  };

export interface Fields {
  readonly [name: string]: Check;
}

/** An object that has the needed fields, may have the others, and may hold what we do not know. */
export const object =
  (needed: Fields, others: Fields = {}): Check =>
  (value, at, say) => {
    if (!isObject(value)) return say(at, `This is ${shown(value)}. Write an object in { }.`);
    for (const name of Object.keys(needed))
      if (!Object.hasOwn(value, name)) say(pointer(at, name), 'This is missing, and it is needed. Add it.');
    for (const [name, member] of Object.entries(value))
      if (member !== undefined) fieldOf(name, needed, others)?.(member, pointer(at, name), say);
  };

/** The same, where every field is ours: one that is not known is a mistake. */
export const closed = (needed: Fields, others: Fields = {}): Check => {
  const inside = object(needed, others);
  const known = [...Object.keys(needed), ...Object.keys(others)].join(', ');
  return (value, at, say) => {
    inside(value, at, say);
    if (!isObject(value)) return;
    for (const name of Object.keys(value))
      if (!fieldOf(name, needed, others))
        say(pointer(at, name), `There is no such field here. There are: ${known}.`);
  };
};

const fieldOf = (name: string, needed: Fields, others: Fields): Check | undefined =>
  Object.hasOwn(needed, name) ? needed[name] : Object.hasOwn(others, name) ? others[name] : undefined;

/** Everything that several checks ask. */
export const all =
  (...checks: readonly Check[]): Check =>
  (value, at, say) =>
    checks.forEach((check) => check(value, at, say));

/** A rule over an object as a whole. It is asked where there is an object. */
export const rule =
  (look: (value: JsonObject, at: string, say: Say) => void): Check =>
  (value, at, say) => {
    if (isObject(value)) look(value, at, say);
  };
