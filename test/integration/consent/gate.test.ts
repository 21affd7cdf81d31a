import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { embedGate } from '../../../src/html.js';
import { chosenEngines, launch, without } from '../../support/engines.mjs';
import { servePages } from '../../support/pages.js';

/** Someone else's service, on an origin of its own, which notes who connects and what is asked of it. */
async function serveOther() {
  const asked: { path: string; referer?: string; cookie?: string }[] = [];
  let connections = 0;
  const server = createServer(({ url = '', headers: { referer, cookie } }, response) => {
    asked.push({ path: url, referer, cookie });
    response
      .writeHead(200, { 'content-type': 'text/html' })
      .end('<title>Film</title><p id="film">A film</p>');
  });
  server.on('connection', () => connections++);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    asked,
    connections: () => connections,
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => server.close(),
  };
}

const page = (body: string): string => `<!doctype html><html lang="en"><head><title>Notes</title>
<link rel="stylesheet" href="/leeway/leeway.css"><script src="/leeway/first.js"></script>
<script type="module" src="/leeway/cdn/leeway.js"></script></head><body>${body}</body></html>`;

for (const name of chosenEngines())
  describe(`a service of someone else in ${name}`, { skip: without(name) }, () => {
    let other: Awaited<ReturnType<typeof serveOther>>;
    let pages: Awaited<ReturnType<typeof servePages>>;
    let engine: Awaited<ReturnType<typeof launch>>;

    before(async () => {
      [other, pages, engine] = await Promise.all([serveOther(), servePages(), launch(name)]);
    });
    after(async () => {
      await engine?.close();
      await pages?.close();
      other?.close();
    });

    test('is not even connected to before someone asks for it by name, and then told nothing of the page', async () => {
      const gate = embedGate({
        src: `${other.origin}/embed`,
        service: 'Harbor Films',
        label: 'A walk through the house',
        kind: 'video',
      });
      const tab = await engine.newTab();
      await tab.goto(await pages.write('gate.html', page(String(gate))));
      await tab.waitFor(() => document.querySelector('lee-embed-gate')!.matches(':defined'));
      await wait(1000);
      assert.deepEqual([other.asked, other.connections()], [[], 0]);

      await tab.click('[slot=show] > button');
      await tab.waitFor(() => document.querySelector('lee-embed-gate iframe') !== null);
      for (const deadline = Date.now() + 10_000; !other.asked.length && Date.now() < deadline;)
        await wait(50);
      const [first] = other.asked;
      assert.deepEqual(first, { path: '/embed', referer: undefined, cookie: undefined });

      const count = other.asked.length;
      await wait(500);
      await tab.click('[slot=show] > button');
      await tab.waitFor(() => document.querySelector('lee-embed-gate iframe') === null);
      await wait(500);
      assert.equal(other.asked.filter(({ path }) => path === '/embed').length, 1);
      assert.ok(other.asked.length - count <= 1);
      await tab.close();
    });
  });
