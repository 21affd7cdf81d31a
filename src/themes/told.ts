import type { Moved } from './derive.js';
import { idOf } from './room.js';
import type { ThemeProblem } from './theme.js';

/** What is wrong and the nearest value that passes, where the sentence does not name it already. */
export const told = ({ says, nearest }: Pick<ThemeProblem, 'says' | 'nearest'>): string =>
  nearest === undefined || says.includes(nearest) ? says : `${says} The nearest that passes is ${nearest}.`;

/** A problem as compilers print it, so that editors and terminals lead to its line. */
export const toldWithPlace = (problem: ThemeProblem): string => {
  const { file, line, column, path } = problem;
  const place = [file, line, column].filter((part) => part !== undefined).join(':');
  return `${place}: ${path && !problem.says.startsWith(path) ? `${path}: ` : ''}${told(problem)}`;
};

/** What became of a colour in one room and light, and why. */
export const toldMove = ({ room, light, token, from, to, why }: Moved): string =>
  `${token} in ${idOf(room, light)} is ${to} in place of ${from}. ${why}`;
