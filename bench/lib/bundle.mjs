import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import * as esbuild from 'esbuild';
import { COMPILE_AT_ONCE } from '../../scripts/lib/script.mjs';
import { bench } from './files.mjs';

const shared = { bundle: true, minify: true, write: false, legalComments: 'none', logLevel: 'error' };

/** The yardsticks import their sheet as text, as short as the libraries ship theirs. */
const sheetsAsText = {
  name: 'sheets-as-text',
  setup(build) {
    build.onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const { code } = await esbuild.transform(await readFile(path, 'utf8'), { loader: 'css', minify: true });
      return { contents: code.trim(), loader: 'text' };
    });
  },
};

/**
 * The parts of a contender in one script, as a portal's bundler writes it for its visitors; nothing where it needs none.
 * The scripts of all contenders ask Chromium to compile them at once, as our documentation says, so none has an edge by it.
 * They are weighed without that line.
 */
export async function scriptOf({ imports }, parts, { weighed } = {}) {
  const contents = [...new Set(parts.flatMap((part) => imports[part].split('\n')))].join('\n');
  if (!contents) return undefined;
  const { outputFiles } = await esbuild.build({
    ...shared,
    stdin: { contents, resolveDir: bench },
    format: 'esm',
    target: 'es2022',
    conditions: ['production'],
    define: { 'process.env.NODE_ENV': '"production"' },
    banner: { js: weighed ? '' : COMPILE_AT_ONCE },
    plugins: [sheetsAsText],
  });
  return Buffer.from(outputFiles[0].contents);
}

/** A sheet with all that it imports, and the files that it asks for, which are served from `/assets/`. */
export async function sheetOf({ css, from }) {
  const { outputFiles } = await esbuild.build({
    ...shared,
    stdin: { contents: css, loader: 'css', resolveDir: from },
    outdir: bench,
    publicPath: '/assets',
    loader: { '.woff2': 'file', '.woff': 'file' },
  });
  const sheet = outputFiles.find(({ path }) => path.endsWith('.css'));
  const assets = outputFiles.filter((file) => file !== sheet);
  return {
    css: Buffer.from(sheet.contents),
    assets: assets.map(({ path, contents }) => [`/assets/${basename(path)}`, Buffer.from(contents)]),
  };
}

export const brotli = (bytes) => brotliCompressSync(bytes);
