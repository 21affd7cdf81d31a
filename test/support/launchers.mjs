import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import { chromiumFlags, firefoxOptions, newChromiumPage } from './browser-options.mjs';
import { WebKitLauncher } from './webkit-launcher.mjs';

/** What Firefox would tell about every request. Nobody listens, and telling takes it a fifth of the time. */
const REQUESTS = [
  'beforeRequestSent',
  'authRequired',
  'responseStarted',
  'responseCompleted',
  'fetchError',
].map((event) => `network.${event}`);

/** What runs test pages in each engine, given what was found of it on this machine. */
export const launchers = {
  chromium: (executablePath) =>
    chromeLauncher({
      puppeteer,
      concurrency: 2,
      // What one test file keeps or erases in its browser is nothing to another that runs beside it.
      createPage: async ({ browser }) => newChromiumPage(await browser.createBrowserContext()),
      launchOptions: { executablePath, args: chromiumFlags },
    }),
  // One page at a time: two in one Firefox take each other's focus.
  firefox: (executablePath) =>
    chromeLauncher({
      puppeteer,
      concurrency: 1,
      launchOptions: { executablePath, ...firefoxOptions },
      async createBrowserContext({ browser }) {
        await browser.connection.send('session.unsubscribe', { events: REQUESTS });
        return browser.defaultBrowserContext();
      },
    }),
  webkit: () => new WebKitLauncher(),
};
