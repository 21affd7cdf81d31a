import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { TokenProblem } from './problem.js';

/** The token files in a folder under the folder of tokens, in the order of their names. */
export async function listFiles(folder: string, under: string): Promise<string[]> {
  try {
    const files = await readdir(join(folder, under));
    return files
      .filter((file) => file.endsWith('.json'))
      .sort()
      .map((file) => `${under}/${file}`);
  } catch {
    throw new TokenProblem([
      `${basename(folder)}/${under}/: this folder is not there. Add it, with its token files.`,
    ]);
  }
}
