// npm run bench:themes: what it takes to build 1,000 agencies in one process, and what their sheets weigh.
import { ensureDependencies } from './bootstrap.mjs';
import { Problem, command } from './lib/command.mjs';
import { at } from './lib/paths.mjs';
import { node } from './lib/run.mjs';

await command(import.meta.url, async () => {
  await ensureDependencies();
  const { code, said } = await node('--expose-gc', '--import', 'tsx', at('test/themes/bench.ts'));
  console.log(said.trim());
  if (code) throw new Problem('A figure is over its limit.');
});
