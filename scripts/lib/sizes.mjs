import { existsSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import { Problem } from './command.mjs';
import { findParts } from './parts.mjs';
import { at } from './paths.mjs';

/** The parts that are there whatever a page asks. They are weighed beside those that ask, since a page pays for them on its own. */
const AT_HAND = new Set(['leaving', 'pausing', 'help', 'comfort']);

/** Of the parts about sharing, the one that an intake asks with. The others have pages of their own. */
const asks = ({ group, noun }) => !AT_HAND.has(group) && (group !== 'consent' || noun === 'consent');

/** What a page pays, in bytes, with the most that it may be (1 kB is 1,000 bytes). */
export async function sizes() {
  const built = (path) => {
    if (!existsSync(at('dist', path))) throw new Problem(`There is no dist/${path} to weigh.`);
    return at('dist', path);
  };
  const css = (path) => brotli(readFileSync(built(path)));
  // Every field brings both: what it is, and how it says that an answer changed.
  const field = brotli(await bundled(built('base/lee-field.js'), built('base/answer.js')));
  const weigh = async (parts) =>
    brotli(await bundled(...parts.map(({ noun }) => built(`define/${noun}.js`))));
  const all = findParts();
  const parts = await Promise.all(
    all.map(async (part) => ({ tag: part.tag, bytes: (await weigh([part])) - field })),
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
    {
      name: 'all parts that ask, with their styles',
      measure: 'brotli',
      bytes: await weigh(all.filter(asks)),
      budget: 40_000,
    },
    { name: 'all parts, with their styles', measure: 'brotli', bytes: await weigh(all), budget: 72_000 },
    { name: 'leeway.css', measure: 'brotli', bytes: css('leeway.css') },
    { name: 'rooms.css', measure: 'brotli', bytes: css('themes/rooms.css') },
    { name: 'first.js', measure: 'minified', bytes: readFileSync(built('first.js')).length, budget: 2_000 },
  ];
}

/** Modules and all that they import, as a portal's bundler writes them for its visitors. */
async function bundled(...modules) {
  const { outputFiles } = await build({
    stdin: {
      contents: modules.map((module) => `export * from ${JSON.stringify(module)};`).join(''),
      resolveDir: at(),
    },
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
