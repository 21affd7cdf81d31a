import { readdirSync } from 'node:fs';
import { ensureDependencies } from './bootstrap.mjs';
import { build } from './build.mjs';
import { Problem, command } from './lib/command.mjs';
import { at, root } from './lib/paths.mjs';
import { node, tool } from './lib/run.mjs';

/** Two lanes, because two things fit on a small machine. In the second each check needs the one before. */
const LANES = [
  [
    ['the code keeps the lint rules', lint],
    ['the types fit', types],
    ['the files are formatted', formatted],
  ],
  [
    ['the generated files are up to date', generated],
    ['the library builds', build],
    ['the sizes are in budget', inBudget],
    ['the architecture holds', architecture],
    ['the package can be published', publishable],
  ],
];

async function runs(...args) {
  const { code, said } = await node(...args);
  if (code !== 0) throw new Problem(said.trim());
}

function lint() {
  return runs(tool('eslint'), '.', '--max-warnings', '0');
}

function types() {
  const cache = ['--incremental', '--tsBuildInfoFile', at('.cache/tsc.json')];
  return runs(tool('typescript', 'tsc'), '-p', 'tsconfig.all.json', ...cache);
}

function formatted() {
  return runs(tool('prettier'), '--check', '.', '--log-level', 'warn');
}

async function generated() {
  const { outOfDate } = await import('./lib/generated.mjs');
  const changes = await outOfDate();
  if (!changes.length) return;
  const lines = changes.map(
    ({ path, text }) => `${path} ${text === undefined ? 'belongs to nothing' : 'is out of date'}`,
  );
  throw new Problem(`${lines.join('\n')}\nRun: npm run generate`);
}

async function inBudget() {
  const { sizes } = await import('./lib/sizes.mjs');
  const over = (await sizes()).filter(({ bytes, budget }) => bytes > budget);
  const lines = over.map(({ name, bytes, budget }) => `${name}: ${bytes} bytes, and ${budget} is the most`);
  if (lines.length) throw new Problem(lines.join('\n'));
}

async function architecture() {
  const tests = readdirSync(at('test/architecture')).filter((name) => name.endsWith('.test.ts'));
  const { code, said } = await node(
    ...['--import', 'tsx', '--test', '--test-reporter', 'spec'],
    ...tests.map((name) => `test/architecture/${name}`),
  );
  const failing = said.slice(Math.max(0, said.indexOf('✖ failing tests')));
  if (code !== 0) throw new Problem(failing.replace(/^ +at .*\n/gm, '').trim());
}

async function publishable() {
  await anyBuild();
  const [{ publint }, { formatMessage }] = await Promise.all([import('publint'), import('publint/utils')]);
  const { messages, pkg } = await publint({ pkgDir: root, strict: true });
  if (messages.length) throw new Problem(messages.map((message) => formatMessage(message, pkg)).join('\n'));
}

/** What a failing build says is said once, by its own check. */
const anyBuild = () =>
  build().catch(() => {
    throw new Problem('This needs a build that works.');
  });

/** Runs one check, says in a line how it went, and gives what is wrong, if anything is. */
async function attempt([name, check]) {
  const begun = performance.now();
  const wrong = await check().then(
    () => undefined,
    (error) => (error instanceof Problem ? error.message : error.stack),
  );
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  console.log(wrong === undefined ? `ok      ${name} (${seconds} s)` : `FAILED  ${name} (${seconds} s)`);
  return wrong === undefined ? undefined : `\n${name}: no\n${wrong}`;
}

/** Runs everything that needs no browser, and gives whether all of it holds. */
export async function check() {
  await ensureDependencies();
  const lanes = LANES.map(async (lane) => {
    const wrongs = [];
    for (const one of lane) wrongs.push(await attempt(one));
    return wrongs;
  });
  const wrongs = (await Promise.all(lanes)).flat().filter(Boolean);
  for (const wrong of new Set(wrongs)) console.log(wrong);
  return wrongs.length === 0;
}

await command(import.meta.url, async () => {
  if (!(await check())) process.exitCode = 1;
});
