// npm run test:themes: 10,000 random agencies, each of which gets rooms that all pass or a sentence that says what to
// change; and the pixels of 200 in Chromium. `-- 500` tries so many, and LEEWAY_THEME_SEED tries the same ones again.
import { ensureDependencies } from './bootstrap.mjs';
import { ensureChromium } from './browser.mjs';
import { command } from './lib/command.mjs';
import { at } from './lib/paths.mjs';
import { node } from './lib/run.mjs';

const AGENCIES = '10000';

await command(import.meta.url, async ([count = AGENCIES]) => {
  await ensureDependencies();
  await ensureChromium();
  const seed = process.env.LEEWAY_THEME_SEED ?? String(Math.floor(Math.random() * 2 ** 31));
  console.log(`The seed is ${seed}.`);
  const { code, said } = await node('--import', 'tsx', at('test/themes/run.ts'), count, seed);
  console.log(said.trim());
  process.exitCode = code;
});
