import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { locales, moreWords } from './locales.mjs';
import { findParts } from './parts.mjs';
import { at } from './paths.mjs';
import { COMPILE_AT_ONCE, bundle, script } from './script.mjs';

const FOLDER = 'cdn';
const INTEGRITY = join(FOLDER, 'integrity.json');

/** What a page links by itself. `first.js` comes from the site's own address. */
const LINKED = /^(leeway\.css|page\.css|cdn\/(words\/)?[^/]+\.js)$/;

/** Each part and each language as a module of its own, what several share in modules between them, and a script that loads what a page uses. */
export async function cdnParts(out) {
  const nouns = findParts().map(({ noun }) => noun);
  await script(
    { entryPoints: [at('src/autoload/autoload.ts')], define: { PARTS: JSON.stringify(nouns) } },
    'esm',
    join(out, FOLDER, 'autoload.js'),
  );
  await bundle({
    entryPoints: [
      ...nouns.map((noun) => ({ in: at(`src/define/${noun}.ts`), out: `define/${noun}` })),
      ...locales().map((lang) => ({ in: `words:${lang}`, out: `words/${lang}` })),
    ],
    plugins: [moreWords],
    charset: 'utf8',
    outdir: join(out, FOLDER),
    chunkNames: 'shared/[hash]',
    format: 'esm',
    splitting: true,
    banner: { js: COMPILE_AT_ONCE },
  });
}

/** Writes what each file for a page has to be, by which a browser refuses one that was changed on its way. */
export function writeIntegrity(out) {
  const files = readdirSync(out, { recursive: true })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /^(cdn\/.*\.js|[^/]+\.css|first\.js|themes\/.*\.css)$/.test(path))
    .sort();
  const hashes = files.map((path) => [path, hash(readFileSync(join(out, path)))]);
  writeFileSync(join(out, INTEGRITY), `${JSON.stringify(Object.fromEntries(hashes), null, 2)}\n`);
}

const hash = (bytes) => `sha384-${createHash('sha384').update(bytes).digest('base64')}`;

/** What a page writes to link what is built from another address, a line each. */
export const linesToLink = (dist = at('dist')) =>
  Object.entries(readIntegrity(dist))
    .filter(([path]) => LINKED.test(path))
    .map(([path, integrity]) =>
      path.endsWith('.css')
        ? `<link rel="stylesheet" href="${path}" integrity="${integrity}" crossorigin>`
        : `<script type="module" src="${path}" integrity="${integrity}" crossorigin></script>`,
    );

/** What each file of a build has to be: its path in `dist/`, and its hash. */
export const readIntegrity = (dist = at('dist')) => JSON.parse(readFileSync(join(dist, INTEGRITY), 'utf8'));
