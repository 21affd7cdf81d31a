// npm run test:examples: the examples, in Chromium. Those in a framework are built from the library as npm would pack it.
// `-- react` takes only the tests with that in their path.
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureDependencies } from './bootstrap.mjs';
import { ensureChromium } from './browser.mjs';
import { build } from './build.mjs';
import { Problem, command } from './lib/command.mjs';
import { nodeTests, summary, testsIn } from './lib/counts.mjs';
import { at } from './lib/paths.mjs';
import { npm, run } from './lib/run.mjs';

const FRAMEWORKS = at('examples/frameworks');

/** Two lanes, because two things fit on a small machine. */
const LANES = [['angular'], ['react', 'vue', 'svelte']];

/** Puts the library where `npm install leeway-ui` would have put it. */
async function unpack() {
  const packed = at('.cache/packed');
  const place = join(FRAMEWORKS, 'node_modules/leeway-ui');
  for (const folder of [packed, place]) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
  }
  const { said } = await done(
    npm(at(), 'pack', '--ignore-scripts', '--silent', '--pack-destination', packed),
  );
  await done(run('tar', '-xzf', join(packed, said.trim()), '--strip-components=1', '-C', place));
}

async function buildAll(applications) {
  const lanes = LANES.map(async (lane) => {
    for (const one of lane.filter((one) => applications.includes(one))) {
      const begun = performance.now();
      await done(npm(FRAMEWORKS, 'run', '--silent', `build:${one}`));
      console.log(`ok      ${one} fits its types and builds (${since(begun)} s)`);
    }
  });
  await Promise.all(lanes);
}

async function done(running) {
  const ended = await running;
  if (ended.code !== 0) throw new Problem(ended.said.trim());
  return ended;
}

const since = (begun) => ((performance.now() - begun) / 1000).toFixed(1);

await command(import.meta.url, async ([part = '']) => {
  const tests = testsIn('test/examples').filter((path) => path.includes(part));
  if (!tests.length) throw new Problem(`There is no test in test/examples with "${part}" in its path.`);
  await ensureDependencies();
  await ensureDependencies(FRAMEWORKS);
  await ensureChromium();
  await build();
  await unpack();
  await buildAll(LANES.flat().filter((one) => tests.includes(`test/examples/frameworks/${one}.test.ts`)));

  const begun = performance.now();
  const result = await nodeTests(tests);
  if (result.failed) console.log(result.said.trim());
  console.log(`${result.failed ? 'FAILED ' : 'ok     '} examples: ${summary(result)} (${since(begun)} s)`);
  if (result.failed) process.exitCode = 1;
});
