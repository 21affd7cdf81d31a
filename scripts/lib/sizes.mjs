import { existsSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import { Problem } from './command.mjs';
import { findParts } from './parts.mjs';
import { at } from './paths.mjs';

/** What the fourteen parts of the first release may take, and what each part after them may add. */
const FIRST_PARTS = 14;
const more = (bytes) => bytes * Math.max(0, findParts().length - FIRST_PARTS);

/**
 * What a page pays, in bytes, with the most that it may be (1 kB is 1,000 bytes). `known` is over its budget, and not mended yet:
 * `npm run bench:size` fails on it, `npm run check` does not.
 */
export async function sizes() {
  const built = (path) => {
    if (!existsSync(at('dist', path))) throw new Problem(`There is no dist/${path} to weigh.`);
    return at('dist', path);
  };
  const css = (path) => brotli(readFileSync(built(path)));
  return [
    {
      name: 'one text field alone, with all it needs',
      measure: 'brotli',
      bytes: brotli(await bundled(built('define/text-field.js'))),
      budget: 8_500,
      peer: { name: 'Lit alone', bytes: brotli(await bundled('lit')) },
    },
    {
      name: 'all parts',
      measure: 'brotli',
      bytes: brotli(await bundled(built('all.js'))),
      budget: 24_000 + more(1000),
    },
    {
      name: 'leeway.css of it',
      measure: 'brotli',
      bytes: css('leeway.css'),
      budget: 3_000 + more(100),
    },
    {
      name: 'linked CSS: leeway.css, rooms.css',
      measure: 'brotli',
      bytes: css('leeway.css') + css('themes/rooms.css'),
      budget: 3_000 + more(100),
      known: true,
    },
    { name: 'first.js', measure: 'minified', bytes: readFileSync(built('first.js')).length, budget: 2_000 },
  ];
}

/** The module and all that it imports, as a portal's bundler writes it for its visitors. */
async function bundled(module) {
  const { outputFiles } = await build({
    stdin: { contents: `export * from ${JSON.stringify(module)};`, resolveDir: at() },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['production'],
    legalComments: 'none',
    write: false,
  });
  return outputFiles[0].contents;
}

const brotli = (bytes) => brotliCompressSync(bytes).length;
