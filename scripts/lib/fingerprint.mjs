import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { at } from './paths.mjs';

/** A hash of files and folders with all that is in them: two are equal only where every name and every byte is. */
export function fingerprint(paths, { except } = {}) {
  const hash = createHash('sha256');
  const add = (path) => {
    if (except?.test(path) || !existsSync(at(path))) return;
    if (statSync(at(path)).isDirectory()) {
      for (const name of readdirSync(at(path)).sort()) add(join(path, name));
    } else {
      const bytes = readFileSync(at(path));
      hash.update(`${path}\0${bytes.length}\0`).update(bytes);
    }
  };
  paths.forEach(add);
  return hash.digest('hex');
}
