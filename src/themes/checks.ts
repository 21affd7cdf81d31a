import { contrast } from './colour.js';
import type { Asked, Values } from './room.js';

/** One colour on another, and the contrast they must have. */
export interface Check {
  name: string;
  on: string;
  least: number;
}

const lists = new WeakMap<Asked, readonly Check[]>();

/** Every pair that a room asks for. */
export function checksOf(asked: Asked): readonly Check[] {
  const known = lists.get(asked);
  if (known) return known;
  const checks = Object.entries(asked.contrast).flatMap(([name, pairs]) =>
    pairs.flatMap(({ on, least }) => on.map((ground) => ({ name, on: ground, least }))),
  );
  lists.set(asked, checks);
  return checks;
}

export const measure = ({ name, on }: Check, set: Values): number => contrast(set[name], set[on]);

const everything = (_name: string): boolean => true;

/** Whether every pair that one of these tokens is in passes, among the tokens that are settled. */
export const passes = (
  names: readonly string[],
  set: Values,
  asked: Asked,
  settled: (name: string) => boolean = everything,
): boolean =>
  checksOf(asked)
    .filter(({ name, on }) => names.includes(name) || names.includes(on))
    .filter(({ name, on }) => settled(name) && settled(on))
    .every((check) => measure(check, set) >= check.least);

/** The pair in which a colour is told apart least well, for what is asked of it. */
export function weakest(name: string, set: Values, asked: Asked): Check & { measured: number } {
  return checksOf(asked)
    .filter((check) => check.name === name || check.on === name)
    .map((check) => ({ ...check, measured: measure(check, set) }))
    .sort((one, other) => one.measured / one.least - other.measured / other.least)[0];
}
