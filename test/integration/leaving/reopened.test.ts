import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach, describe, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import puppeteer, { type Browser, type Page, type WebWorker } from 'puppeteer-core';
import { findChromium } from '../../../scripts/browser.mjs';
import { chromiumFlags } from '../../support/browser-options.mjs';
import { without } from '../../support/engines.mjs';
import { openSite, type Site } from './site.mjs';

const CANARY = 'canary words';

/** What a person does with tabs that no page can do, and no driver: an extension can. */
const EXTENSION = {
  'manifest.json': JSON.stringify({
    manifest_version: 3,
    name: 'Tabs',
    version: '1',
    permissions: ['tabs', 'sessions'],
    background: { service_worker: 'worker.js' },
  }),
  'worker.js': '',
};

declare const chrome: {
  tabs: {
    query(of: object): Promise<{ id: number; url: string }[]>;
    duplicate(id: number): Promise<unknown>;
  };
  sessions: { restore(): Promise<unknown> };
};

describe('leaving, and then what Chromium brings back', { skip: without('chromium') }, () => {
  let site: Site;
  let folder: string;
  let browser: Browser;
  let tabs: WebWorker;
  let page: Page;

  const launch = async (...more: string[]) => {
    browser = await puppeteer.launch({
      executablePath: findChromium()!,
      args: [...chromiumFlags, ...more],
      userDataDir: join(folder, 'profile'),
      protocolTimeout: 15_000,
      enableExtensions: [join(folder, 'extension')],
      // A browser that a driver starts opens an empty tab of its own, in place of those of last time.
      ignoreDefaultArgs: ['about:blank'],
    });
    const target = await browser.waitForTarget((one) => String(one.type()) === 'service_worker');
    tabs = (await target.worker())!;
  };

  before(async () => {
    site = await openSite();
  });
  after(() => site?.close());
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'leaving-'));
    mkdirSync(join(folder, 'extension'));
    for (const [name, text] of Object.entries(EXTENSION))
      writeFileSync(join(folder, 'extension', name), text);
    await launch();
    page = await browser.newPage();
  });
  afterEach(async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  const write = async (into: Page) => {
    await into.click('textarea');
    await into.keyboard.type(CANARY);
  };
  const visit = async (query = '') => {
    await page.bringToFront();
    await page.goto(`${site.inside}/both/1${query}`);
    await write(page);
    for (let number = 2; number <= 3; number++) {
      await Promise.all([page.waitForNavigation(), page.click('#next')]);
      await write(page);
    }
  };
  const isOutside = (of: Page) =>
    of.waitForFunction(() => location.hostname === '127.0.0.1' && document.readyState === 'complete', {
      polling: 50,
      timeout: 10_000,
    });
  const leave = async () => {
    // What is not drawn cannot be pressed.
    await page.bringToFront();
    await page.click('lee-quick-exit a');
    await isOutside(page);
  };

  /** The tab that a step brings. */
  const brought = async (step: () => Promise<unknown>, address?: string): Promise<Page> => {
    const known = new Set(address ? [] : await browser.pages());
    await step();
    for (const deadline = Date.now() + 10_000; Date.now() < deadline; await wait(50)) {
      const found = (await browser.pages()).find(
        (one) => !known.has(one) && one.url().startsWith(address ?? 'http'),
      );
      if (found) return found;
    }
    throw new Error('No tab came.');
  };

  /** What can be seen of the site while a tab does something, and for a moment after. */
  const seen = async (of: Page, during: () => Promise<unknown> = async () => {}): Promise<string[]> => {
    const found = new Set<string>();
    const moved = Promise.race([during().catch(() => {}), wait(1200)]).then(() => Date.now() + 400);
    let until = Infinity;
    void moved.then((time) => (until = time));
    while (Date.now() < until) {
      const leak = await of
        .evaluate(() => {
          const { body, title } = document;
          if (location.hostname !== 'localhost') return '';
          if (/Rivermouth/.test(title)) return `the title of ${location.pathname}`;
          const isShown = body && getComputedStyle(body).opacity !== '0' && body.textContent;
          return isShown ? `${location.pathname}: ${document.querySelector('textarea')?.value}` : '';
        })
        .catch(() => '');
      if (leak) found.add(leak);
      await wait(30);
    }
    return [...found];
  };

  /** All that is in a page, in its fields too. */
  const textOf = (of: Page) =>
    of.evaluate(() =>
      [...document.querySelectorAll<HTMLInputElement>('input, textarea')]
        .map(({ value }) => value)
        .concat(document.body.textContent)
        .join(' '),
    );

  const showsNothingByBack = async (of: Page) => {
    for (let time = 1; time <= 3; time++)
      assert.deepEqual(await seen(of, () => of.goBack()), [], `Back ${time}`);
    assert.deepEqual(await seen(of, () => of.reload()), [], 'reload');
  };

  const idOf = (of: Page) =>
    tabs.evaluate(async (url) => (await chrome.tabs.query({})).find((tab) => tab.url === url)!.id, of.url());

  const duplicate = async () => {
    const id = await idOf(page);
    return brought(() => tabs.evaluate((id) => chrome.tabs.duplicate(id), id));
  };

  const reopen = () => brought(() => tabs.evaluate(() => chrome.sessions.restore()));

  test('shows nothing of the visit in a tab that was closed after leaving and is opened again', async () => {
    await visit();
    await leave();
    await page.close();
    const again = await reopen();
    await isOutside(again);
    await showsNothingByBack(again);
  });

  test('shows nothing of the visit in a tab that is duplicated after leaving', async () => {
    await visit();
    await leave();
    const twin = await duplicate();
    await isOutside(twin);
    await showsNothingByBack(twin);
  });

  test('leaves in a tab that was duplicated before, too', async () => {
    await visit();
    const twin = await duplicate();
    await twin.waitForSelector('lee-quick-exit:defined');
    await leave();
    await isOutside(twin);
    await showsNothingByBack(twin);
  });

  test('leaves in a tab that the page opened, which got a copy of its storage', async () => {
    await visit();
    const twin = await brought(() => page.evaluate(() => void open('/both/4')));
    await twin.waitForSelector('lee-quick-exit:defined');
    await leave();
    await isOutside(twin);
    await showsNothingByBack(twin);
  });

  test('shows nothing of the visit in any entry of the history', async () => {
    await visit();
    await leave();
    const devTools = await page.createCDPSession();
    const { entries } = await devTools.send('Page.getNavigationHistory');
    assert.ok(entries.length >= 3);
    for (const { id } of entries) {
      const go = () => devTools.send('Page.navigateToHistoryEntry', { entryId: id });
      assert.deepEqual(await seen(page, go), [], `entry ${id}`);
      await isOutside(page).catch(() => {});
    }
  });

  test('shows nothing of the visit after the browser is started again with its tabs of last time', async () => {
    await visit();
    await leave();
    // The browser writes down which tabs there are every now and then.
    await wait(3000);
    await browser.close();
    await launch('--restore-last-session');
    const again = await brought(() => Promise.resolve(), site.outside);
    assert.deepEqual(await seen(again), []);
    await showsNothingByBack(again);
  });

  // Without that it does: the tab is not there any more when someone leaves. See limits.md.
  test('brings no word back of a form that asks for that, in a tab that was closed before', async () => {
    const other = await browser.newPage();
    await other.goto(`${site.inside}/both/5`);
    await visit('?private');
    await page.close();
    page = other;
    await leave();
    const again = await reopen();
    for (let time = 0; time < 3; time++) {
      await again.waitForSelector('textarea');
      assert.doesNotMatch(await textOf(again), new RegExp(CANARY));
      await again.goBack();
    }
  });
});
