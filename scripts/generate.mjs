import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { ensureDependencies } from './bootstrap.mjs';
import { command } from './lib/command.mjs';
import { at } from './lib/paths.mjs';

/** Writes every generated file that is not as it should be, and says of each what was done. */
export async function generate() {
  await ensureDependencies();
  const { outOfDate } = await import('./lib/generated.mjs');
  const changes = await outOfDate();
  for (const { path, text } of changes) {
    if (text === undefined) {
      rmSync(at(path));
    } else {
      mkdirSync(dirname(at(path)), { recursive: true });
      writeFileSync(at(path), text);
    }
  }
  return changes.map(({ path, text }) => `${text === undefined ? 'removed' : 'wrote'} ${path}`);
}

await command(import.meta.url, async () => {
  const done = await generate();
  console.log(done.join('\n') || 'Every generated file is up to date.');
});
