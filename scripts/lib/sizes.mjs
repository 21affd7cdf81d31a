import { existsSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import { Problem } from './command.mjs';
import { findParts } from './parts.mjs';
import { at } from './paths.mjs';

/** What a page pays, in bytes, with the most that it may be (1 kB is 1,000 bytes). */
export async function sizes() {
  const built = (path) => {
    if (!existsSync(at('dist', path))) throw new Problem(`There is no dist/${path} to weigh.`);
    return at('dist', path);
  };
  const css = (path) => brotli(readFileSync(built(path)));
  const field = brotli(await bundled(built('base/lee-field.js')));
  const all = brotli(await bundled(built('all.js')));
  const parts = await Promise.all(
    findParts().map(async ({ noun, tag }) => ({
      tag,
      bytes: brotli(await bundled(built(`define/${noun}.js`))) - field,
    })),
  );
  const [heaviest] = parts.sort((one, other) => other.bytes - one.bytes);
  return [
    {
      name: 'one text field alone, with all it needs',
      measure: 'brotli',
      bytes: brotli(await bundled(built('define/text-field.js'))),
      budget: 8_500,
      peer: { name: 'Lit alone', bytes: brotli(await bundled('lit')) },
    },
    {
      name: `the heaviest part beyond what fields share: ${heaviest.tag}`,
      measure: 'brotli',
      bytes: heaviest.bytes,
      budget: 8_000,
    },
    { name: 'all parts, with their styles', measure: 'brotli', bytes: all, budget: 40_000 },
    { name: 'leeway.css', measure: 'brotli', bytes: css('leeway.css') },
    { name: 'rooms.css', measure: 'brotli', bytes: css('themes/rooms.css') },
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
