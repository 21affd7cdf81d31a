import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of what is measured, with packages of its own. */
export const bench = resolve(dirname(fileURLToPath(import.meta.url)), '..');

/** A stylesheet of an installed package, as `sheets()` gives it. */
export function packaged(path, more = {}) {
  const file = join(bench, 'node_modules', path);
  return { css: readFileSync(file, 'utf8'), from: dirname(file), ...more };
}

/** A stylesheet of the bench itself. */
export const written = (path) => {
  const file = join(bench, path);
  return { css: readFileSync(file, 'utf8'), from: dirname(file) };
};

/** Code that imports modules for what they do. */
export const load = (...modules) => modules.map((module) => `import ${JSON.stringify(module)};`).join('\n');

/** Text as it stands in markup. */
export const escaped = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** Attributes, with those left out that have no value. */
export const attributes = (given) =>
  Object.entries(given)
    .filter(([, value]) => value !== undefined && value !== false)
    .map(([name, value]) => (value === true ? ` ${name}` : ` ${name}="${escaped(String(value))}"`))
    .join('');
