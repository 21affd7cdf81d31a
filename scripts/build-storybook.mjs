import { ensureDependencies } from './bootstrap.mjs';
import { build } from './build.mjs';
import { Problem, command } from './lib/command.mjs';
import { node, tool } from './lib/run.mjs';

/** Builds Storybook as static files, into `storybook-static/`. */
export async function buildStorybook() {
  await ensureDependencies();
  await build();
  const options = ['--disable-telemetry', '--quiet', '--output-dir', 'storybook-static'];
  const { code, said } = await node(tool('storybook'), 'build', ...options);
  if (code !== 0) throw new Problem(said.trim());
}

await command(import.meta.url, async () => {
  await buildStorybook();
  console.log('Built storybook-static/.');
});
