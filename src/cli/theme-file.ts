import { readFile } from 'node:fs/promises';
import { deriveTheme, type Derived } from '../themes/derive.js';
import { checkTheme } from '../themes/gate.js';
import { readTheme } from '../themes/read-theme.js';
import type { ThemeProblem } from '../themes/theme.js';
import { WrongCall } from './command.js';

/** A theme's file as it was read: its rooms, or what is wrong with it. */
export interface ThemeFile {
  file: string;
  /** The rooms, where there was enough to make them of; they may not pass. */
  derived?: Derived;
  /** What does not pass. Empty where all does. */
  problems: readonly ThemeProblem[];
}

/** Reads a theme's file, derives its rooms and asks the gate. */
export async function readThemeFile(file: string): Promise<ThemeFile> {
  const { theme, problems } = readTheme(await textOf(file), file);
  if (!theme || problems.length) return { file, problems };
  const derived = deriveTheme(theme);
  return { file, derived, problems: checkTheme(derived) };
}

async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw new WrongCall(`${file} cannot be read: ${whyNot(error)}`);
  }
}

const REASONS: Record<string, string> = {
  ENOENT: 'it is not there. Look at its name, or make one with "theme init".',
  EISDIR: 'it is a folder. Name a file in it.',
  EACCES: 'you may not. Look at who may read and write there.',
  EPERM: 'you may not. Look at who may read and write there.',
  EROFS: 'the disk is read-only. Choose another folder.',
  ENOSPC: 'the disk is full. Make room, or choose another folder.',
  ENOTDIR: 'a part of its path is a file, not a folder. Look at the path.',
  ENAMETOOLONG: 'its name is too long. Choose a shorter one.',
};

/** What stood in the way of a file, in words that follow a colon. */
export function whyNot(error: unknown): string {
  const { code = '', message } = error as NodeJS.ErrnoException;
  return REASONS[code] ?? message;
}
