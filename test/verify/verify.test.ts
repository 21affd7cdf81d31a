import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import type axe from 'axe-core';
import puppeteer, { type Browser, type ElementHandle, type Page } from 'puppeteer-core';
import { engines } from '../../scripts/browser.mjs';
import { makeSigningKeys, newRecord, sign } from '../../src/adapters/records/records.js';
import { receipts as words } from '../../src/words/receipts.js';
import { chromiumFlags } from '../support/browser-options.mjs';
import { serveFolder } from '../support/serve-folder.js';

const skip = engines.chromium.find() ? false : engines.chromium.missing;

describe('the page that checks a copy', { skip }, () => {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof serveFolder>>;
  let folder: string;
  const asked: string[] = [];
  const wrong: string[] = [];

  before(async () => {
    [browser, site, folder] = await Promise.all([
      puppeteer.launch({ executablePath: engines.chromium.find() as string, args: chromiumFlags }),
      serveFolder('verify'),
      mkdtemp(join(tmpdir(), 'copies-')),
    ]);
    const receipt = newRecord({ id: 'a', controllers: [{ name: 'Harbor House' }] });
    const { privateKey, publicKey } = await makeSigningKeys();
    const jws = await sign(receipt, privateKey);
    const write = (name: string, what: unknown) => writeFile(join(folder, name), JSON.stringify(what));
    await write('notes.json', { receipt, jws });
    await write('changed.json', { receipt: { ...receipt, id: 'b' }, jws });
    await write('key.json', await crypto.subtle.exportKey('jwk', publicKey));
    await writeFile(join(folder, 'letter.txt'), 'Dear Ana');
  });
  after(async () => {
    await browser?.close();
    site?.close();
    await rm(folder, { recursive: true, force: true });
  });

  const open = async () => {
    const page = await browser.newPage();
    page.on('request', (request) => asked.push(request.url()));
    page.on('pageerror', (error) => wrong.push(String(error)));
    page.on('console', (message) => message.type() === 'error' && wrong.push(message.text()));
    await page.goto(site.address);
    await page.waitForSelector('lee-text-field:defined');
    return page;
  };
  const check = async (page: Page, copy: string, key?: string) => {
    for (const [id, name] of Object.entries({ copy, ...(key && { key }) })) {
      const control = (await page.$(`#${id}`)) as ElementHandle<HTMLInputElement>;
      await control.uploadFile(join(folder, name));
    }
    // A second press within 400 ms does nothing.
    await wait(500);
    await page.click('button');
  };
  const says = (page: Page, where: string, text: string) =>
    page.waitForFunction(
      (where, text) => document.querySelector(where)!.textContent.startsWith(text),
      { polling: 50 },
      where,
      text,
    );

  test('says that a copy is as it was signed, and that one which was changed is not', async () => {
    const page = await open();
    await check(page, 'notes.json', 'key.json');
    await says(page, '[role=status]', words.holds);
    await check(page, 'changed.json', 'key.json');
    await says(page, '[role=status]', words.holdsNot('The receipt is not as it was signed'));
    await page.close();
  });

  test('says at each file what is missing, or what is of another kind', async () => {
    const page = await open();
    await check(page, 'letter.txt');
    await says(page, '#copy-error', words.notOne);
    await says(page, '#key-error', words.missing);
    assert.equal(await page.$eval('[role=status]', (line) => line.textContent), '');
    await check(page, 'notes.json', 'key.json');
    await says(page, '[role=status]', words.holds);
    assert.equal(await page.$eval('#copy-error', (line) => line.textContent), '');
    await page.close();
  });

  test('has nothing that axe finds at AAA, at 320 px and in a dark room', async () => {
    const page = await open();
    await page.setViewport({ width: 320, height: 800 });
    await page.evaluate(
      await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'),
    );
    for (const room of ['steady', 'dusk']) {
      const found = await page.evaluate(async (room) => {
        document.documentElement.dataset.leeRoom = room;
        const tags = ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'best-practice'];
        const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document, {
          runOnly: tags,
        });
        return [document.documentElement.scrollWidth, ...violations.map(({ id }) => id)];
      }, room);
      assert.deepEqual(found, [320]);
    }
    await page.close();
  });

  test('asks nobody else, keeps nothing, and breaks none of the strictest rules', async () => {
    const page = await open();
    await check(page, 'notes.json', 'key.json');
    await says(page, '[role=status]', words.holds);
    assert.deepEqual(
      await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie]),
      [0, 0, ''],
    );
    assert.ok(
      asked.every((url) => url.startsWith(site.address)),
      String(asked),
    );
    assert.deepEqual(wrong, []);
  });
});
