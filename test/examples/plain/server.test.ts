import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { at } from '../../../scripts/lib/paths.mjs';
import { examples, without } from './browser.js';
import { readRows } from './rows.js';
import { fillIn, isSeen, KEPT, send, STORY, unscripted } from './scenario.js';

describe('a server that writes its pages with the helpers', { skip: without }, () => {
  const there = examples();
  let folder: string;
  let server: ChildProcess;
  let printed = '';
  let address: string;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'server-'));
    server = spawn(process.execPath, [at('examples/server/server.mjs')], {
      env: { ...process.env, PORT: '0', DATA: join(folder, 'answers.db') },
    });
    for (const stream of [server.stdout!, server.stderr!])
      stream.on('data', (text: Buffer) => (printed += text.toString()));
    const port = () => /:(\d+)\//.exec(printed)?.[1];
    while (!port()) await once(server.stdout!, 'data');
    address = `http://portal.localhost:${port()}/`;
  });
  after(async () => {
    const ended = server && once(server, 'exit');
    server?.kill();
    await ended;
    await rm(folder, { recursive: true });
  });

  test('takes an intake, in silence', async () => {
    const { page, assertSilent } = await there.open(address);
    await fillIn(page.mainFrame());
    await send(page.mainFrame());
    assert.deepEqual(readRows(join(folder, 'answers.db')), KEPT);
    assertSilent();
  });

  test('takes the same without script, on one page', async () => {
    const { page, assertSilent } = await there.open(address, { javaScript: false });
    const frame = page.mainFrame();
    // A pause needs script: without, there is no button for it.
    assert.equal(await isSeen(frame, 'lee-pause'), false);
    await fillIn(frame, { ...unscripted(frame), pause: undefined });
    await send(frame);
    assert.deepEqual(readRows(join(folder, 'answers.db')), KEPT);
    assertSilent();
  });

  test('writes no style and no script into a page, and says where all may come from', async () => {
    const response = await fetch(address.replace('portal.', ''));
    assert.match(response.headers.get('content-security-policy')!, /script-src 'self'.*trusted-types 'none'/);
    const page = await response.text();
    assert.doesNotMatch(page, /<style|style=|<script(?![^>]* src=)| on\w+=/);
  });

  test('prints nothing that was written', () => assert.ok(!printed.includes(STORY)));
});
