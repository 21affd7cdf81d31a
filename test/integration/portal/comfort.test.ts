import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import fc from 'fast-check';
import { CHOICES } from '../../../src/controllers/comfort.js';
import { en } from '../../../src/words/en.js';
import { es } from '../../../src/words/unreviewed/es.js';
import { type Engine, launch, type Tab, without } from '../../support/engines.mjs';
import { Portal, tokenIn } from './portal.js';

const DUSK = 'ui-comfort=room=dusk&text=large';

const rootOf = (page: string) => /<html[^>]*>/.exec(page)![0];

describe('comfort on the server', () => {
  let portal: Portal;
  before(async () => (portal = await Portal.open()));
  after(() => portal.close());

  const get = (path: string, headers: Record<string, string> = {}) =>
    fetch(portal.base + path, { redirect: 'manual', headers });

  /** Opens the page of choices as a browser without script does. */
  const open = async () => {
    const response = await get('/rivermouth/comfort');
    const [cookie] = response.headers.getSetCookie().map((one) => one.split(';', 1)[0]);
    return { cookie, token: tokenIn(await response.text()) };
  };

  const choose = (
    { cookie, token }: { cookie?: string; token?: string },
    choices: Record<string, string>,
    headers: Record<string, string> = {},
  ) =>
    fetch(`${portal.base}/rivermouth/comfort`, {
      method: 'POST',
      redirect: 'manual',
      headers: { ...(cookie && { cookie }), ...headers },
      body: new URLSearchParams({ ...(token && { 'ui-form': token }), ...choices }),
    });

  const kept = ({ headers }: Response) => headers.getSetCookie().find((one) => one.startsWith('ui-comfort='));

  test('writes what a person keeps into every page, whichever it is', async () => {
    for (const path of [
      'rivermouth/',
      'rivermouth/intake',
      'rivermouth/intake/sent',
      'rivermouth/safer',
      'rivermouth/comfort',
      'northfield/sign-in',
      'casa-abierta/',
      'nowhere',
    ]) {
      const page = await (await get(`/${path}`, { cookie: DUSK })).text();
      assert.match(rootOf(page), / data-lee-room="dusk" data-lee-text="large">$/, path);
    }
  });

  test('writes no attribute for whoever chose nothing, so that the device decides', async () => {
    const page = await (await get('/rivermouth/')).text();
    assert.equal(rootOf(page), '<html lang="en" data-lee-agency="rivermouth">');
  });

  test('writes only choices that are known, whatever a cookie holds', async () => {
    const axis = fc.oneof(fc.constantFrom(...Object.keys(CHOICES), '__proto__', 'onload'), fc.string());
    const value = fc.oneof(
      fc.constantFrom(...Object.values(CHOICES).flat(), '"><script>', 'constructor'),
      fc.string(),
    );
    const note = fc
      .array(fc.tuple(axis, value))
      .map((pairs) => new URLSearchParams(pairs).toString() + (pairs.length % 2 ? '' : '%'));
    await fc.assert(
      fc.asyncProperty(note, async (note) => {
        const response = await get('/rivermouth/', { cookie: `other=1; ui-comfort=${note}` });
        assert.equal(response.status, 200);
        const root = rootOf(await response.text());
        const rest = root.replaceAll(/ data-lee-([a-z]+)="([a-z]+)"/g, (all, axis: string, value) =>
          (CHOICES as Record<string, readonly string[]>)[axis]?.includes(value as string) ? '' : all,
        );
        assert.equal(rest, '<html lang="en" data-lee-agency="rivermouth">');
      }),
      { numRuns: 200, seed: 5 },
    );
  });

  test('says that a page depends on its browser, and has nobody keep it', async () => {
    for (const path of ['/rivermouth/', '/rivermouth/comfort', '/northfield/sign-in', '/nowhere']) {
      const { headers } = await get(path, { cookie: DUSK });
      assert.equal(headers.get('vary'), 'Cookie, Save-Data', path);
      assert.equal(headers.get('cache-control'), 'no-store', path);
    }
  });

  test('leaves out pictures where a browser saves data', async () => {
    for (const agency of ['rivermouth', 'northfield', 'casa-abierta']) {
      const full = await (await get(`/${agency}/`)).text();
      assert.match(full, /class="scene"/);
      assert.match(full, /<svg class="logo"[^>]*><path/);
      const spared = await (await get(`/${agency}/`, { 'save-data': 'on' })).text();
      assert.doesNotMatch(spared, /class="(scene|logo)"/);
      assert.match(spared, /<a slot="name"[^>]*>\w/, 'the name stays');
    }
  });

  test('offers comfort once on a first page, and not to whoever keeps choices', async () => {
    const offers = async (headers = {}) =>
      (await (await get('/rivermouth/', headers)).text()).match(/<lee-comfort-panel offer/g)?.length ?? 0;
    assert.equal(await offers(), 1);
    assert.equal(await offers({ cookie: DUSK }), 0);
  });

  test('asks about every axis, each with "as it is" first and ticked', async () => {
    for (const [agency, words] of [
      ['rivermouth', en],
      ['casa-abierta', es],
    ] as const) {
      const page = await (await get(`/${agency}/comfort`)).text();
      for (const [axis, choices] of Object.entries(CHOICES)) {
        const values = [...page.matchAll(new RegExp(`name="${axis}" value="(\\w+)"( checked)?`, 'g'))];
        assert.deepEqual(
          values.map(([, value, checked]) => [value, Boolean(checked)]),
          ['system', ...choices].map((value) => [value, value === 'system']),
          axis,
        );
        assert.ok(page.includes(`<legend>${words.comfort.axes[axis as 'room']}`), axis);
      }
    }
  });

  test('keeps what was chosen until the browser is closed, where the panel can read it too', async () => {
    const page = await open();
    const response = await choose(page, { room: 'dusk', light: 'dim', text: 'system', lasts: 'visit' });
    assert.equal(response.status, 303);
    assert.equal(response.headers.get('location'), '/rivermouth/comfort');
    assert.equal(kept(response), 'ui-comfort=room=dusk&light=dim; Path=/; SameSite=Strict');
  });

  test('keeps it for a year for whoever wants that', async () => {
    const response = await choose(await open(), { room: 'nook', lasts: 'year' });
    assert.equal(kept(response), 'ui-comfort=room=nook; Max-Age=31536000; Path=/; SameSite=Strict');
  });

  test('drops choices that nobody offered', async () => {
    const response = await choose(await open(), { room: 'cellar', text: 'large', admin: 'yes' });
    assert.equal(kept(response), 'ui-comfort=text=large; Path=/; SameSite=Strict');
  });

  test('keeps nothing any more where all is as it is, and where someone undoes it', async () => {
    const page = await open();
    for (const choices of [{ room: 'system' }, { room: 'dusk', undo: 'yes' }, {}] as Record<
      string,
      string
    >[]) {
      const response = await choose(page, choices);
      assert.equal(response.status, 303);
      assert.match(kept(response)!, /^ui-comfort=; .*Expires=Thu, 01 Jan 1970/);
    }
  });

  test('takes nothing that another site began', async () => {
    const page = await open();
    const sent: Record<string, string>[] = [
      { 'sec-fetch-site': 'cross-site' },
      { origin: 'https://elsewhere.example' },
    ];
    for (const headers of sent) {
      const response = await choose(page, { room: 'dusk' }, headers);
      assert.equal(response.status, 403);
      assert.deepEqual(response.headers.getSetCookie(), []);
    }
  });

  test('takes nothing without the token of its own page, and comes back with every choice', async () => {
    const page = await open();
    for (const given of [{}, { cookie: page.cookie }, { token: page.token }, { ...page, token: 'x.y' }]) {
      const response = await choose(given, { room: 'dusk', spacing: 'roomy' });
      assert.equal(response.status, 403);
      assert.equal(kept(response), undefined);
      const again = await response.text();
      assert.match(again, /We could not tell that this came from this page/);
      assert.match(again, /value="dusk" checked/);
      assert.match(again, /value="roomy" checked/);
    }
  });

  test('takes away what is kept when someone leaves, and when they erase', async () => {
    const left = await get('/leave', { cookie: DUSK });
    const told = await fetch(`${portal.base}/leave`, { method: 'POST', headers: { cookie: DUSK } });
    const erased = await fetch(`${portal.base}/rivermouth/erase`, {
      method: 'POST',
      headers: { cookie: DUSK },
    });
    for (const response of [left, told, erased])
      assert.match(kept(response)!, /^ui-comfort=; .*Expires=Thu, 01 Jan 1970/);
  });

  test('has printed nothing of what was chosen', () => assert.doesNotMatch(portal.output, /dusk|nook|Error/));
});

