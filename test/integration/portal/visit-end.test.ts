import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import { en } from '../../../src/words/en.js';
import { type Engine, launch, type Tab, without } from '../../support/engines.mjs';
import { Portal } from './portal.js';
import { Visitor } from './visitor.js';

const words = en.visit;
const CANARY = 'Canary: mornings are good.';

/** Seconds after which a visit ends here, in place of an hour. */
const LASTS = 6;

/** In Chromium alone, to save time: the part itself is tried in all three engines. */
describe('a visit that ends', { skip: without('chromium') }, () => {
  let engine: Engine;
  let portal: Portal;
  let tab: Tab;
  let visitor: Visitor;

  before(async () => {
    [engine, portal] = await Promise.all([
      launch('chromium'),
      Portal.open({ LEEWAY_PORTAL_VISIT: String(LASTS / 60) }),
    ]);
  });
  after(async () => {
    await engine?.close();
    await portal?.close();
  });
  beforeEach(async () => {
    await tab?.close();
    tab = await engine.newTab();
    await (await tab.page.createCDPSession()).send('Network.clearBrowserCookies');
    visitor = new Visitor(tab, portal.base, 'northfield');
  });

  const until = (tab: Tab) =>
    tab.evaluate(() => document.querySelector('lee-session-keeper > p')!.textContent);
  const notice = (tab: Tab) =>
    tab.evaluate(
      () =>
        document.querySelector('lee-session-keeper')!.shadowRoot!.querySelector('#notice > p')!.textContent,
    );
  const isCovered = (tab: Tab) =>
    tab.evaluate(() => document.querySelector('lee-session-keeper')!.matches(':state(over)'));
  const covered = (tab: Tab) =>
    tab.waitFor(() => document.querySelector('lee-session-keeper')!.matches(':state(over)'));
  const uncovered = (tab: Tab) =>
    tab.waitFor(() => !document.querySelector('lee-session-keeper')!.matches(':state(over)'));
  const pressIn = (tab: Tab, selector: string) =>
    tab.evaluate(
      (selector) =>
        document
          .querySelector('lee-session-keeper')!
          .shadowRoot!.querySelector<HTMLElement>(selector)!
          .click(),
      selector,
    );

  /** Writes in the middle of the questions, and stays there in the middle of a word. */
  const write = async () => {
    await visitor.open();
    await visitor.turnTo(2);
    await visitor.write('#name-use', CANARY);
    await tab.evaluate(() => document.querySelector<HTMLInputElement>('#name-use')!.setSelectionRange(3, 5));
  };

  test('is told before it begins, where no script runs too', async () => {
    const { page } = await portal.form('northfield');
    assert.match(page, /You can stay here until \d+:\d\d\s[ap]m\./);
    assert.ok(page.indexOf('lee-session-keeper') < page.indexOf('<form'));
    await visitor.open();
    assert.match(await until(tab), /^You can stay here until \d+:\d\d\s[ap]m\./);
  });

  test('is prolonged by one press, for as long as someone wants', async () => {
    await write();
    const ends = Date.now() + LASTS * 1000;
    for (let time = 0; time < 5; time++) {
      await new Promise((done) => setTimeout(done, 2000));
      assert.match(await notice(tab), /ends/);
      await pressIn(tab, '#notice button');
    }
    assert.ok(Date.now() > ends);
    assert.equal(await isCovered(tab), false);
    assert.equal(await tab.evaluate(() => document.activeElement!.id), 'name-use');
  });

  test('is prolonged in all tabs at once', async () => {
    await write();
    const other = await engine.newTab();
    await new Visitor(other, portal.base, 'northfield').open();
    for (let time = 0; time < 4; time++) {
      await new Promise((done) => setTimeout(done, 2000));
      await pressIn(other, '#notice button');
    }
    assert.equal(await isCovered(tab), false);
    await Promise.all([covered(tab), covered(other)]);
    await other.close();
  });

  test('covers the page, and shows the same place with every word once it is open again', async () => {
    await write();
    await covered(tab);
    assert.equal(await tab.title(), words.title);
    const { seen, readable, kept } = await tab.evaluate(() => ({
      seen: document.body.innerText,
      readable: document
        .querySelector('#name-use')!
        .checkVisibility({ visibilityProperty: true, opacityProperty: true }),
      kept: document.querySelector<HTMLInputElement>('#name-use')!.value,
    }));
    assert.doesNotMatch(seen, /Canary|Northfield|call you/);
    assert.deepEqual([readable, kept], [false, CANARY]);
    await pressIn(tab, '.choices button');
    await tab.waitFor(
      (text) =>
        document.querySelector('lee-session-keeper')!.shadowRoot!.querySelector('#news')!.textContent ===
        text,
      words.closed,
    );

    const other = await engine.newTab();
    await other.goto(`${portal.base}/northfield/sign-in`);
    await other.left(() => other.click('main button'));
    assert.match(await other.evaluate(() => document.querySelector('h1')!.textContent), /is open/);
    await uncovered(tab);
    await other.close();
    const place = await tab.evaluate(() => {
      const { id, value, selectionStart, selectionEnd } = document.activeElement as HTMLInputElement;
      return [id, value, selectionStart, selectionEnd];
    });
    assert.deepEqual(place, ['name-use', CANARY, 3, 5]);
    assert.equal(await tab.title(), 'Northfield');
    assert.equal(await visitor.showing(), 2);

    await visitor.turnTo(8);
    await visitor.send();
    assert.deepEqual(portal.latest('northfield'), [['name', CANARY]]);
  });

  test('stays covered where someone else began a visit in between', async () => {
    await write();
    await covered(tab);
    await (await tab.page.createCDPSession()).send('Network.clearBrowserCookies');
    const other = await engine.newTab();
    await other.goto(`${portal.base}/northfield/intake`);
    await other.waitFor(() => document.querySelector('lee-session-keeper:defined') !== null);
    await pressIn(tab, '.choices button');
    await tab.waitFor(
      (text) =>
        document.querySelector('lee-session-keeper')!.shadowRoot!.querySelector('#news')!.textContent ===
        text,
      words.other,
    );
    assert.equal(await isCovered(tab), true);
    await other.close();
  });

  test('carries the exit in what covers', async () => {
    await write();
    await covered(tab);
    const href = await tab.evaluate(
      () => document.querySelector<HTMLAnchorElement>('lee-session-keeper lee-quick-exit a')!.href,
    );
    assert.match(href, /^https:/);
  });

  test('says so plainly without connection, and keeps the words', async () => {
    await write();
    await tab.page.setOfflineMode(true);
    await covered(tab);
    await pressIn(tab, '.choices button');
    await tab.waitFor(
      (text) =>
        document.querySelector('lee-session-keeper')!.shadowRoot!.querySelector('#news')!.textContent ===
        text,
      words.offline,
    );
    await tab.page.setOfflineMode(false);
    assert.equal(await visitor.value('#name-use'), CANARY);
  });

  test('loses no word that is sent after its end, where no script runs', async () => {
    const form = await portal.form('northfield');
    const late = { ...form, cookie: form.cookie.split('; ')[0] };
    const before = portal.intakes('northfield').length;
    const answer = await portal.send(late, { name: CANARY }, {}, 'northfield');
    assert.equal(answer.status, 403);
    const page = await answer.text();
    assert.match(page, /Your visit had ended, so this was not sent\. Your words are still here\./);
    assert.ok(page.includes(CANARY));
    assert.equal(portal.intakes('northfield').length, before);
    const [open] = answer.headers.getSetCookie();
    const again = { ...late, cookie: `${late.cookie}; ${open.split(';', 1)[0]}` };
    assert.equal((await portal.send(again, { name: CANARY }, {}, 'northfield')).status, 303);
  });

  test('takes no end that it did not write, and prolongs none for another site', async () => {
    const form = await portal.form('northfield');
    const ask = (cookie: string, headers: Record<string, string> = {}) =>
      fetch(`${portal.base}/northfield/session`, { method: 'POST', headers: { cookie, ...headers } });
    assert.equal((await ask(form.cookie)).status, 200);
    const [session, open] = form.cookie.split('; ');
    const later = open.replace(/=\d+/, `=${Date.now() + 1e9}`);
    assert.equal((await ask(`${session}; ${later}`)).status, 401);
    assert.equal((await ask(open)).status, 401);
    assert.equal((await ask(form.cookie, { 'sec-fetch-site': 'cross-site' })).status, 403);
    assert.equal((await ask(form.cookie, { origin: 'https://example.org' })).status, 403);
  });

  test('does not end where it is set to last for good', async () => {
    const lasting = await Portal.open({ LEEWAY_PORTAL_VISIT: '0' });
    const { page, cookie } = await lasting.form('northfield');
    assert.doesNotMatch(page, /lee-session-keeper/);
    assert.doesNotMatch(cookie, /ui-open/);
    await lasting.close();
  });
});
