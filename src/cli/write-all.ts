import { lstat, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { WrongCall } from './command.js';
import { whyNot } from './theme-file.js';

/**
 * Writes all files of a folder, or none: they are made in a folder inside it and put in place when all are there. If one
 * cannot be put in place, those before it are taken back.
 */
export async function writeAll(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  for (const path of files.keys()) {
    const there = await lstat(path).catch(() => undefined);
    // What someone keeps in it is theirs.
    if (there?.isDirectory())
      throw new WrongCall(`${path} is a folder, and a file belongs there. Choose another folder for --out.`);
  }
  const made = await attempt(folder, () => mkdir(folder, { recursive: true }));
  const undo: (() => Promise<unknown>)[] = [];
  let workshop = '';
  try {
    workshop = await attempt(folder, () => mkdtemp(join(folder, '.leeway-')));
    for (const [path, text] of files)
      await attempt(path, () => writeFile(join(workshop, basename(path)), text));
    for (const path of files.keys()) {
      const kept = join(workshop, `${basename(path)}.before`);
      const wasThere = await rename(path, kept).then(
        () => true,
        () => false,
      );
      undo.unshift(() => (wasThere ? rename(kept, path) : rm(path, { force: true })));
      await attempt(path, () => rename(join(workshop, basename(path)), path));
    }
  } catch (error) {
    for (const step of undo) await step().catch(() => {});
    if (workshop) await rm(workshop, { recursive: true, force: true });
    if (made) await rm(made, { recursive: true, force: true });
    throw error;
  }
  await rm(workshop, { recursive: true, force: true });
}

async function attempt<Result>(path: string, act: () => Promise<Result>): Promise<Result> {
  try {
    return await act();
  } catch (error) {
    throw new WrongCall(`${path} cannot be written: ${whyNot(error)} Nothing was written.`);
  }
}
