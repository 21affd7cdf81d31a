// npm run test:hostile: every part in Chromium under the rules of other pages, in three rooms: pixel by pixel beside a page that
// has none, and with a person's own text spacing. `-- lee-card,lee-scale` takes only those parts, and LEEWAY_ROOMS other rooms.
import { ensureDependencies } from './bootstrap.mjs';
import { ensureChromium } from './browser.mjs';
import { build } from './build.mjs';
import { command } from './lib/command.mjs';
import { nodeTests, summary, testsIn } from './lib/counts.mjs';

const ROOMS = 'steady,dusk,clear';

await command(import.meta.url, async ([parts = '']) => {
  await ensureDependencies();
  await ensureChromium();
  await build();
  const begun = performance.now();
  const result = await nodeTests(testsIn('test/hostile'), {
    LEEWAY_ROOMS: process.env.LEEWAY_ROOMS ?? ROOMS,
    LEEWAY_PARTS: parts,
  });
  if (result.failed) console.log(result.said.trim());
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  console.log(
    `${result.failed ? 'FAILED ' : 'ok     '} parts under other rules: ${summary(result)} (${seconds} s)`,
  );
  if (result.failed) process.exitCode = 1;
});
