import puppeteer from 'puppeteer-core';
import { chromiumFlags } from '../../../test/support/browser-options.mjs';
import { newWatchedPage, watch } from '../../../test/support/calm/watch.mjs';
import { findChromium } from '../../browser.mjs';
import { gate } from './gate.mjs';

/** Pages that open at the same time would each be slow, and what a slow page shows is not what a person sees. */
const OPENING = 2;
const PATIENCE = 120_000;

/** Half of what a page costs was the browser's own: a process kept ready for the next one, and the last page kept for Back. */
const LEAN = '--disable-features=SpareRendererForSitePerProcess,BackForwardCache';

/**
 * Watches pages in several tabs, which mostly wait. Those of a group follow one another in a tab. Gives each with its figures,
 * or with why it has none; `heard` is told of each as it comes.
 *
 * @param {{
 *   id: string,
 *   room: string,
 *   group: string,
 *   isLoaded?: boolean,
 *   rest?: number,
 *   prepare: (page: import('puppeteer-core').Page) => Promise<unknown>,
 *   open: (page: import('puppeteer-core').Page) => Promise<unknown>,
 * }[]} subjects
 * @param {{ tabs: number, silence: number, heard?: (result: object) => void }} options
 */
export async function watchAll(subjects, { tabs, silence, heard = () => {} }) {
  const browser = await puppeteer.launch({
    executablePath: findChromium(),
    args: [...chromiumFlags, LEAN],
    timeout: PATIENCE,
  });
  const groups = [...new Set(subjects.map(({ group }) => group))].map((name) =>
    subjects.filter(({ group }) => group === name),
  );
  const inTurn = gate(OPENING);
  const results = [];

  const visitor = async (number) => {
    let group = groups[number % groups.length];
    let tab;
    for (;;) {
      if (!group.length) group = groups.reduce((one, other) => (other.length > one.length ? other : one));
      const subject = group.shift();
      if (!subject) return;
      if (tab && subject.group !== tab.group) tab = await tab.close();
      tab ??= await inTurn(() => openTab(browser, subject));
      const result = await lookAt(
        tab.page,
        { ...subject, open: (page) => inTurn(() => subject.open(page)) },
        silence,
      );
      if (result.failed) tab = await tab.close();
      results.push(result);
      heard(result);
    }
  };
  try {
    await Promise.all(Array.from({ length: tabs }, (_, number) => visitor(number)));
  } finally {
    await browser.close();
  }
  return results;
}

async function openTab(browser, { group, prepare }) {
  const context = await browser.createBrowserContext();
  const page = await newWatchedPage(context);
  page.setDefaultTimeout(PATIENCE);
  await prepare(page);
  return { group, page, close: () => context.close() };
}

async function lookAt(page, { id, room, ...how }, silence) {
  try {
    const watched = await watch(page, { ...how, silence });
    await forget(page);
    return { id, room, ...watched };
  } catch (error) {
    return { id, room, failed: error.message };
  }
}

/** Who comes next was not here before. */
async function forget(page) {
  const { origin } = new URL(page.url());
  const session = await page.createCDPSession();
  await session.send('Storage.clearDataForOrigin', {
    origin,
    storageTypes: 'cookies,local_storage,indexeddb',
  });
  await session.detach();
  await page.evaluate(() => sessionStorage.clear());
}
