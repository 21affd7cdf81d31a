// npm test: everything that must hold, in one engine; `--later` does the others. `npm test -- --only=chromium,stories` runs a few stages.
import { ensureDependencies } from './bootstrap.mjs';
import { chosenEngines, engines, ensureChromium } from './browser.mjs';
import { build } from './build.mjs';
import { check } from './check.mjs';
import { Problem, command } from './lib/command.mjs';
import { count, counted, nodeTests, summary, testsIn } from './lib/counts.mjs';
import { nodeWith, tool } from './lib/run.mjs';

/** How a stage went: counts of tests, or `missing`, which is why it was not run; `said` tells about what failed. */
const whole = (failed) => ({ passed: failed ? 0 : 1, failed: failed ? 1 : 0, skipped: 0 });

const inNode = (folders, variables) =>
  nodeTests(
    folders.flatMap((folder) => testsIn(`test/${folder}`)),
    variables,
  );

/** The line in which a runner has counted. One that breaks off has none. */
const countIn = ({ said }) => said.split('\n').findLast((line) => /\d+ passed, \d+ failed/.test(line)) ?? '';

/** A page of WebKitGTK crashes now and then, in what it tells assistive technology. */
const brokeOff = (run) => !countIn(run) || run.said.includes('because the browser disconnected');

async function inBrowser(name) {
  const { find, missing } = engines[name];
  if (!find()) return { missing };
  const turn = () => nodeWith({ LEEWAY_ENGINES: name }, tool('@web/test-runner', 'wtr'));
  let run = await turn();
  if (brokeOff(run)) {
    console.log(`parts in ${name}: broke off, and begins once more.\n${run.said.trim()}`);
    run = await turn();
  }
  const summary = countIn(run);
  const number = (what) => count(summary, new RegExp(`(\\d+) ${what}`));
  const counts = { passed: number('passed'), failed: number('failed'), skipped: number('skipped') };
  return counted({ ...run, code: summary ? run.code : 1 }, counts);
}

async function stories() {
  const { storyTests } = await import('./story-tests.mjs');
  return storyTests();
}

/** In the order in which they begin. */
const STAGES = [
  ...['check', 'chromium', 'node', 'integration', 'stories', 'tools', 'walks', 'calm', 'themes'],
  ...['engines', 'firefox', 'webkit'],
];

/** Because browsers wait half of the time, and because two things fit on a small machine. */
const AT_ONCE = 2;

/** All of it in every engine takes twice as long as `npm test` may: `npm run test:engines` does what that leaves out. */
const OTHERS = chosenEngines().slice(1);
const LATER = ['engines', ...OTHERS];

/** Where the matrix follows, it looks at the same stories in the same conditions, and in more. */
const BY_MATRIX = process.env.LEEWAY_MATRIX === 'follows' ? ['stories'] : [];

const pages = (engines) => () => inNode(['integration'], { LEEWAY_ENGINES: String(engines) });

const allStages = () => ({
  check: ['lint, types, floors, sizes', async () => whole(!(await check()))],
  node: [
    'tokens, words, hours, comfort, what fields send, records of consent, and what the report claims',
    () => inNode(['tokens', 'words', 'fields', 'help', 'comfort', 'records', 'documents', 'adapters']),
  ],
  tools: [
    'the command line, the Theme Studio and the page that checks a copy',
    () => inNode(['cli', 'studio', 'verify']),
  ],
  themes: ['agencies', () => inNode(['themes'])],
  calm: ['what is calm, on a sample of pages', () => inNode(['calm'])],
  ...Object.fromEntries(chosenEngines().map((name) => [name, [`parts in ${name}`, () => inBrowser(name)]])),
  integration: ['from page to page', pages(chosenEngines().slice(0, 1))],
  ...(OTHERS.length && { engines: ['from page to page in the other engines', pages(OTHERS)] }),
  walks: ['a sample of random walks', () => inNode(['walks'])],
  stories: ['stories', stories],
});

/** Runs a stage and says in a line how it went. */
async function attempt([label, stage]) {
  const begun = performance.now();
  const result = await stage().catch((error) => ({
    ...whole(true),
    said: error instanceof Problem ? error.message : error.stack,
  }));
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  if (result.missing) {
    console.log(`not run ${label}: ${result.missing}`);
    return { passed: 0, failed: 0, skipped: 1 };
  }
  if (result.failed && result.said) console.log(result.said.trim());
  console.log(`${result.failed ? 'FAILED ' : 'ok     '} ${label}: ${summary(result)} (${seconds} s)`);
  return result;
}

function chosenStages(args) {
  const all = allStages();
  const only = args.find((arg) => arg.startsWith('--only='));
  const isLater = args.includes('--later');
  const names =
    only?.slice('--only='.length).split(',') ??
    STAGES.filter((name) => name in all && LATER.includes(name) === isLater && !BY_MATRIX.includes(name));
  const unknown = names.filter((name) => !(name in all));
  if (unknown.length)
    throw new Problem(`There is no stage ${unknown.join(', ')}. There are ${Object.keys(all).join(', ')}.`);
  return STAGES.filter((name) => names.includes(name)).map((name) => all[name]);
}

await command(import.meta.url, async (args) => {
  const stages = chosenStages(args);
  await ensureDependencies();
  const total = { passed: 0, failed: 0, skipped: 0 };
  const run = async (waiting) => {
    while (waiting.length) {
      const result = await attempt(waiting.shift());
      for (const kind of Object.keys(total)) total[kind] += result[kind];
    }
  };
  await run([
    ['a browser', async () => whole(!(await ensureChromium()))],
    ['the library is built', async () => whole(await build().then(() => false))],
  ]);
  await Promise.all(Array.from({ length: AT_ONCE }, () => run(stages)));
  if (!args.length && OTHERS.length)
    console.log(`not run  the same in ${OTHERS.join(' and ')}: npm run test:engines does`);
  if (!args.length && BY_MATRIX.length) console.log('not run  stories: npm run test:matrix does');
  console.log(summary(total));
  if (total.failed) process.exitCode = 1;
});
