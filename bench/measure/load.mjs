/* global document, requestAnimationFrame, window */
import { setTimeout } from 'node:timers/promises';
import { PredefinedNetworkConditions } from 'puppeteer-core';
import { Problem } from '../../scripts/lib/command.mjs';
import { helpers } from '../lib/tab.mjs';
import { FORM, FORM_PARTS, formOf } from '../questions.mjs';

const SLOWER = 4;
const PHONE = { width: 412, height: 823 };
/** Milliseconds after everyone can answer in which what comes late, such as a font, may still move something. */
const LATER = 1500;
const PATIENCE = 60_000;

/** Runs from the beginning of the page on, once a frame. */
function watch() {
  const seen = (window.seen = { heights: [], shift: 0 });
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) seen.shift += value;
  }).observe({ type: 'layout-shift', buffered: true });

  const isReady = () => {
    if (document.readyState === 'loading' || document.querySelector('main :not(:defined)')) return false;
    const last = window.bench.every(window.bench.fields).at(-1);
    const control = last && window.bench.control(last);
    control?.focus({ preventScroll: true });
    return Boolean(control && control.getRootNode().activeElement === control);
  };
  const look = () => {
    const main = document.querySelector('main');
    if (main) seen.heights.push([performance.now(), main.getBoundingClientRect().height]);
    if (!seen.ready && isReady()) seen.ready = performance.now();
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** What the page saw of itself. */
function seen() {
  const [paint] = performance.getEntriesByName('first-contentful-paint');
  const { heights, shift, ready } = window.seen;
  const painted = heights.findLast(([at]) => at <= (paint.paintTime ?? paint.startTime));
  return { paint: paint.startTime, ready, shift, growth: heights.at(-1)[1] - (painted?.[1] ?? 0) };
}

/** A form of 20 questions that is opened for the first time, on a slow phone and a slow network. */
export default {
  key: 'load',
  title: `A first load of a form of ${FORM.length} questions, on slow 4G and a processor ${SLOWER} times slower`,
  columns: [
    { key: 'shift', label: 'layout shift', unit: 'shift' },
    { key: 'growth', label: 'growth after first paint, px', unit: 'px' },
    { key: 'paint', label: 'first paint, ms', unit: 'ms', times: true },
    { key: 'ready', label: 'ready, ms', unit: 'ms', times: true },
  ],
  most: 7,
  prepare: (site, contender) => site.page(contender, 'load', FORM_PARTS, formOf(contender)),
  async measure(contender, { browser, address }) {
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    try {
      await page.setCacheEnabled(false);
      await page.setViewport(PHONE);
      await page.evaluateOnNewDocument(helpers(contender));
      await page.evaluateOnNewDocument(watch);
      await page.emulateNetworkConditions(PredefinedNetworkConditions['Slow 4G']);
      await page.emulateCPUThrottling(SLOWER);
      await page.goto(address, { waitUntil: 'load', timeout: PATIENCE });
      await page
        .waitForFunction(() => window.seen.ready, { timeout: PATIENCE, polling: 100 })
        .catch(() => {
          throw new Problem(`${contender.name}: the last question could not be answered in ${PATIENCE} ms.`);
        });
      await setTimeout(LATER);
      return await page.evaluate(seen);
    } finally {
      await context.close();
    }
  },
};
