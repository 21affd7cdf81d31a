import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, test } from 'node:test';
import { type Engine, type EngineName, launch, type Tab, without } from '../../support/engines.mjs';
import { Portal } from './portal.js';

const weather = createServer((_request, response) =>
  response.setHeader('content-type', 'text/html').end('<title>Weather</title><p>Mild, with some rain.'),
);

for (const name of ['chromium', 'firefox', 'webkit'] as EngineName[])
  describe(`comfort that is kept, in ${name}`, { skip: without(name) }, () => {
    let engine: Engine;
    let portal: Portal;
    let tab: Tab;

    before(async () => {
      await once(weather.listen(0, 'localhost'), 'listening');
      const outside = `http://localhost:${(weather.address() as AddressInfo).port}/`;
      [engine, portal] = await Promise.all([launch(name), Portal.open({ LEEWAY_PORTAL_EXIT: outside })]);
      tab = await engine.newTab();
    });
    after(async () => {
      await engine?.close();
      await portal?.close();
      weather.close();
    });

    const open = async (path: string) => {
      await tab.goto(portal.base + path);
      await tab.waitFor(() => document.querySelector('lee-header lee-comfort-panel:defined') !== null);
    };

    /** Presses something in the panel of the header. */
    const press = (selector: string) =>
      tab.evaluate(
        (selector) =>
          document
            .querySelector('lee-header lee-comfort-panel')!
            .shadowRoot!.querySelector<HTMLElement>(selector)!
            .click(),
        selector,
      );

    /** The room in which the server writes a page for this browser. */
    const written = () =>
      tab.evaluate(async () => {
        const page = await (await fetch(location.href)).text();
        return /<html[^>]* data-lee-room="(\w+)"/.exec(page)?.[1] ?? null;
      });

    test('is known to the server from the next page on, once someone says so', async () => {
      await open('/rivermouth/');
      await tab.click('lee-header lee-comfort-panel button');
      await press('input[name=room][value=dusk]');
      assert.equal(await written(), null, 'a choice alone is kept nowhere');
      await press('input[name=keep]');
      await open('/northfield/');
      assert.equal(await written(), 'dusk');
      assert.equal(await tab.evaluate(() => document.documentElement.dataset.leeRoom), 'dusk');
      assert.equal(await tab.evaluate(() => document.querySelector('lee-comfort-panel[offer]')), null);
    });

    test('is kept nowhere once someone undoes it', async () => {
      await tab.click('lee-header lee-comfort-panel button');
      await press('input[name=keep]');
      assert.equal(await written(), null);
      assert.deepEqual(await tab.evaluate(() => [document.cookie, localStorage.length]), ['', 0]);
    });

    test('goes when someone leaves', async () => {
      await open('/rivermouth/');
      await tab.click('lee-header lee-comfort-panel button');
      await press('input[name=room][value=nook]');
      await press('input[name=keep]');
      assert.equal(await written(), 'nook');
      await tab.press('Escape');
      await tab.click('lee-header > lee-quick-exit:not([slot]) a');
      await tab.waitFor(() => document.title === 'Weather');
      await open('/rivermouth/');
      assert.equal(await written(), null);
      assert.equal(await tab.evaluate(() => document.cookie), '');
    });
  });
