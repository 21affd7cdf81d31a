import { contrast } from './colour.js';
import { TokenProblem } from './problem.js';
import type { TokenSet } from './resolve.js';

/** One colour on another, and the contrast they must have. */
export interface Check {
  name: string;
  on: string;
  least: number;
}

export const checksIn = (set: TokenSet): Check[] =>
  [...set.values()].flatMap(({ name, pairs = [] }) =>
    pairs.flatMap(({ on, least }) => on.map((ground) => ({ name, on: ground, least }))),
  );

/** Refuses a set in which a declared pair of colours is too close; `place` says which room and agency it is. */
export function checkContrast(set: TokenSet, place: string): void {
  const problems: string[] = [];
  for (const { name, on, least } of checksIn(set)) {
    const colour = set.get(name)!;
    const ground = set.get(on);
    if (ground?.type !== 'color') {
      problems.push(
        `${colour.file}: ${name} is to be checked on ${on}, which is not a colour token. Look at its name.`,
      );
      continue;
    }
    const measured = contrast(colour.css, ground.css);
    if (measured >= least) continue;
    const figure = (Math.floor(measured * 100) / 100).toFixed(2);
    problems.push(
      `${name} on ${on} in ${place}: ${least}:1 is asked and ${figure}:1 measured (${colour.css} on ${ground.css}). ` +
        'Make one of them lighter or darker.',
    );
  }
  if (problems.length > 0) throw new TokenProblem(problems);
}
