import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { en } from '../../../src/words/en.js';
import { launch, without } from '../../support/engines.mjs';
import { ENOUGH, Portal } from './portal.js';

type Nodes = [tag: string, attributes: Record<string, string>, ...inside: Nodes[]];

/** What `erase({ action })` writes, without its words. */
const PART: Nodes = [
  'lee-erase',
  {},
  ['form', { method: 'post', action: '/rivermouth/erase' }, ['button', { type: 'submit' }]],
  ['p', { slot: 'status', role: 'status' }],
];

let portal: Portal;

before(async () => {
  portal = await Portal.open();
});
after(() => portal.close());

const erase = (headers: Record<string, string>, slug = 'rivermouth') =>
  fetch(`${portal.base}/${slug}/erase`, { method: 'POST', redirect: 'manual', headers });

test('asks the browser to let go of cookies and storage, and takes its own cookie away', async () => {
  const { cookie } = await portal.form();
  const { status, headers } = await erase({ cookie, accept: '*/*' });
  assert.equal(status, 204);
  assert.equal(headers.get('clear-site-data'), '"cookies", "storage"');
  assert.equal(headers.get('cache-control'), 'no-store');
  assert.match(headers.getSetCookie().join(), /^ui-session=;.*(Max-Age=0|1970)/);
});

test('ends the visit: what was sent cannot be seen again with its cookie', async () => {
  const { cookie, token } = await portal.form();
  await portal.send({ cookie, token }, ENOUGH);
  const confirmation = async () =>
    (await fetch(`${portal.base}/rivermouth/intake/sent`, { headers: { cookie } })).status;
  assert.equal(await confirmation(), 200);
  await erase({ cookie });
  assert.equal(await confirmation(), 404);
});

for (const slug of ['rivermouth', 'northfield', 'casa-abierta'])
  test(`leads a form without script to the first page of ${slug}`, async () => {
    const { status, headers } = await erase({ accept: 'text/html,*/*;q=0.8' }, slug);
    assert.deepEqual([status, headers.get('location')], [303, `/${slug}/`]);
    assert.equal(headers.get('clear-site-data'), '"cookies", "storage"');
  });

for (const [who, headers] of [
  ['another site', { 'sec-fetch-site': 'cross-site' }],
  ['another site of the same domain', { 'sec-fetch-site': 'same-site' }],
  ['another origin', { origin: 'https://example.org' }],
] as const)
  test(`erases nothing where ${who} asks for it`, async () => {
    const { cookie, token } = await portal.form();
    await portal.send({ cookie, token }, ENOUGH);
    const { status, headers: answered } = await erase({ cookie, ...headers });
    assert.deepEqual([status, answered.get('clear-site-data'), answered.getSetCookie()], [403, null, []]);
    const { status: seen } = await fetch(`${portal.base}/rivermouth/intake/sent`, { headers: { cookie } });
    assert.equal(seen, 200);
  });

test('is not done by a link', async () => {
  const { status, headers } = await fetch(`${portal.base}/rivermouth/erase`);
  assert.deepEqual([status, headers.get('clear-site-data')], [404, null]);
});

test('keeps what was sent to the agency, as the words of the part say', async () => {
  const { cookie, token } = await portal.form();
  await portal.send({ cookie, token }, ENOUGH);
  const sent = portal.intakes().length;
  await erase({ cookie });
  assert.equal(portal.intakes().length, sent);
});

for (const [how, script] of [
  ['by the part', true],
  ['by its form alone', false],
] as const)
  test(`leaves nothing of the site in a browser, ${how}`, { skip: without('chromium') }, async () => {
    const engine = await launch('chromium');
    try {
      const tab = await engine.newTab();
      await tab.goto(`${portal.base}/rivermouth/intake`);
      await tab.evaluate(() => localStorage.setItem('ui-comfort', 'room=dusk'));
      assert.notDeepEqual(await tab.page.browserContext().cookies(), []);
      // The policy of the page lets no script write markup, so the nodes come one by one.
      await tab.evaluate((part) => {
        const build = ([tag, given, ...inside]: Nodes): HTMLElement => {
          const node = document.createElement(tag);
          for (const [name, value] of Object.entries(given)) node.setAttribute(name, value);
          node.append(...inside.map(build));
          return node;
        };
        document.querySelector('main')!.prepend(build(part));
      }, PART);
      if (script) {
        await tab.evaluate(() => document.querySelector<HTMLElement>('lee-erase button')!.click());
        await tab.waitFor(
          (told) => document.querySelector('lee-erase')!.textContent.includes(told),
          en.erase.told,
        );
      } else {
        await tab.evaluate(
          () => void setTimeout(() => document.querySelector<HTMLFormElement>('lee-erase form')!.submit()),
        );
        await tab.waitFor(() => location.pathname === '/rivermouth/' && document.readyState === 'complete');
      }
      assert.deepEqual(await tab.page.browserContext().cookies(), []);
      assert.equal(await tab.evaluate(() => localStorage.length), 0);
    } finally {
      await engine.close();
    }
  });
