// npm run bench:render: what 1,000 text fields cost on the main thread, beside the same fields in bare HTML.
// Both kinds take turns on fresh pages of one browser, so that a busy machine is unfair to neither.
import { readFile } from 'node:fs/promises';
import puppeteer from 'puppeteer-core';
import { ensureDependencies } from './bootstrap.mjs';
import { ensureChromium } from './browser.mjs';
import { build } from './build.mjs';
import { chromiumFlags } from '../test/support/browser-options.mjs';

const FIELDS = 1000;
const RUNS = Number(process.env.LEEWAY_BENCH_RUNS ?? 21);
const LIMITS = { fields: { limit: 1.6 }, room: { limit: 2.5, goal: 1.5 } };

await ensureDependencies();
await build();
const { textField } = await import('../dist/html.js');
const styles = await Promise.all(
  ['dist/leeway.css', 'dist/themes/rooms.css'].map((file) => readFile(file, 'utf8')),
);
const library = await readFile('dist/cdn/leeway.js', 'utf8');

// The same words, the same association, the same look from the same tokens, as a careful page would write it by hand.
const bareStyle = `
  div { margin-block-end: var(--lee-space-far) }
  label, span { display: block; color: var(--lee-text-default); font: 400 var(--lee-text-size-default)/1.6 sans-serif }
  label { font-weight: 600 }
  span { color: var(--lee-text-quiet) }
  input { display: block; box-sizing: border-box; inline-size: 100%; min-block-size: 3rem; padding: 8px 16px;
    border: 1.5px solid var(--lee-edge-strong); border-radius: var(--lee-radius-default); color: inherit;
    background: var(--lee-surface-raised); font-size: 1.125rem }`;
const bareField = (n) =>
  `<div><label for="f${n}">What would you like us to call you?</label><span id="f${n}-hint">Any name is fine.</span><input id="f${n}" name="f${n}" type="text" aria-describedby="f${n}-hint"></div>`;
const leeField = (n) =>
  String(
    textField({ name: `f${n}`, label: 'What would you like us to call you?', hint: 'Any name is fine.' }),
  );

const KINDS = {
  bare: { field: bareField, style: bareStyle, script: '' },
  leeway: { field: leeField, style: '', script: library },
};

async function measure(browser, { field, style, script }) {
  const page = await browser.newPage();
  await page.setContent('<!doctype html><html lang="en"><title>Fields</title><body><main></main>');
  for (const content of [...styles, style]) if (content) await page.addStyleTag({ content });
  if (script) await page.addScriptTag({ content: script, type: 'module' });
  const cdp = await page.createCDPSession();
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  const metrics = async () =>
    Object.fromEntries(
      (await cdp.send('Performance.getMetrics')).metrics.map(({ name, value }) => [name, value]),
    );
  const settled = () =>
    page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  const cost = async (act, argument) => {
    await settled();
    const before = await metrics();
    await page.evaluate(act, argument);
    await settled();
    const after = await metrics();
    return Object.fromEntries(Object.keys(after).map((name) => [name, after[name] - before[name]]));
  };
  const text = Array.from({ length: FIELDS }, (_, n) => field(n)).join('');
  const fields = await cost((html) => {
    const template = document.createElement('template');
    template.innerHTML = html;
    document.querySelector('main').append(template.content);
  }, text);
  const room = await cost(() => document.documentElement.setAttribute('data-lee-room', 'dusk'));
  await page.close();
  return { fields, room };
}

const median = (values) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)];

const browser = await puppeteer.launch({
  executablePath: await ensureChromium(),
  headless: true,
  args: chromiumFlags,
});
const runs = { bare: [], leeway: [] };
try {
  for (const kind of Object.keys(KINDS)) await measure(browser, KINDS[kind]); // warms the browser's own caches
  for (let run = 0; run < RUNS; run++)
    for (const kind of Object.keys(KINDS)) runs[kind].push(await measure(browser, KINDS[kind]));
} finally {
  await browser.close();
}

const middle = (kind, act, name) => median(runs[kind].map((run) => run[act][name]));
const ms = (seconds) => Number((seconds * 1000).toFixed(1));
const rows = (act, names) =>
  names.map(([label, name, format]) => {
    const [bare, leeway] = ['bare', 'leeway'].map((kind) => middle(kind, act, name));
    return {
      what: label,
      bare: format(bare),
      leeway: format(leeway),
      times: bare ? Number((leeway / bare).toFixed(2)) : '',
    };
  });
const TIME = [
  ['main thread, ms', 'TaskDuration', ms],
  ['  script, ms', 'ScriptDuration', ms],
  ['  style, ms', 'RecalcStyleDuration', ms],
  ['  layout, ms', 'LayoutDuration', ms],
];
const COUNT = [
  ['nodes', 'Nodes', Number],
  ['listeners', 'JSEventListeners', Number],
  ['memory, kB', 'JSHeapUsedSize', (bytes) => Math.round(bytes / 1000)],
];

console.log(
  `${FIELDS} text fields with label and hint, created and laid out; medians of ${RUNS} alternated runs`,
);
console.table(rows('fields', [...TIME, ...COUNT]));
console.log(`A switch of room with ${FIELDS} fields on the page`);
console.table(rows('room', TIME));
console.log('A Leeway field keeps one MutationObserver; a bare one keeps none.');
for (const [act, { limit, goal }] of Object.entries(LIMITS)) {
  const times = middle('leeway', act, 'TaskDuration') / middle('bare', act, 'TaskDuration');
  console.log(
    `${act}: ${times.toFixed(2)} times bare HTML; limit ${limit}${goal ? `, goal ${goal}` : ''}${times > limit ? ': OVER' : ''}`,
  );
  if (times > limit) process.exitCode = 1;
}
