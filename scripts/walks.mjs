// npm run test:walks: random walks through a site, in every engine that is installed, within an hour on two cores.
// `-- 2000` takes at most so many steps in an engine. LEEWAY_WALK_SEED takes the same walks again, and
// `-- --in=firefox --walk=begin,write,leave,back` one walk alone.
import { ensureDependencies } from './bootstrap.mjs';
import { chosenEngines, engines, ensureChromium } from './browser.mjs';
import { build } from './build.mjs';
import { command } from './lib/command.mjs';
import { nodeWith } from './lib/run.mjs';
import { at } from './lib/paths.mjs';

const STEPS = { chromium: 20_000, firefox: 1500, webkit: 1500 };

async function walk(name, ...what) {
  if (!engines[name].find()) {
    console.log(`not run walks in ${name}: ${engines[name].missing}`);
    return;
  }
  const begun = performance.now();
  const run = await nodeWith(
    { LEEWAY_ENGINES: name },
    ...['--import', 'tsx', at('test/walks/run.ts'), name, ...what],
  );
  const minutes = ((performance.now() - begun) / 60_000).toFixed(1);
  if (run.code) process.exitCode = 1;
  console.log(`${run.code ? 'FAILED ' : 'ok     '} walks in ${name} (${minutes} min): ${run.said.trim()}`);
}

await command(import.meta.url, async (args) => {
  await ensureDependencies();
  await ensureChromium();
  await build();
  const given = (name) => args.find((arg) => arg.startsWith(`--${name}=`))?.split('=')[1];
  if (given('walk')) return walk(given('in') ?? 'chromium', given('walk'));
  const seed = process.env.LEEWAY_WALK_SEED ?? String(Math.floor(Math.random() * 2 ** 31));
  console.log(`The seed is ${seed}.`);
  const most = Number(args.find((arg) => /^\d+$/.test(arg)) ?? Infinity);
  for (const name of chosenEngines()) await walk(name, String(Math.min(STEPS[name], most)), seed);
});
