// As `npm run bench:themes` runs it: many themes built in one process, what that takes, and what each weighs.
import { brotliCompressSync } from 'node:zlib';
import fc from 'fast-check';
import { legalFiles } from './agencies.js';
import { deriveTheme } from '../../src/themes/derive.js';
import { checkTheme } from '../../src/themes/gate.js';
import { readTheme } from '../../src/themes/read-theme.js';
import { themeFiles } from '../../src/themes/write/files.js';

const THEMES = 1000;
const LIMITS = { seconds: 60, bytes: 2500, megabytes: 20 };

const processor = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

function build(text: string): string {
  const { theme, problems } = readTheme(text, 'agency.json');
  if (!theme) throw new Error(problems.map(({ says }) => says).join('\n'));
  const derived = deriveTheme(theme);
  const found = checkTheme(derived);
  if (found.length > 0) throw new Error(found.map(({ says }) => says).join('\n'));
  return [...themeFiles(derived)].find(([name]) => name.endsWith('.css'))![1];
}

/** What is held on to: what is only waiting to be swept does not count. */
function held(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 1e6;
}

const texts = fc.sample(legalFiles, { numRuns: THEMES, seed: 5 });
build(texts[0]);
const sheets: number[] = [];
const memory: number[] = [];
const shares = 4;
const taken = { clock: 0, processor: 0 };
for (const [index, text] of texts.entries()) {
  const begun = { clock: performance.now(), processor: processor() };
  const css = build(text);
  taken.clock += (performance.now() - begun.clock) / 1000;
  taken.processor += processor() - begun.processor;
  sheets.push(brotliCompressSync(css).length);
  if ((index + 1) % (THEMES / shares) === 0) memory.push(held());
}
sheets.sort((one, other) => one - other);

const figures: [what: string, measured: number, most: number | string][] = [
  // A busy machine makes the clock run on.
  ['built in one process, s of a processor', taken.processor, LIMITS.seconds],
  ['and by the clock, s', taken.clock, ''],
  ['one sheet, brotli, the median, bytes', sheets[THEMES / 2], ''],
  ['one sheet, brotli, the largest, bytes', sheets.at(-1)!, LIMITS.bytes],
  ['memory held after a quarter, MB', memory[0], ''],
  ['and more at the end, MB', memory.at(-1)! - memory[0], LIMITS.megabytes],
];
console.log(
  `${THEMES} agencies, each read, made in six rooms and three lights, checked and written (seed 5):`,
);
for (const [what, measured, most] of figures) {
  const shown = Number.isInteger(measured) ? String(measured) : measured.toFixed(1);
  console.log(`${what.padEnd(40)}${shown.padStart(8)}${most === '' ? '' : `   at most ${most}`}`);
  if (most !== '' && measured > Number(most)) process.exitCode = 1;
}
