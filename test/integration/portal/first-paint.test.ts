import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import type { HTTPRequest, Page } from 'puppeteer-core';
import { type Engine, launch, without } from '../../support/engines.mjs';
import { Portal } from './portal.js';

/** What browsers' own tools call slow 4G. */
const SLOW_4G = { offline: false, latency: 150, downloadThroughput: 204_800, uploadThroughput: 96_000 };

declare global {
  interface Window {
    seen: { heights: [at: number, height: number][]; shift: number; look(): void };
  }
}

describe('the questions in a cold browser', { skip: without('chromium') }, () => {
  let engine: Engine;
  let portal: Portal;

  before(async () => {
    [engine, portal] = await Promise.all([launch('chromium'), Portal.open()]);
  });
  after(async () => {
    await engine?.close();
    await portal?.close();
  });

  /** A page that writes down its height in every frame, and whatever moves. */
  const openPage = async () => {
    const { page } = await engine.newTab();
    await page.setCacheEnabled(false);
    await page.evaluateOnNewDocument(() => {
      window.seen = {
        heights: [],
        shift: 0,
        look() {
          if (document.body) this.heights.push([performance.now(), document.documentElement.scrollHeight]);
          requestAnimationFrame(() => this.look());
        },
      };
      window.seen.look();
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          window.seen.shift += (entry as PerformanceEntry & { value: number }).value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    return page;
  };

  const isPainted = () => performance.getEntriesByName('first-paint').length > 0;
  const isUpgraded = () => document.querySelector('lee-intake:defined') !== null;

  /** Gives the frames from the first paint on, for a while after everything has come. */
  const assertStill = async (page: Page) => {
    await page.waitForFunction(isUpgraded);
    await wait(1000);
    const { heights, shift } = await page.evaluate(() => {
      const [{ startTime }] = performance.getEntriesByName('first-paint') as [PerformanceEntry];
      const { heights, shift } = window.seen;
      return { heights: heights.filter(([at]) => at >= startTime).map(([, height]) => height), shift };
    });
    assert.ok(heights.length > 10, 'many frames were looked at');
    assert.equal(shift, 0);
    assert.deepEqual([...new Set(heights)], heights.slice(-1), 'the page kept its height');
  };

  test('stay as they were first painted, on a slow network and a slow machine', async () => {
    const page = await openPage();
    const session = await page.createCDPSession();
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', SLOW_4G);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await page.goto(`${portal.base}/rivermouth/intake`);
    await assertStill(page);
  });

  test('stay as they were first painted, when the parts come long after', async () => {
    const page = await openPage();
    await page.setRequestInterception(true);
    page.on('request', async (request: HTTPRequest) => {
      if (request.url().includes('/cdn/')) {
        await page.waitForFunction(isPainted);
        await wait(500);
        assert.equal(await page.evaluate(isUpgraded), false);
      }
      await request.continue();
    });
    await page.goto(`${portal.base}/rivermouth/intake`);
    await assertStill(page);
  });

  test('are painted only when the end of the page has come', async (context) => {
    const page = await openPage();
    const answerSlowly = async ({ url }: IncomingMessage, response: ServerResponse) => {
      const answer = await fetch(portal.base + url);
      response.setHeader('content-type', answer.headers.get('content-type')!);
      const body = Buffer.from(await answer.arrayBuffer());
      const foot = body.indexOf('</footer>') - 100;
      if (foot > 0) {
        response.write(body.subarray(0, foot));
        await wait(1000);
      }
      response.end(body.subarray(Math.max(foot, 0)));
    };
    const slow = createServer((request, response) => void answerSlowly(request, response)).listen(0);
    context.after(() => {
      slow.closeAllConnections();
      slow.close();
    });
    await once(slow, 'listening');
    await page.goto(`http://localhost:${(slow.address() as AddressInfo).port}/rivermouth/intake`);
    await assertStill(page);
  });

  test('stay as they were first painted, when an answer needs a look', async () => {
    const page = await openPage();
    await page.goto(`${portal.base}/rivermouth/intake`);
    await Promise.all([
      page.waitForNavigation(),
      page.evaluate(() => setTimeout(() => document.querySelector('form')!.submit())),
    ]);
    assert.equal(await page.evaluate(() => document.querySelector('lee-step:not([hidden])')!.id), 'part-2');
    await assertStill(page);
  });
});
