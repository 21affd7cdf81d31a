import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach, describe, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { without } from '../../support/engines.mjs';
import { countFiles, findIn, launchWith, openWebKit } from './profile.js';
import { openSite, type Site } from './site.js';

const NAME = 'zqcanaryone';
const STORY = 'zqcanarytwo';

/** A browser writes what it remembers a moment after something was typed. */
const TO_DISK = 4_000;

const line = (page: Page) =>
  page.evaluate(() => document.querySelector('lee-save-status > [slot=status]')!.textContent);

async function says(page: Page, beginning: string): Promise<void> {
  for (let time = 0; time < 150; time++) {
    if ((await line(page).catch(() => '')).startsWith(beginning)) return;
    await wait(100);
  }
  throw new Error(`The page says: ${await line(page)}`);
}

async function press(page: Page, ...acts: string[]): Promise<void> {
  for (const act of acts) {
    await page.waitForSelector(`lee-save-status [data-lee-do=${act}]`);
    await wait(450);
    await page.click(`lee-save-status [data-lee-do=${act}]`);
  }
}

async function write(page: Page): Promise<void> {
  await page.waitForSelector('#story');
  for (const [id, words] of [
    ['#name', NAME],
    ['#story', STORY],
  ]) {
    await page.focus(id);
    await page.keyboard.type(words);
  }
}

const databases = (page: Page) =>
  page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));

for (const name of ['chromium', 'firefox'] as const)
  describe(`the profile folder of ${name}`, { skip: without(name) }, () => {
    let site: Site;
    let folder: string;
    before(async () => (site = await openSite()));
    after(() => site.close());
    beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'profile-'))));
    afterEach(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));

    const readable = (...words: string[]) => words.flatMap((word) => findIn(folder, word));

    test('holds what is typed into fields as most pages have them, so that this test can find it', async () => {
      const browser = await launchWith(name, folder);
      const page = await browser.newPage();
      await page.goto(`${site.base}/plain`);
      await write(page);
      await wait(TO_DISK);
      await browser.close();
      assert.notDeepEqual(readable(STORY), []);
    });

    test('holds no readable word of what is kept on the device, nor the return words, and all of it opens again', async () => {
      let browser = await launchWith(name, folder);
      let page = await browser.newPage();
      await page.goto(`${site.base}/`);
      await write(page);
      await press(page, 'keep', 'yes');
      const phrase = await page.evaluate(
        () => document.querySelector('lee-save-status [slot=phrase]')!.textContent,
      );
      await press(page, 'has');
      await says(page, 'Saved');
      await wait(TO_DISK);
      await browser.close();
      assert.ok(countFiles(folder) > 20);
      assert.notDeepEqual(readable('ui-notes'), [], 'something is kept');
      assert.deepEqual(readable(NAME, STORY, phrase), []);

      browser = await launchWith(name, folder);
      page = await browser.newPage();
      await page.goto(`${site.base}/`);
      await press(page, 'open');
      await page.keyboard.type(phrase);
      await press(page, 'unlock');
      await says(page, 'Saved');
      const value = (id: string) =>
        page.evaluate((id) => (document.getElementById(id) as HTMLInputElement).value, id);
      assert.deepEqual([await value('name'), await value('story')], [NAME, STORY]);
      await wait(TO_DISK);
      await browser.close();
      assert.deepEqual(readable(NAME, STORY, phrase), []);
    });

    test('holds no database of ours after someone has left with a saving under way, and no word', async () => {
      let browser = await launchWith(name, folder);
      let page = await browser.newPage();
      await page.goto(`${site.base}/`);
      await write(page);
      await press(page, 'keep', 'yes', 'has');
      await says(page, 'Saved');
      await page.keyboard.type(' more');
      await page.focus('#story');
      await page.keyboard.type(' more');
      await page.evaluate(() => {
        void document.querySelector<HTMLElement & { save(): Promise<void> }>('lee-save-status')!.save();
        document.querySelector<HTMLElement>('lee-quick-exit a')!.click();
      });
      await wait(TO_DISK);
      await browser.close();
      assert.deepEqual(readable(NAME, STORY), []);

      browser = await launchWith(name, folder);
      page = await browser.newPage();
      await page.goto(`${site.base}/plain`);
      assert.deepEqual(await databases(page), []);
      await browser.close();
    });
  });

// Nothing can be pressed in a WebKitGTK that keeps a profile, so its page writes and keeps by itself.
describe('the folders of webkit', { skip: without('webkit') }, () => {
  test('hold no readable word of what is kept on the device', async () => {
    const site = await openSite();
    const folder = mkdtempSync(join(tmpdir(), 'profile-'));
    const webkit = await openWebKit(folder, `${site.base}/itself`);
    try {
      for (let time = 0; time < 300 && !site.told.includes('saved'); time++) await wait(100);
      assert.deepEqual(site.told, ['saved']);
      await wait(TO_DISK);
    } finally {
      await webkit.close();
      site.close();
    }
    await wait(1000);
    assert.notDeepEqual(findIn(folder, 'ui-notes'), [], 'something is kept');
    assert.deepEqual(findIn(folder, STORY), []);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });
});
