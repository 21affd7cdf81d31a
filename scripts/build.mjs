import { ensureDependencies } from './bootstrap.mjs';
import { generate } from './generate.mjs';
import { command } from './lib/command.mjs';

/** Builds `dist/` from the sources, where it is not up to date. Gives whether there was something to do. */
export async function build() {
  await ensureDependencies();
  const { buildDist } = await import('./lib/build.mjs');
  return buildDist();
}

await command(import.meta.url, async () => {
  const begun = performance.now();
  await generate();
  const seconds = () => ((performance.now() - begun) / 1000).toFixed(1);
  console.log((await build()) ? `Built dist/ in ${seconds()} s.` : 'dist/ is up to date.');
  const { linesToLink } = await import('./lib/cdn.mjs');
  console.log(`\nTo link it from another address:\n${linesToLink().join('\n')}`);
});
