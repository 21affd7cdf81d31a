import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { ENOUGH, Portal } from './portal.js';

const READ = fileURLToPath(new URL('../../../examples/portal/read.mjs', import.meta.url));

test('loses nothing that was confirmed when it is killed in the middle of many requests', async () => {
  const portal = await Portal.open();
  const forms = await Promise.all(Array.from({ length: 200 }, () => portal.form()));
  const confirmed = new Set<string>();
  let unanswered = 0;
  const sending = forms.map(async (form, number) => {
    const story = `story ${number}`;
    try {
      const { status } = await portal.send(form, { ...ENOUGH, story });
      if (status === 303) confirmed.add(story);
    } catch {
      unanswered++;
    }
  });
  while (confirmed.size < 20) await wait(1);
  await portal.stop('SIGKILL');
  await Promise.all(sending);
  assert.ok(unanswered > 0, 'it was killed while some were under way');

  await portal.start();
  const stored = new Set(portal.rows().map(({ value }) => value));
  assert.deepEqual(
    [...confirmed].filter((story) => !stored.has(story)),
    [],
  );
  assert.equal((await portal.send(await portal.form(), ENOUGH)).status, 303);
  await portal.close();
});

test('answers what is under way before it stops', async () => {
  const portal = await Portal.open();
  const form = await portal.form();
  const other = portal.connect();
  other.exec('BEGIN IMMEDIATE');
  const answer = portal.send(form, ENOUGH);
  await wait(200);
  const stopping = portal.stop('SIGTERM');
  other.exec('ROLLBACK');
  other.close();
  assert.equal((await answer).status, 303);
  assert.equal(await stopping, 0);
  assert.equal(portal.rows().length, 1);
  await portal.close();
});

test('takes a page again that was open while the server was started anew', async () => {
  const portal = await Portal.open({ PORT: '0' });
  const form = await portal.form();
  await portal.stop();
  await portal.start();
  assert.equal((await portal.send(form, ENOUGH)).status, 303);
  await portal.close();
});

test('lists what is stored for the staff, with words only when they are asked for', async () => {
  const portal = await Portal.open();
  const read = (...options: string[]) =>
    execFileSync(process.execPath, [READ, ...options], {
      encoding: 'utf8',
      env: { ...process.env, LEEWAY_PORTAL_DATA: portal.folder },
    });
  await portal.send(await portal.form(), {
    ...ENOUGH,
    story: 'A quiet place',
    'name.declined': 'asked-declined',
  });
  assert.match(read(), /^Rivermouth Family Support: 1 stored in /);
  assert.match(read(), /^1 {2}\d{4}-\d\d-\d\dT\S+ {2}3 answers$/m);
  assert.doesNotMatch(read(), /quiet/);
  assert.match(read('--words'), /story: A quiet place/);
  assert.match(read('--words'), /name: \(asked-declined\)/);
  await portal.close();
});