describe('comfort without script', { skip: without('chromium') }, () => {
  let engine: Engine;
  let portal: Portal;
  let tab: Tab;

  before(async () => {
    [engine, portal] = await Promise.all([launch('chromium', { javaScript: false }), Portal.open()]);
    tab = await engine.newTab();
  });
  after(async () => {
    await engine?.close();
    await portal?.close();
  });

  const room = () => tab.evaluate(() => document.documentElement.dataset.leeRoom ?? null);
  const press = (selector: string) => Promise.all([tab.page.waitForNavigation(), tab.click(selector)]);

  test('is found at the foot of a page, chosen, shown on the next one, and undone', async () => {
    await tab.goto(`${portal.base}/rivermouth/`);
    await press('footer a[href$="/comfort"]');
    await tab.click('label[for=room-5]');
    await press('button[type=submit]:not([name])');
    assert.equal(await room(), 'dusk');
    assert.ok(await tab.evaluate((said) => document.body.textContent.includes(said), en.comfort.isKept));
    await tab.goto(`${portal.base}/northfield/intake`);
    assert.equal(await room(), 'dusk');
    await tab.goto(`${portal.base}/rivermouth/comfort`);
    assert.equal(
      await tab.evaluate(() => document.querySelector<HTMLInputElement>('#room-5')!.checked),
      true,
    );
    await press('button[name=undo]');
    assert.equal(await room(), null);
    const cookies = (await tab.page.browserContext().cookies()) as { name: string }[];
    assert.deepEqual(
      cookies.filter(({ name }) => name === 'ui-comfort'),
      [],
    );
  });
});
