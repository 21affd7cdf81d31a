// npm start: sets up what is missing, then serves Storybook and the example portal until Ctrl+C.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { ensureDependencies } from './bootstrap.mjs';
import { build } from './build.mjs';
import { generate } from './generate.mjs';
import { Problem, command } from './lib/command.mjs';
import { root } from './lib/paths.mjs';
import { tool } from './lib/run.mjs';

const PATIENCE = 120_000;

async function portFrom(variable, usual) {
  const port = Number(process.env[variable] ?? usual);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new Problem(
      `${variable} is ${process.env[variable]}, which is not a port. Try ${variable}=${usual}.`,
    );
  if (await isFree(port)) return port;
  throw new Problem(
    `Port ${port} is in use by another program. Choose another one: ${variable}=${port + 10} npm start`,
  );
}

async function isFree(port) {
  const server = createServer();
  try {
    server.listen(port);
    await once(server, 'listening');
    server.close();
    await once(server, 'close');
    return true;
  } catch (error) {
    if (error.code === 'EADDRINUSE' || error.code === 'EACCES') return false;
    throw error;
  }
}

/** Starts a server, and gives it with all that it said so far. */
function start(name, args, variables = {}) {
  const env = { ...process.env, ...variables };
  const child = spawn(process.execPath, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const server = { name, child, said: '' };
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text) => (server.said += text));
  return server;
}

/** Waits until an address really answers. */
async function answers(server, address) {
  for (const deadline = Date.now() + PATIENCE; Date.now() < deadline; await wait(200)) {
    if (server.child.exitCode !== null) break;
    const response = await fetch(address).catch(() => null);
    if (response?.ok) return;
  }
  throw new Problem(`${server.name} did not start. It said:\n${server.said.trim()}`);
}

/** Ends when a server does, which none should by itself. */
async function ended(server) {
  await once(server.child, 'exit');
  return server;
}

await command(import.meta.url, async () => {
  const storybookPort = await portFrom('LEEWAY_STORYBOOK_PORT', 6006);
  const portalPort = await portFrom('LEEWAY_PORTAL_PORT', 6007);
  await ensureDependencies();
  await generate();
  await build();

  const storybook = start('Storybook', [
    ...[tool('storybook'), 'dev', '--port', String(storybookPort), '--exact-port', '--ci'],
    ...['--disable-telemetry', '--no-version-updates'],
  ]);
  const portal = start('The portal', ['scripts/portal.mjs'], { PORT: String(portalPort) });
  const servers = [storybook, portal];
  let asked = false;
  const stop = () => {
    asked = true;
    for (const { child } of servers) child.kill();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, stop);

  try {
    const storybookAddress = `http://localhost:${storybookPort}/`;
    const portalOrigin = `http://localhost:${portalPort}`;
    // Only now: its pages are written with what was just built.
    const { agencies } = await import('../examples/portal/agencies/index.mjs');
    await Promise.all([
      answers(storybook, storybookAddress),
      answers(portal, `${portalOrigin}/${agencies[0].slug}/`),
    ]);
    console.log(`Storybook: ${storybookAddress}`);
    for (const { name, slug } of agencies) console.log(`${name}: ${portalOrigin}/${slug}/`);
    console.log('Ctrl+C stops both.');
    const first = await Promise.race(servers.map(ended));
    if (!asked) throw new Problem(`${first.name} stopped. It said:\n${first.said.trim()}`);
  } finally {
    stop();
  }
});
