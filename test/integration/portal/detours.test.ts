import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import type { HTTPRequest } from 'puppeteer-core';
import { en } from '../../../src/words/en.js';
import { type Engine, launch, type Tab, without } from '../../support/engines.mjs';
import { Portal } from './portal.js';
import { Visitor } from './visitor.js';

const { declined } = en.intake;

/**
 * Whoever does not go straight through Northfield's questions. In Chromium alone, to save time: what these ways rest on in
 * an engine is tried in all three where the intake itself is tested.
 */
describe('someone who does not go straight through', { skip: without('chromium') }, () => {
  let engine: Engine;
  let portal: Portal;
  let tab: Tab;
  let visitor: Visitor;

  before(async () => {
    [engine, portal] = await Promise.all([launch('chromium'), Portal.open()]);
  });
  after(async () => {
    await engine?.close();
    await portal?.close();
  });
  beforeEach(async () => {
    await tab?.close();
    tab = await engine.newTab();
    // Each is someone else: whoever has sent before is given a page that browsers fill nothing in of.
    await (await tab.page.createCDPSession()).send('Network.clearBrowserCookies');
    visitor = new Visitor(tab, portal.base, 'northfield');
    await visitor.open();
  });

  const stored = () => portal.latest('northfield');
  const count = () => portal.intakes('northfield').length;
  const isSent = async () => new URL(await tab.url()).pathname === '/northfield/intake/sent';

  /** What is looked over: each question with its lines. */
  const lookedOver = async () =>
    Object.fromEntries(
      await tab.evaluate(() =>
        [...document.querySelectorAll('[slot=look-over] dl > div')].map((row) => [
          row.querySelector('dt')!.textContent,
          [...row.querySelectorAll('dd:not([slot]) bdi')].map((line) => line.textContent),
        ]),
      ),
    ) as Record<string, string[]>;

  /** What the form would send now, but for its token. */
  const held = () =>
    tab.evaluate(() =>
      [...new FormData(document.querySelector('form')!)].flatMap(([name, value]) =>
        value && typeof value === 'string' && !name.startsWith('ui-') ? [`${name}=${value}`] : [],
      ),
    );

  /** How often the page has sent something, from now on. */
  const countPosts = () => {
    let posts = 0;
    tab.page.on('request', (request: HTTPRequest) => (posts += Number(request.method() === 'POST')));
    return () => posts;
  };

  /**
   * Keeps the page out of the cache in which a browser holds pages as they are, so that Back loads it again. Then Chromium
   * fills in what a hand has answered, and nothing that a script has.
   */
  const loadAnewOnBack = () => tab.evaluate(() => addEventListener('unload', () => {}));

  test('sends half the answers, and nothing is stored of the rest', async () => {
    await visitor.go('next');
    await visitor.write('#name-use', 'Quill');
    await visitor.go('next', 'next');
    await visitor.press('#days-3');
    await visitor.go('end');
    assert.equal(await visitor.showing(), 8);
    await visitor.send();
    assert.ok(await isSent());
    assert.deepEqual(stored(), [
      ['name', 'Quill'],
      ['days', '3'],
    ]);
  });

  test('declines everything, and no word that was written before is stored', async () => {
    await visitor.turnTo(2);
    await visitor.write('#name-use', 'Quill');
    await visitor.press('#name-declined');
    await visitor.write('#born-year', '1990');
    await visitor.press('#language-declined');
    await visitor.press('#born-declined-2');
    await visitor.turnTo(3);
    await visitor.press('#contact-text-safe-yes');
    await visitor.write('#contact-text-to', '555 0188');
    await visitor.press('#contact-declined');
    await visitor.press('#address-lines-kind');
    await visitor.write('#address-lines', '3 Mill Lane');
    await visitor.press('#address-declined');
    await visitor.turnTo(4);
    await visitor.press('#days-declined-2');
    await visitor.write('[name="company.own"]', 'Ducks');
    await visitor.press('#company-declined');
    await visitor.press('#before-declined');
    await visitor.turnTo(5);
    await visitor.go('read');
    await visitor.write('#story', 'Words');
    await visitor.press('#story-declined-3');
    await visitor.turnTo(6);
    await visitor.press('#papers-declined');
    await visitor.turnTo(8);
    const said = await lookedOver();
    assert.deepEqual(said['What would you like us to know?'], [declined['temp-unknown']]);
    assert.deepEqual(said['What may we call you?'], [declined['asked-declined']]);
    await visitor.send();
    assert.deepEqual(stored(), [
      ['name', 'asked-declined'],
      ['language', 'asked-declined'],
      ['born', 'asked-unknown'],
      ['contact', 'asked-declined'],
      ['address', 'asked-declined'],
      ['days', 'asked-declined'],
      ['company', 'asked-declined'],
      ['before', 'asked-declined'],
      ['story', 'temp-unknown'],
      ['papers', 'asked-declined'],
    ]);
    const last = portal.intakes('northfield').at(-1);
    const values = portal.rows('northfield').filter(({ intake }) => intake === last);
    assert.ok(values.every(({ value }) => value === null));
    const shown = await tab.evaluate(() => document.querySelector('.sent')!.textContent);
    assert.doesNotMatch(shown, /Quill|1990|Ducks|Words|0188|Mill/);
  });

  test('goes back three parts and changes a branch: what is not asked any more is not stored', async () => {
    const question = 'How many people are fine for you in a group?';
    await visitor.turnTo(4);
    await visitor.press('#company-4');
    await visitor.write('#group-size', '5');
    await visitor.go('next', 'read', 'next', 'next');
    assert.equal(await visitor.showing(), 7);
    await visitor.go('back', 'back', 'back');
    assert.equal(await visitor.showing(), 4);
    assert.equal(await visitor.value('#group-size'), '5');
    await visitor.press('#company-4');
    await visitor.press('#company-1');
    assert.equal(await tab.evaluate(() => document.querySelector('#group-size')!.checkVisibility()), false);
    await visitor.turnTo(8);
    assert.ok(!(question in (await lookedOver())));
    await visitor.turnTo(4);
    await visitor.press('#company-4');
    assert.equal(await visitor.value('#group-size'), '5', 'it is still in memory');
    await visitor.press('#company-4');
    await visitor.turnTo(8);
    await visitor.send();
    assert.deepEqual(stored(), [['company', 'walk']]);
  });

  test('skips the hard part, which is stored as chosen', async () => {
    await visitor.turnTo(5);
    await visitor.go('read');
    await visitor.write('#story', 'Words');
    await visitor.go('skip');
    assert.equal(await visitor.showing(), 6);
    await visitor.turnTo(8);
    assert.deepEqual((await lookedOver())['In your own words'], [en.step.skipped['asked-declined']]);
    await visitor.send();
    assert.deepEqual(stored(), [['words.skipped', 'asked-declined']]);
  });

  test('comes back to the hard part from the look over, and answers it after all', async () => {
    await visitor.turnTo(5);
    await visitor.go('skip');
    await visitor.turnTo(8);
    await visitor.press(`[aria-label="${en.intake.changeThis('In your own words')}"]`);
    assert.equal(await visitor.showing(), 5);
    await visitor.write('#story', 'After all');
    await visitor.go('next');
    assert.equal(await visitor.showing(), 8);
    await visitor.send();
    assert.deepEqual(stored(), [['story', 'After all']]);
  });

  test('loses the network at sending: keeps the words, says so, and sends only when the person does', async () => {
    const before = count();
    const posts = countPosts();
    await visitor.turnTo(2);
    await visitor.write('#name-use', 'Quill');
    await visitor.turnTo(8);
    await tab.page.setOfflineMode(true);
    await tab.waitFor(() => !navigator.onLine);
    await visitor.trySend();
    await tab.waitFor(
      (words) => document.querySelector('lee-step > [slot=status]')!.textContent === words,
      en.intake.offline,
    );
    assert.deepEqual(await held(), ['name=Quill']);
    await tab.page.setOfflineMode(false);
    await tab.waitFor(() => navigator.onLine);
    assert.deepEqual([posts(), count()], [0, before], 'nothing is sent by itself');
    await visitor.send();
    assert.deepEqual([posts(), count(), stored()], [1, before + 1, [['name', 'Quill']]]);
  });

  test('presses send twice, and again while it is on its way: it is sent once', async () => {
    const before = count();
    const posts = countPosts();
    await visitor.turnTo(8);
    await wait(400); // a press right after another would not count anyway
    const said: string[] = [];
    // A page that is being left cannot be asked, and can tell.
    await tab.page.exposeFunction('tell', (words: string) => void said.push(words));
    const { x, y } = await tab.evaluate(() => {
      const status = document.querySelector('lee-step > [slot=status]')!;
      const { tell } = window as unknown as { tell(words: string): void };
      new MutationObserver(() => tell(status.textContent)).observe(status, { childList: true });
      const send = document.querySelector('lee-step:not([hidden]) button[type=submit]')!;
      send.scrollIntoView({ block: 'center' });
      const { left, top } = send.getBoundingClientRect();
      return { x: left + 8, y: top + 8 };
    });
    portal.hold();
    try {
      await tab.page.mouse.click(x, y, { count: 2 });
      await wait(600);
      await tab.page.mouse.click(x, y);
      await wait(100);
    } finally {
      portal.goOn();
    }
    await tab.waitFor(() => location.pathname.endsWith('/sent') && document.readyState === 'complete');
    assert.deepEqual([posts(), count()], [1, before + 1]);
    assert.deepEqual(said, [en.intake.sending]);
  });

  test('loads the page again in the middle: the same part shows, and nothing private is filled in', async () => {
    await visitor.turnTo(2);
    await visitor.write('#name-use', 'Quill');
    await visitor.turnTo(4);
    await visitor.press('#days-3');
    await tab.reload();
    await visitor.ready();
    assert.equal(await visitor.showing(), 4);
    // Browsers fill in nothing at all of a page that they were asked not to store.
    assert.deepEqual(await held(), []);
  });

  test('looks at another page and comes back: what is not private is still there, in the same part', async () => {
    await visitor.turnTo(2);
    await visitor.write('#name-use', 'Quill');
    await visitor.turnTo(4);
    await visitor.tick('#days-3');
    await loadAnewOnBack();
    await tab.goto(`${portal.base}/northfield/`);
    await tab.back();
    await visitor.ready();
    await tab.waitFor(() => document.readyState === 'complete');
    assert.equal(await visitor.showing(), 4);
    assert.deepEqual(await held(), ['days=3']);
  });

  test('goes back after sending: it is the copy that was sent, and sent again it is stored once', async () => {
    await visitor.turnTo(4);
    await visitor.press('#days-3');
    await visitor.turnTo(8);
    await visitor.send();
    const before = count();
    await tab.back();
    await visitor.ready();
    assert.equal(await visitor.showing(), 8);
    assert.deepEqual(await held(), ['days=3']);
    await visitor.send();
    assert.deepEqual([count(), stored()], [before, [['days', '3']]]);
  });

  test('goes back after sending to a page that is loaded again: it is a new one, with nothing filled in', async () => {
    await visitor.turnTo(2);
    await visitor.write('#name-use', 'Quill');
    await visitor.turnTo(4);
    await visitor.tick('#days-3');
    await visitor.turnTo(8);
    await loadAnewOnBack();
    await visitor.send();
    const before = count();
    await tab.back();
    await visitor.ready();
    await tab.waitFor(() => document.readyState === 'complete');
    assert.deepEqual(await held(), []);
    assert.deepEqual([count(), stored().length], [before, 2]);
  });

  test('looks around first: every question can be read, and nothing is kept or sent', async () => {
    const before = count();
    const posts = countPosts();
    await visitor.go('preview');
    for (let part = 2; part < 8; part++) {
      assert.equal(await visitor.showing(), part);
      if (part === 2) await visitor.write('#name-use', 'Only looking');
      if (part === 5) await visitor.go('read');
      await visitor.go('next');
    }
    await visitor.trySend();
    assert.equal(await visitor.showing(), 8);
    assert.deepEqual([posts(), count()], [0, before]);
    await visitor.go('begin');
    assert.equal(await visitor.showing(), 1);
    assert.deepEqual(await held(), []);
  });
});
