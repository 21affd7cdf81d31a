// npm run bench:intake: how soon an intake of 20 fields can be used on a slow device, and what a key costs in it, beside
// the same form in bare HTML: its heading, its questions, its button. All kinds take turns on fresh pages of one browser, so that
// a busy machine is unfair to none.
import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { build as bundle } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { ensureDependencies } from './bootstrap.mjs';
import { ensureChromium } from './browser.mjs';
import { build } from './build.mjs';
import { COMPILE_AT_ONCE } from './lib/script.mjs';
import { chromiumFlags } from '../test/support/browser-options.mjs';

const FIELDS = 20;
const KEYS = 60;
const RUNS = Number(process.env.LEEWAY_BENCH_RUNS ?? 21);
const LIMITS = { usable: 1.5, key: 1 };
/** Keys are as quick as in bare HTML within what one run differs from the next. */
const NOISE = 0.1;
const SLOWER = 4;
/** Milliseconds in which the browser has put one page away, and made ready for the next. */
const SETTLES = 500;

await ensureDependencies();
await build();
const { intake, lookOver, markup, steps, textField } = await import('../dist/html.js');

const HEADING = 'Questions';
const questions = Array.from({ length: FIELDS }, (_, n) => ({
  name: `f${n}`,
  label: 'What would you like us to call you?',
  hint: 'Any name is fine.',
}));
const page = (sheet, first, script, body) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Questions</title><link rel="icon" href="data:,">${first}<link rel="stylesheet" href="/${sheet}.css">${script}</head><body>${body}</body></html>`;
/** As docs/guides/content-policy.md shows it for a server that writes its pages. */
const inPage = `<script>${await readFile('dist/first.js', 'utf8')}</script>`;
const PAGES = {
  '/bare': page(
    'used',
    '',
    '',
    `<form method="post"><h2>${HEADING}</h2>${questions
      .map(
        ({ name, label, hint }) =>
          `<div><label for="${name}">${label}</label><span id="${name}-hint">${hint}</span><input id="${name}" name="${name}" aria-describedby="${name}-hint"></div>`,
      )
      .join('')}<button>Send</button></form>`,
  ),
  '/used': withScript('used', inPage),
  '/linked': withScript('used', '<script src="/first.js"></script>'),
  '/all': withScript('all', inPage),
};

function withScript(name, first) {
  return page(
    name,
    first,
    `<script type="module" src="/${name}.js"></script>`,
    intake({
      action: '/',
      steps: steps([
        { heading: HEADING, content: markup`${questions.map((question) => textField(question))}` },
        { heading: 'Look over and send', content: lookOver() },
      ]),
    }),
  );
}
const FILES = {
  '/all.css': ['dist/leeway.css', 'text/css'],
  '/first.js': ['dist/first.js', 'text/javascript'],
  '/all.js': ['dist/cdn/leeway.js', 'text/javascript'],
};

/** What the page uses, in one script as a portal's bundler writes it, and in one sheet as `leeway-ui css build` does. */
const USED = ['intake', 'step', 'text-field', 'option', 'button', 'check-answers'];
const { outputFiles } = await bundle({
  stdin: { contents: USED.map((part) => `import './dist/define/${part}.js';`).join(''), resolveDir: '.' },
  ...{
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['production'],
    write: false,
    banner: { js: COMPILE_AT_ONCE },
  },
});
const files = new Map(
  await Promise.all(
    Object.entries(FILES).map(async ([path, [file, type]]) => [path, [await readFile(file), type]]),
  ),
);

files.set('/used.js', [outputFiles[0].contents, 'text/javascript']);

const folder = await mkdtemp(join(tmpdir(), 'leeway-bench-'));
const sheet = join(folder, 'leeway.css');
const tags = USED.map((part) => `lee-${part}`);
execFileSync(process.execPath, ['dist/cli/leeway.js', 'css', 'build', ...tags, '--out', sheet]);
files.set('/used.css', [await readFile(sheet), 'text/css']);
await rm(folder, { recursive: true });

const server = createServer(({ url }, response) => {
  const [body, type] = files.get(url) ?? [PAGES[url], 'text/html; charset=utf-8'];
  response.writeHead(body ? 200 : 404, { 'content-type': type }).end(body);
});
await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
// Not a local address: on one, the parts look out for what a developer should change.
const base = `http://questions.localhost:${server.address().port}`;

/** From the beginning of the navigation until every element is defined and the first question takes focus. */
const usable = () =>
  new Promise((done) => {
    const look = () => {
      const first = document.querySelector('input:not([type=hidden])');
      const ready =
        first && !document.querySelector('form :not(:defined)') && document.readyState !== 'loading';
      if (ready) first.focus();
      if (ready && document.activeElement === first) done(performance.now());
      else requestAnimationFrame(look);
    };
    look();
  });

async function measure(browser, kind) {
  const tab = await browser.newPage();
  await tab.setCacheEnabled(false);
  await tab.emulateCPUThrottling(SLOWER);
  await tab.goto(`${base}/${kind}`, { waitUntil: 'domcontentloaded' });
  const ready = await tab.evaluate(usable);
  const cdp = await tab.createCDPSession();
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  const spent = async () =>
    (await cdp.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'TaskDuration').value;
  const before = await spent();
  for (let key = 0; key < KEYS; key++) await tab.keyboard.press('a');
  const key = ((await spent()) - before) / KEYS;
  await tab.close();
  await setTimeout(SETTLES);
  return { usable: ready, key: key * 1000 };
}

const median = (values) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)];

const browser = await puppeteer.launch({
  executablePath: await ensureChromium(),
  headless: true,
  args: chromiumFlags,
});
const runs = { bare: [], used: [], linked: [], all: [] };
try {
  for (const kind of Object.keys(runs)) await measure(browser, kind); // warms the browser's own caches
  for (let run = 0; run < RUNS; run++)
    for (const kind of Object.keys(runs)) runs[kind].push(await measure(browser, kind));
} finally {
  await browser.close();
  server.close();
}

console.log(`${FIELDS} questions, a processor ${SLOWER} times slower; medians of ${RUNS} alternated runs`);
const rows = Object.entries({
  usable: 'usable, ms after the navigation began',
  key: 'a key, ms of the main thread',
});
const kinds = {
  used: 'with the parts it uses',
  linked: 'with first.js as a file',
  all: 'with all parts',
};
for (const [what, label] of rows) {
  const of = (kind) => median(runs[kind].map((run) => run[what]));
  const times = (kind) => of(kind) / of('bare');
  const said = Object.entries(kinds).map(
    ([kind, name]) => `${name} ${of(kind).toFixed(2)}, ${times(kind).toFixed(2)} times`,
  );
  const over = times('used') > LIMITS[what] + (what === 'key' ? NOISE : 0);
  console.log(
    `${label}: bare ${of('bare').toFixed(2)}; ${said.join('; ')}; limit ${LIMITS[what]} with the parts it uses${over ? ': OVER' : ''}`,
  );
  if (over) process.exitCode = 1;
}
