import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { launch, without } from '../../support/engines.mjs';
import { Portal } from './portal.js';

test(
  'ends the visit when a person leaves, and shows nothing of it on the way back',
  { skip: without('chromium') },
  async () => {
    const weather = createServer((_request, response) =>
      response.setHeader('content-type', 'text/html').end('<title>Weather</title><p>Mild, with some rain.'),
    ).listen(0, 'localhost');
    await once(weather, 'listening');
    const outside = `http://localhost:${(weather.address() as AddressInfo).port}/`;
    const [engine, portal] = await Promise.all([
      launch('chromium'),
      Portal.open({ LEEWAY_PORTAL_EXIT: outside }),
    ]);
    try {
      const tab = await engine.newTab();
      await tab.goto(`${portal.base}/rivermouth/intake`);
      await tab.evaluate(() => document.querySelector<HTMLInputElement>('#reach-4')!.click());
      await Promise.all([
        tab.page.waitForNavigation(),
        tab.evaluate(() => void setTimeout(() => document.querySelector('form')!.submit())),
      ]);
      assert.match(await tab.evaluate(() => document.body.textContent), /We have it/);
      const [{ name, value }] = await tab.page.browserContext().cookies();
      const confirmation = () =>
        fetch(`${portal.base}/rivermouth/intake/sent`, { headers: { cookie: `${name}=${value}` } });
      assert.equal((await confirmation()).status, 200);

      await tab.click('lee-header > lee-quick-exit:not([slot]) a');
      await tab.waitFor(() => document.title === 'Weather');
      // The server is told in the background, and its answer takes the cookie away.
      const isOver = async () =>
        (await confirmation()).status === 404 && (await tab.page.browserContext().cookies()).length === 0;
      for (const deadline = Date.now() + 5000; !(await isOver()); await wait(50))
        assert.ok(Date.now() < deadline, 'the server was told within 5 s, and the cookie is gone');

      await tab.back();
      await wait(500);
      await tab.waitFor(() => document.title === 'Weather');
      assert.doesNotMatch(portal.output, /Error/);
    } finally {
      await engine.close();
      await portal.close();
      weather.close();
    }
  },
);
