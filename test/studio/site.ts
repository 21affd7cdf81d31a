import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, Page } from 'puppeteer-core';

export interface Visit {
  page: Page;
  /** What the browser refused, and what went wrong. */
  wrong: string[];
  /** The addresses that were asked for. */
  asked: string[];
  /** The folder that downloads go to. */
  downloads: string;
  /** Waits for a file among the downloads, and gives what is in it. */
  downloaded(name: string): Promise<string>;
  close(): Promise<void>;
}

/** Opens the Studio as someone new. */
export async function visit(browser: Browser, address: string, width = 1280): Promise<Visit> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const wrong: string[] = [];
  const asked: string[] = [];
  page.on('pageerror', (error) => wrong.push(String(error)));
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) wrong.push(message.text());
  });
  page.on('request', (request) => asked.push(request.url()));
  const downloads = await mkdtemp(join(tmpdir(), 'studio-'));
  const session = await browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', {
    behavior: 'allow',
    downloadPath: downloads,
    browserContextId: context.id,
  });
  await page.setViewport({ width, height: 900 });
  await page.goto(address, { waitUntil: 'load' });
  await page.waitForFunction(() => document.querySelector('[data-studio-status]')?.textContent);
  return {
    page,
    wrong,
    asked,
    downloads,
    async downloaded(name) {
      // Chromium holds the place with an empty file, and puts the whole one there at once.
      for (const deadline = Date.now() + 30_000; Date.now() < deadline; await wait(50)) {
        const text = await readFile(join(downloads, name), 'utf8').catch(() => '');
        if (text) return text;
      }
      throw new Error(`${name} was not downloaded. There is: ${String(await readdir(downloads))}`);
    },
    async close() {
      await context.close();
      await rm(downloads, { recursive: true, force: true });
    },
  };
}
