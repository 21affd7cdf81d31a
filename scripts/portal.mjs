import { build } from './build.mjs';
import { command } from './lib/command.mjs';

await command(import.meta.url, async () => {
  await build();
  await import('../examples/portal/server.mjs');
});
