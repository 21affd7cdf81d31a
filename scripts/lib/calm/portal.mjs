import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { at } from '../paths.mjs';

/** Starts the example portal with a folder of its own. Gives its address and a way to stop. */
export async function startPortal() {
  const folder = mkdtempSync(join(tmpdir(), 'portal-'));
  const child = spawn(process.execPath, [at('examples/portal/server.mjs')], {
    env: { ...process.env, PORT: '0', LEEWAY_PORTAL_DATA: folder },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += text));
  const ended = once(child, 'exit').then(() => Promise.reject(new Error(said)));
  ended.catch(() => {});
  const address = () => /http:\/\/[^/\s]+/.exec(said)?.[0];
  while (!address()) await Promise.race([once(child.stdout, 'data'), ended]);
  return {
    address: address(),
    async close() {
      child.kill();
      await ended.catch(() => {});
      rmSync(folder, { recursive: true });
    },
  };
}
