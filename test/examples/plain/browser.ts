import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { engines } from '../../../scripts/browser.mjs';
import { chromiumFlags, newChromiumPage } from '../../support/browser-options.mjs';
import { openSite, type Others, type Site } from './site.js';
import { watch } from './watch.js';

/** Why the examples are not tried, if they are not. */
export const without: string | false = engines.chromium.find() ? false : engines.chromium.missing;

/** A page that is watched from its beginning. */
interface Opened {
  page: Page;
  /** The paths that it has asked for so far. */
  asked: string[];
  /** What it, and the browser about it, have said so far. */
  said: string[];
  /** That nothing was said, nothing was refused, and nothing was asked of other sites than those that were named. */
  assertSilent(): void;
}

interface Wishes {
  /** The sites that it may ask besides that of its address. */
  own?: readonly string[];
  javaScript?: boolean;
  /** What is done before the page is opened. */
  before?: (page: Page) => Promise<unknown>;
}

/** The examples and a browser, for the tests around. `others` are pages of the tests' own. */
export function examples(others?: Others) {
  let browser: Browser;
  const there = {
    async open(url: string, { own = [], javaScript = true, before }: Wishes = {}): Promise<Opened> {
      const page = (await newChromiumPage(browser)) as Page;
      await page.setJavaScriptEnabled(javaScript);
      page.setDefaultTimeout(10_000);
      const { said, asked, elsewhere } = await watch(page, new URL(url).origin, ...own);
      await before?.(page);
      await page.goto(url);
      return {
        page,
        asked,
        said,
        assertSilent: () => assert.deepEqual({ said, elsewhere }, { said: [], elsewhere: [] }),
      };
    },
  } as { site: Site; open(url: string, wishes?: Wishes): Promise<Opened> };

  before(async () => {
    [there.site, browser] = await Promise.all([
      openSite(others),
      puppeteer.launch({ executablePath: engines.chromium.find() as string, args: chromiumFlags }),
    ]);
  });
  after(async () => {
    await browser?.close();
    await there.site?.close();
  });
  return there;
}
