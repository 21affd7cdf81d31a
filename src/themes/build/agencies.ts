import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { deriveTheme, type Derived } from '../derive.js';
import { checkTheme } from '../gate.js';
import { readTheme } from '../read-theme.js';
import type { Room } from '../room.js';
import type { Theme, ThemeProblem } from '../theme.js';
import { listFiles } from './files.js';
import { TokenProblem } from './problem.js';

/** Every agency of a folder of tokens in every room, or what is wrong with any of them. */
export async function readAgencies(folder: string, rooms: readonly Room[]): Promise<Derived[]> {
  const problems: ThemeProblem[] = [];
  const themes: Theme[] = [];
  for (const path of await listFiles(folder, 'agencies')) {
    const file = `${basename(folder)}/${path}`;
    const read = readTheme(await readFile(join(folder, path), 'utf8'), file);
    problems.push(...read.problems);
    if (!read.theme) continue;
    if (`${read.theme.slug}.json` !== basename(path))
      problems.push({
        file,
        ...read.theme.source?.positions.slug,
        path: 'slug',
        says: `slug is "${read.theme.slug}", and the file has another name. Make them the same.`,
      });
    themes.push(read.theme);
  }
  const derived = themes.map((theme) => deriveTheme(theme, rooms));
  problems.push(...derived.flatMap(checkTheme));
  if (problems.length > 0) throw new TokenProblem(problems.map(sentence));
  return derived;
}

const sentence = ({ file, line, column, says }: ThemeProblem): string =>
  `${line === undefined ? file : `${file}:${line}:${column}`}: ${says}`;
