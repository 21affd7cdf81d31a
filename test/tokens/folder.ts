import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { buildThemes, TokenProblem } from '../../src/themes/build/index.js';

/** A copy of the token files that a test may spoil. */
export interface TokenFolder {
  path: string;
  out: string;
  write(file: string, text: string): Promise<void>;
  /** Replaces the first place where `from` stands. */
  edit(file: string, from: string, to: string): Promise<void>;
  /** Builds, and gives what the build refused: one sentence a line. */
  refusal(): Promise<string>;
}

export async function tokenFolder(t: TestContext): Promise<TokenFolder> {
  const root = await mkdtemp(join(tmpdir(), 'leeway-tokens-'));
  t.after(() => rm(root, { recursive: true }));
  const path = join(root, 'tokens');
  const out = join(root, 'dist');
  await cp('tokens', path, { recursive: true });

  const write = (file: string, text: string) => writeFile(join(path, file), text);
  return {
    path,
    out,
    write,
    async edit(file, from, to) {
      const text = await readFile(join(path, file), 'utf8');
      if (!text.includes(from)) throw new Error(`${file} does not have ${from}`);
      await write(file, text.replace(from, to));
    },
    async refusal() {
      try {
        await buildThemes({ tokens: path, out });
      } catch (error) {
        if (error instanceof TokenProblem) return error.message;
        throw error;
      }
      return '';
    },
  };
}
