import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cdnParts, writeIntegrity } from './cdn.mjs';
import { Problem } from './command.mjs';
import { forEditors } from './editors.mjs';
import { fingerprint } from './fingerprint.mjs';
import { locales, moreWords } from './locales.mjs';
import { alone } from './lock.mjs';
import { at, root } from './paths.mjs';
import { node, tool } from './run.mjs';
import { script } from './script.mjs';
import { linkedSheet, pageSheet, sheetPieces } from './sheets.mjs';
import { buildThemes } from './themes.mjs';
import { commandLine, themeStudio, verifyPage } from './tools.mjs';

const SOURCES = [
  'src',
  'tokens',
  'scripts/lib',
  'tsconfig.json',
  'tsconfig.build.json',
  'package-lock.json',
  'custom-elements.json',
];
const NOT_BUILT = /\.(test|stories)\.ts$|\.mdx$/;
const STAMP = at('.cache/build.json');

/**
 * Builds `dist/`, unless it is what these sources gave last time. It is made beside and put in place when all of it
 * is there, so a build that fails leaves the last good one.
 */
export const buildDist = () =>
  alone(at('.cache/build.lock'), buildAlone, { waiting: 'Another build is running. Waiting for it.' });

async function buildAlone() {
  const sources = fingerprint(SOURCES, { except: NOT_BUILT });
  if (isFresh(sources)) return false;
  const out = at(`.cache/dist-${process.pid}`);
  try {
    mkdirSync(out, { recursive: true });
    const jobs = [
      compile(out),
      // The Studio holds the sheets.
      styles(out).then(() => Promise.all([themeStudio(out), verifyPage(out)])),
      commandLine(out),
      first(out),
      forEditors(out),
      cdn(out),
      cdnParts(out),
      ...locales().map((lang) => cdnWith(lang, out)),
    ];
    // The folder is taken away after a failure, and by then nothing may write to it any more.
    await Promise.allSettled(jobs);
    await Promise.all(jobs);
    writeIntegrity(out);
    rmSync(at('dist'), { recursive: true, force: true });
    renameSync(out, at('dist'));
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
  writeFileSync(STAMP, JSON.stringify({ sources, dist: fingerprint(['dist']) }));
  return true;
}

function isFresh(sources) {
  if (!existsSync(STAMP)) return false;
  const stamp = JSON.parse(readFileSync(STAMP, 'utf8'));
  return stamp.sources === sources && stamp.dist === fingerprint(['dist']);
}

async function compile(out) {
  const { code, said } = await node(tool('typescript', 'tsc'), '-p', 'tsconfig.build.json', '--outDir', out);
  if (code !== 0) throw new Problem(said.trim());
}

async function styles(out) {
  await buildThemes({ out, schema: join(out, 'schema/agency.json') });
  const linked = await linkedSheet(readFileSync(join(out, 'tokens.css'), 'utf8'));
  writeFileSync(join(out, 'leeway.css'), linked);
  mkdirSync(join(out, 'cli'), { recursive: true });
  writeFileSync(join(out, 'cli/sheet.json'), JSON.stringify(await sheetPieces(linked)));
  writeFileSync(join(out, 'page.css'), await pageSheet());
  rmSync(join(out, 'tokens.css'));
}

/** What has 2 kB at most has no room for `"use strict"`, which a module needs none of. */
const first = (out) =>
  script(
    { ...from('src/first/first.ts'), tsconfigRaw: { compilerOptions: { alwaysStrict: false } } },
    'iife',
    join(out, 'first.js'),
  );

const cdn = (out) => script(from('src/all.ts'), 'esm', join(out, 'cdn/leeway.js'));

const from = (entry) => ({ entryPoints: [at(entry)] });

/** All parts again, with the words of one more language, which are there before the first part is. */
const cdnWith = (lang, out) =>
  script(
    {
      stdin: { contents: `import 'words:${lang}'; import './src/all.ts';`, resolveDir: root },
      plugins: [moreWords],
      charset: 'utf8',
    },
    'esm',
    join(out, `cdn/leeway.${lang}.js`),
  );
