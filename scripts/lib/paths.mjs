import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the repository. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** A path in the repository. */
export const at = (...parts) => join(root, ...parts);

/** A path as it is written in messages and generated files: from the repository's folder, with `/`. */
export const named = (path) => relative(root, path).split(sep).join('/');
