import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { chosenEngines, type Engine, launch, type Tab, without } from '../../support/engines.mjs';
import { Keyboard } from './keyboard.js';
import { Portal } from './portal.js';

const STORY = 'Canary: it has been a long winter';

for (const name of chosenEngines()) {
  describe(`the intake in ${name}`, { skip: without(name) }, () => {
    let engine: Engine;
    let portal: Portal;
    let tab: Tab;
    let keyboard: Keyboard;
    const elsewhere: string[] = [];
    const complaints: string[] = [];

    before(async () => {
      [engine, portal] = await Promise.all([launch(name), Portal.open()]);
      tab = await engine.newTab();
      keyboard = new Keyboard(tab);
      if (tab.page) await listen(tab.page as Page);
    });
    after(async () => {
      await engine?.close();
      await portal?.close();
    });

    /** Everything that a page asks of others, and everything that a browser complains about. */
    async function listen(page: Page) {
      page.on('request', (request) => {
        if (/^https?:/.test(request.url()) && !request.url().startsWith(portal.base))
          elsewhere.push(request.url());
      });
      page.on('console', (message) => {
        if (['error', 'warn', 'warning'].includes(message.type())) complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(String(error)));
      await page.evaluateOnNewDocument(() =>
        addEventListener('securitypolicyviolation', (event) =>
          console.error(`policy: ${event.violatedDirective}`),
        ),
      );
    }

    const showing = () => tab.evaluate(() => document.querySelector('lee-step:not([hidden])')!.id);

    test('begins on the first page and leads to the questions', async () => {
      await tab.goto(`${portal.base}/`);
      await keyboard.press('main a[href="/rivermouth/intake"]');
      await tab.waitFor(
        () => location.pathname === '/rivermouth/intake' && document.readyState === 'complete',
      );
      assert.equal(await showing(), 'part-1');
      await keyboard.goOn(2);
    });

    test('takes a decline, a way to be reached and a number', async () => {
      await keyboard.tick('#name-declined');
      await keyboard.tick('#reach-1');
      await keyboard.write('#phone', '555 0188');
      await keyboard.goOn(3);
    });

    test('keeps the words through a pause', async () => {
      await keyboard.write('#story', STORY);
      await keyboard.to('lee-pause button', 'Shift+Tab');
      await tab.press('Enter');
      await tab.waitFor(() => document.querySelector('lee-pause')!.matches(':state(paused)'));
      await keyboard.into('lee-pause', '.choices lee-button:first-child > button');
      await wait(400);
      await tab.press('Enter');
      await tab.waitFor(() => !document.querySelector('lee-pause')!.matches(':state(paused)'));
      assert.equal(await tab.evaluate(() => document.activeElement!.matches('lee-pause button')), true);
      assert.equal(await tab.evaluate(() => document.querySelector('textarea')!.value), STORY);
    });

    test('changes the room', async () => {
      await keyboard.to('lee-comfort-panel button', 'Shift+Tab');
      await tab.press('Enter');
      await tab.waitFor(() => document.querySelector('lee-comfort-panel button')!.ariaExpanded === 'true');
      await keyboard.into('lee-comfort-panel', 'input[type=radio]');
      const before = await tab.evaluate(() => getComputedStyle(document.body).backgroundColor);
      const isDusk = () => document.documentElement.dataset['leeRoom'] === 'dusk';
      for (let presses = 0; presses < 8 && !(await tab.evaluate(isDusk)); presses++)
        await tab.press('ArrowDown');
      await tab.waitFor(isDusk);
      assert.notEqual(await tab.evaluate(() => getComputedStyle(document.body).backgroundColor), before);
      await tab.press('Escape');
      await tab.waitFor(() => document.querySelector('lee-comfort-panel button')!.ariaExpanded === 'false');
      assert.equal(await tab.evaluate(() => document.querySelector('textarea')!.value), STORY);
      await keyboard.goOn(4);
    });

    test('takes a no to sharing, and shows everything before it is sent', async () => {
      await keyboard.tick('#share-no');
      await keyboard.goOn(5);
      const shown = await tab.evaluate(() => document.querySelector('[slot=look-over]')!.textContent);
      for (const words of [
        'You chose not to say.',
        'Text message',
        '555 0188',
        STORY,
        'No, keep it at Rivermouth',
      ])
        assert.ok(shown.includes(words), words);
    });

    test('has written nothing to storage, since nobody asked', async () => {
      const kept = await tab.evaluate(async () => ({
        local: { ...localStorage },
        session: { ...sessionStorage },
        cookies: document.cookie,
        databases: (await indexedDB.databases()).length,
        caches: await caches.keys(),
      }));
      assert.deepEqual(kept, { local: {}, session: {}, cookies: '', databases: 0, caches: [] });
    });

    test('sends it, and says who reads it and when', async () => {
      await keyboard.press('lee-step:not([hidden]) button[type=submit]');
      await tab.waitFor(
        () => location.pathname === '/rivermouth/intake/sent' && document.readyState === 'complete',
      );
      const shown = await tab.evaluate(() => document.querySelector('main')!.textContent);
      assert.match(shown, /We have it/);
      assert.match(
        shown,
        /You get an answer by text, as you asked\..*Ana Reyes reads this on \w+day morning\./,
      );
      for (const words of [STORY, 'You chose not to say.', 'No, keep it at Rivermouth'])
        assert.ok(shown.includes(words), words);
    });

    test('has stored it', () => {
      assert.deepEqual(
        portal.rows().map(({ question, value, absent }) => [question, value ?? absent]),
        [
          ['name', 'asked-declined'],
          ['reach', 'text'],
          ['phone', '555 0188'],
          ['story', STORY],
          ['share', 'no'],
        ],
      );
    });

    test('has asked nothing of other sites, and the browser had nothing to complain about', (context) => {
      if (!tab.page) return context.skip('WebDriver does not tell what a page asks for');
      assert.deepEqual(elsewhere, []);
      assert.deepEqual(complaints, []);
    });

    test('has printed nothing that was typed', () => {
      assert.doesNotMatch(portal.output, /Canary|0188/);
    });
  });
}
