import { isList, isObject, keysOf, pointer, type Json, type JsonObject } from './json.js';

/**
 * Something that does not come through. `left`: the other format has no place for it. `changed`: it comes through as
 * something else. `added`: it was not there before.
 */
export interface Loss {
  readonly kind: 'left' | 'changed' | 'added';
  /** Where it stands in what was given, as a JSON pointer. */
  readonly path: string;
  readonly says: string;
}

/** What comparing two values comes to. */
export interface Difference {
  /** What only the first has, by its pointer: whole branches. */
  readonly missing: Map<string, Json>;
  readonly losses: Loss[];
}

/**
 * Compares what was given with what was made of it. What is missing can be put back where its surroundings came through. A member
 * of a list that came through as another one is not filled up with what belonged to this one.
 */
export function compare(given: Json, made: Json, target: string): Difference {
  const found: Difference = { missing: new Map(), losses: [] };
  look(given, made, '', true, target, found);
  return found;
}

function look(given: Json, made: Json, at: string, fits: boolean, target: string, found: Difference): void {
  const { missing, losses } = found;
  if (isObject(given) && isObject(made)) {
    for (const key of new Set([...Object.keys(given), ...Object.keys(made)]))
      member(given[key], made[key], pointer(at, key), fits);
  } else if (isList(given) && isList(made)) {
    for (let i = 0; i < Math.max(given.length, made.length); i += 1)
      member(given[i], made[i], pointer(at, i), fits && (made[i] === undefined || within(made[i], given[i])));
  } else if (given !== made) {
    losses.push({ kind: 'changed', path: at, says: `It becomes ${short(made)} in ${target}.` });
  }

  function member(one: Json | undefined, other: Json | undefined, path: string, isSame: boolean): void {
    if (other === undefined && isSame) missing.set(path, one!);
    else if (other === undefined) losses.push({ kind: 'left', path, says: noPlace(target) });
    else if (one === undefined)
      losses.push({ kind: 'added', path, says: `${target} has this in addition: ${short(other)}.` });
    else look(one, other, path, isSame, target, found);
  }
}

/** Whether a value has all of another one, and perhaps more. */
function within(part: Json, whole: Json | undefined): boolean {
  if (isObject(part) && isObject(whole))
    return Object.entries(part).every(([key, value]) => within(value, whole[key]));
  if (isList(part) && isList(whole)) return part.every((value, index) => within(value, whole[index]));
  return part === whole;
}

export const noPlace = (target: string): string => `${target} has no place for it.`;

function short(value: Json): string {
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

/** A value with what is missing put back to its place. It writes over nothing. */
export function fill(value: JsonObject, missing: Readonly<Record<string, Json>>): JsonObject {
  const whole = structuredClone<Open>(value);
  for (const [path, branch] of Object.entries(missing)) {
    const keys = keysOf(path);
    const last = keys.pop()!;
    const place = keys.reduce<Open | undefined>(openAt, whole);
    if (place && isFree(place, last)) place[last] = branch;
  }
  return whole;
}

type Open = Record<string, Json>;

/** What a kept record says is a stranger's: only what an object has itself is gone into. */
function openAt(open: Open | undefined, key: string): Open | undefined {
  const next: unknown = open && Object.hasOwn(open, key) ? open[key] : undefined;
  return typeof next === 'object' && next !== null ? (next as Open) : undefined;
}

/** A list only grows by its next member, however far a pointer reaches. */
const isFree = (place: Open, key: string): boolean =>
  isList(place) ? key === String(place.length) : key !== '__proto__' && !Object.hasOwn(place, key);
