import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Problem } from './command.mjs';
import { fingerprint } from './fingerprint.mjs';
import { alone } from './lock.mjs';
import { camel } from './parts.mjs';
import { at, root } from './paths.mjs';
import { node, tool } from './run.mjs';
import { script } from './script.mjs';
import { linkedSheet, pageSheet, sheetPieces } from './sheets.mjs';
import { buildThemes } from './themes.mjs';
import { commandLine, themeStudio, verifyPage } from './tools.mjs';

const SOURCES = ['src', 'tokens', 'scripts/lib', 'tsconfig.json', 'tsconfig.build.json', 'package-lock.json'];
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
      cdn(out),
      ...locales().map((lang) => cdnWith(lang, out)),
    ];
    // The folder is taken away after a failure, and by then nothing may write to it any more.
    await Promise.allSettled(jobs);
    await Promise.all(jobs);
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

const first = (out) => script(from('src/first/first.ts'), 'iife', join(out, 'first.js'));

const cdn = (out) => script(from('src/all.ts'), 'esm', join(out, 'cdn/leeway.js'));

const from = (entry) => ({ entryPoints: [at(entry)] });

/** The languages that there are words in beside English, by their files: `es`, or `zh-hans`. */
const locales = () =>
  readdirSync(at('src/words')).flatMap((file) => /^(?!en\.)([a-z]{2,3}(?:-\w+)*)\.ts$/.exec(file)?.[1] ?? []);

/** All parts again, with the words of one more language, which are there before the first part is. */
const cdnWith = (lang, out) =>
  script(
    {
      stdin: { contents: `import 'more words'; import './src/all.ts';`, resolveDir: root },
      plugins: [moreWords(lang)],
    },
    'esm',
    join(out, `cdn/leeway.${lang}.js`),
  );

const moreWords = (lang) => ({
  name: 'more words',
  setup(build) {
    build.onResolve({ filter: /^more words$/ }, ({ path }) => ({ path, namespace: 'words' }));
    build.onLoad({ filter: /^/, namespace: 'words' }, () => ({
      contents: `import { addWords } from './words.ts';
        import { ${camel(lang)} as words } from './${lang}.ts';
        addWords('${lang}', words);`,
      resolveDir: at('src/words'),
    }));
  },
});
