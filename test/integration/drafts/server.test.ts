import assert from 'node:assert/strict';
import { after, beforeEach, describe, test } from 'node:test';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fastify from 'fastify';
import { northfield } from '../../../examples/portal/agencies/northfield/agency.mjs';
import { openIntakes } from '../../../examples/portal/database.mjs';
import { serveDrafts } from '../../../examples/portal/drafts.mjs';
import { Portal } from '../portal/portal.js';

describe('what the portal keeps for people until they send it', () => {
  let portal: Portal;
  // The tries are counted in the process, so each test has one of its own.
  beforeEach(async () => {
    await portal?.close();
    portal = await Portal.open({ LEEWAY_PORTAL_VISIT: '0' });
  });
  after(() => portal.close());

  const newId = () => randomBytes(16).toString('base64url');
  const sealed = randomBytes(153).toString('base64url');

  const ask = (body: unknown, headers: Record<string, string> = {}, agency = 'northfield') =>
    fetch(`${portal.base}/${agency}/intake/draft`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  const put = async (id: string, version: number, more: object = {}) =>
    (await ask({ do: 'put', id, version, keep: 7, sealed, ...more })).status;
  const rows = () => {
    const database = portal.connect('northfield');
    const found = database.prepare('SELECT * FROM drafts').all() as Record<string, unknown>[];
    database.close();
    return found;
  };

  test('is given back as it came, and is gone once it is erased', async () => {
    const id = newId();
    assert.equal(await put(id, 1), 204);
    const found = await ask({ do: 'get', id });
    assert.equal(found.headers.get('cache-control'), 'no-store');
    assert.deepEqual(await found.json(), { version: 1, sealed });
    assert.equal((await ask({ do: 'erase', id })).status, 204);
    assert.equal((await ask({ do: 'erase', id })).status, 204);
    assert.equal((await ask({ do: 'get', id })).status, 404);
    assert.deepEqual(rows(), []);
  });

  test('is replaced by the next version of it, and by no other', async () => {
    const id = newId();
    assert.equal(await put(id, 2), 404);
    assert.equal(await put(id, 1), 204);
    assert.equal(await put(id, 1), 409);
    assert.equal(await put(id, 3), 409);
    assert.equal(await put(id, 2), 204);
    const both = await Promise.all([put(id, 3), put(id, 3)]);
    assert.deepEqual(both.sort(), [204, 409]);
  });

  test('goes by itself: in a week, in a month at most', async () => {
    const [week, long] = [newId(), newId()];
    assert.equal(await put(week, 1), 204);
    assert.equal(await put(long, 1, { keep: 1e9 }), 204);
    const days = rows()
      .map(({ expires_at }) => (Date.parse(String(expires_at)) - Date.now()) / 86_400_000)
      .sort((a, b) => a - b);
    assert.deepEqual(days.map(Math.round), [7, 31]);
    const database = portal.connect('northfield');
    database.prepare("UPDATE drafts SET expires_at = '2020-01-01T00:00:00.000Z'").run();
    database.close();
    assert.equal((await ask({ do: 'get', id: week })).status, 404);
    assert.deepEqual(rows(), []);
  });

  test('is stored under no id that would open it, and said in no output', async () => {
    const id = newId();
    await put(id, 1);
    assert.ok(!JSON.stringify(rows()).includes(id));
    assert.equal(portal.output.includes(id), false);
  });

  test('is kept for nobody who comes from another site, or sends what a form can send', async () => {
    const asked = { do: 'put', id: newId(), version: 1, keep: 7, sealed };
    const text = JSON.stringify(asked);
    for (const [name, value] of [
      ['sec-fetch-site', 'cross-site'],
      ['sec-fetch-site', 'same-site'],
      ['origin', 'https://elsewhere.example'],
    ])
      assert.equal((await ask(asked, { [name]: value })).status, 403);
    for (const type of ['text/plain', 'application/x-www-form-urlencoded'])
      assert.ok((await ask(text, { 'content-type': type })).status >= 400);
    assert.deepEqual(rows(), []);
  });

  test('is refused where it is not whole, or too long, in a status and nothing else', async () => {
    const id = newId();
    const whole = { do: 'put', id, version: 1, keep: 7, sealed };
    const odd = [
      'no JSON', 'null', '[]', '7',
      { ...whole, id: 'short' }, { ...whole, id: 7 }, { ...whole, id: `${id.slice(0, 21)}'` },
      { ...whole, version: 0 }, { ...whole, version: 1.5 }, { ...whole, version: '1' },
      { ...whole, keep: -1 }, { ...whole, keep: 'long' }, { ...whole, sealed: 7 }, { ...whole, sealed: '<b>' },
      { ...whole, do: 'list' }, { do: 'get' },
    ]; // prettier-ignore
    for (const body of odd) {
      const answer = await ask(body);
      assert.equal(answer.status, 400, JSON.stringify(body));
      assert.equal(await answer.text(), '');
    }
    assert.equal((await ask({ ...whole, sealed: 'x'.repeat(1_400_500) })).status, 413);
    assert.equal((await ask({ ...whole, sealed: 'x'.repeat(2_000_000) })).status, 413);
    assert.deepEqual(rows(), []);
  });

  test('can be asked for twenty times in ten minutes by who does not know it', async () => {
    const id = newId();
    await put(id, 1);
    for (let time = 0; time < 19; time++) assert.equal((await ask({ do: 'get', id: newId() })).status, 404);
    assert.equal((await ask({ do: 'get', id: newId() })).status, 429);
    assert.equal((await ask({ do: 'get', id })).status, 429);
  });

  test('cannot be looked for by savings either, and can be erased whatever others tried', async () => {
    const id = newId();
    await put(id, 1);
    for (let time = 0; time < 19; time++) assert.equal(await put(newId(), 2), 404);
    assert.equal(await put(newId(), 2), 429);
    assert.equal((await ask({ do: 'erase', id })).status, 204);
    assert.deepEqual(rows(), []);
  });

  test('goes when it has expired, though nobody asks for anything', async (context) => {
    context.mock.timers.enable({ apis: ['setInterval'] });
    const folder = mkdtempSync(join(tmpdir(), 'drafts-'));
    const kept = (version: number) => ({ id: newId(), version, sealed, expires: new Date(0) });
    const intakes = openIntakes(folder, northfield);
    const app = fastify();
    await serveDrafts(app, { slug: 'northfield', intakes });
    const past = new Date(-1);
    assert.equal(intakes.drafts.put(kept(1), past), 204);
    const id = newId();
    assert.equal(intakes.drafts.put({ ...kept(1), id }, past), 204);
    assert.ok(intakes.drafts.get(id, past));
    context.mock.timers.tick(60 * 60 * 1000);
    assert.equal(intakes.drafts.get(id, past), undefined);
    assert.equal(intakes.drafts.put({ ...kept(1), id }, past), 204);
    await app.close();
    intakes.close();
    const again = openIntakes(folder, northfield);
    assert.equal(again.drafts.get(id, past), undefined);
    again.close();
    rmSync(folder, { recursive: true });
  });

  test('goes in the step in which the answers arrive, and stays where they did not', async () => {
    const id = newId();
    await put(id, 1);
    const form = await portal.form('northfield');
    const refused = await portal.send({}, { 'ui-draft': id }, {}, 'northfield');
    assert.equal(refused.status, 403);
    assert.equal(rows().length, 1);
    const sent = await portal.send(form, { 'ui-draft': id, story: 'Some words' }, {}, 'northfield');
    assert.equal(sent.status, 303);
    assert.deepEqual(rows(), []);
    assert.deepEqual(portal.latest('northfield'), [['story', 'Some words']]);
  });

  test('is kept by no agency that did not choose it', async () => {
    for (const agency of ['rivermouth', 'casa-abierta'])
      assert.ok((await ask({ do: 'get', id: newId() }, {}, agency)).status >= 400);
  });
});
