import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { installed, launch } from '../../support/engines.mjs';
import { Portal } from './portal.js';

/** What browsers' own tools call slow 4G. */
const SLOW_4G = { offline: false, latency: 150, downloadThroughput: 204_800, uploadThroughput: 96_000 };

declare global {
  interface Window {
    seen: { heights: { at: number; height: number }[]; shift: number };
  }
}

test(
  'paints the questions once, on a slow network and a slow machine',
  { skip: !installed('chromium') && 'chromium is not installed' },
  async () => {
    const [engine, portal] = await Promise.all([launch('chromium'), Portal.open()]);
    try {
      const { page } = await engine.newTab();
      const session = await page.createCDPSession();
      await session.send('Network.enable');
      await session.send('Network.setCacheDisabled', { cacheDisabled: true });
      await session.send('Network.emulateNetworkConditions', SLOW_4G);
      await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
      await page.evaluateOnNewDocument(() => {
        const seen: Window['seen'] = (window.seen = { heights: [], shift: 0 });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            seen.shift += (entry as PerformanceEntry & { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        const look = () => {
          if (document.body)
            seen.heights.push({ at: performance.now(), height: document.documentElement.scrollHeight });
          requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      });
      await page.goto(`${portal.base}/rivermouth/intake`);
      await page.waitForFunction(() => document.querySelector('lee-intake:defined'));
      await wait(1000);
      const { heights, shift, upgradedLater } = await page.evaluate(() => {
        const [{ startTime }] = performance.getEntriesByName('first-paint') as [PerformanceEntry];
        const script = performance
          .getEntriesByType('resource')
          .find(({ name }) => name.includes('/cdn/leeway.js'))!;
        return {
          heights: window.seen.heights.filter(({ at }) => at >= startTime).map(({ height }) => height),
          shift: window.seen.shift,
          upgradedLater: (script as PerformanceResourceTiming).responseEnd > startTime,
        };
      });
      console.log(
        heights.length,
        await page.evaluate(() => JSON.stringify([window.seen, performance.getEntriesByType('paint')])),
      );
      assert.ok(heights.length > 10, 'many frames were looked at');
      assert.ok(upgradedLater, 'it was painted before the parts came, else there is nothing to see here');
      assert.equal(shift, 0);
      assert.deepEqual(
        [...new Set(heights)].length,
        1,
        `page heights after first paint: ${[...new Set(heights)].join(', ')}`,
      );
    } finally {
      await engine.close();
      await portal.close();
    }
  },
);
