import assert from 'node:assert/strict';
import { rename, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import test, { after, before } from 'node:test';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { engines } from '../../scripts/browser.mjs';
import { findParts } from '../../scripts/lib/parts.mjs';
import { roomPage } from '../../src/cli/preview/page.html.js';
import { roomNames } from '../../src/themes/room.js';
import { chromiumFlags } from '../support/browser-options.mjs';
import { emptyFolder, harbor, leeway, start, written } from './run.js';

const skip = engines.chromium.find() ? false : engines.chromium.missing;

let browser: Browser;
before(async () => {
  if (!skip)
    browser = await puppeteer.launch({
      executablePath: engines.chromium.find() as string,
      args: chromiumFlags,
    });
});
after(() => browser?.close());

interface Previewed {
  cwd: string;
  file: string;
  address: string;
  /** What it said beside its answer, so far. */
  told(): string;
}

/** Starts the preview of a theme, and stops it when the test is over. */
async function preview(context: test.TestContext): Promise<Previewed> {
  const cwd = await emptyFolder(context);
  const file = join(cwd, 'harbor.json');
  await writeFile(file, written(harbor));
  const child = start(['theme', 'preview', 'harbor.json', '--json'], cwd);
  context.after(() => void child.kill());
  let stderr = '';
  child.stderr.on('data', (text: string) => (stderr += text));
  const { address } = await new Promise<{ address: string }>((done, fail) => {
    let stdout = '';
    child.on('close', () => fail(new Error(stderr)));
    child.stdout.on('data', (text: string) => {
      stdout += text;
      if (stdout.trimEnd().endsWith('}')) done(JSON.parse(stdout) as { address: string });
    });
  });
  return { cwd, file, address, told: () => stderr };
}

/** Opens a page, and notes what a browser refuses and where it goes. */
async function open(address: string): Promise<{ page: Page; wrong: string[]; asked: string[] }> {
  const page = await browser.newPage();
  // Seven pages with every part take their time on a busy machine.
  page.setDefaultTimeout(90_000);
  const wrong: string[] = [];
  const asked: string[] = [];
  page.on('pageerror', (error) => wrong.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && wrong.push(message.text()));
  page.on('request', (one) => asked.push(one.url()));
  await page.goto(address, { waitUntil: 'load' });
  return { page, wrong, asked };
}

const status = (address: string, options: object): Promise<number | undefined> =>
  new Promise((done, fail) => {
    request(address, options, (response) => done(response.resume().statusCode))
      .on('error', fail)
      .end();
  });

test('has every part in its pages', () => {
  const html = roomPage({ file: '', moved: [], problems: [], version: '' }, 'steady', 'even');
  // What the comfort panel offers by itself needs no place of its own.
  const missing = findParts().filter(({ tag }) => !new RegExp(`<${tag}[\\s>]`).test(html));
  assert.deepEqual(
    missing.map(({ tag }) => tag),
    [],
  );
});

test('has each id once, so that every label names its own control', () => {
  const html = roomPage({ file: '', moved: [], problems: [], version: '' }, 'steady', 'even');
  const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
  assert.deepEqual(
    ids.filter((id, index) => ids.indexOf(id) !== index),
    [],
  );
});

test('shows every part in six rooms, dressed, and asks nobody else', { skip }, async (t) => {
  const { address } = await preview(t);
  const { page, wrong, asked } = await open(`${address}?light=dim`);
  const frames = page.frames().filter((frame) => frame !== page.mainFrame());
  assert.deepEqual(
    frames.map((frame) => new URL(frame.url()).pathname),
    roomNames.map((room) => `/room/${room}`),
  );
  for (const frame of frames) {
    await frame.waitForFunction(() => customElements.get('lee-who-sees') !== undefined);
    const seen = await frame.evaluate(() => ({
      undefined: [...document.querySelectorAll(':not(:defined)')].map(({ localName }) => localName),
      accent: getComputedStyle(document.documentElement).getPropertyValue('--lee-accent-default'),
      dress: { ...document.documentElement.dataset },
      wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    }));
    assert.deepEqual(seen.undefined, []);
    assert.equal(seen.dress.leeAgency, 'harbor');
    assert.equal(seen.dress.leeLight, 'dim');
    assert.match(seen.accent, /^#/);
    assert.equal(seen.wide, 0);
  }
  assert.deepEqual(wrong, []);
  assert.ok(
    asked.every((url) => url.startsWith(address)),
    String(asked),
  );
  await page.close();
});

test(
  'follows the file, says what does not pass, and shows what passed last meanwhile',
  { skip },
  async (t) => {
    const { file, address, told } = await preview(t);
    const { page } = await open(`${address}room/open`);
    const accent = () =>
      page.evaluate(() =>
        getComputedStyle(document.documentElement).getPropertyValue('--lee-accent-default'),
      );
    const becomes = (was: string) =>
      page.waitForFunction(
        (was) =>
          document.readyState === 'complete' &&
          getComputedStyle(document.documentElement).getPropertyValue('--lee-accent-default') !== was,
        // A page behind another is not drawn.
        { polling: 100 },
        was,
      );
    const green = await accent();
    await writeFile(file, written({ ...harbor, brand: '#8a3a5a' }));
    await becomes(green);
    const plum = await accent();

    await writeFile(file, written({ ...harbor, brand: 'plum' }));
    const overview = await open(address);
    await overview.page.waitForFunction(() => document.body.innerText.includes('What to change'));
    const text = await overview.page.evaluate(() => document.body.innerText);
    assert.match(text, /harbor\.json:4:\d+: brand is "plum"/);
    assert.match(told(), /harbor\.json:4:\d+: brand is "plum"/);
    assert.equal(await accent(), plum);

    // As editors save: a new file in the place of the old one.
    await writeFile(`${file}~`, written(harbor));
    await rename(`${file}~`, file);
    await becomes(plum);
    assert.equal(await accent(), green);
    await overview.page.waitForFunction(() => document.body.innerText.includes('It passes in every room'));
    assert.match(told(), /harbor\.json passes\.\n$/);
    await Promise.all([page.close(), overview.page.close()]);
  },
);

test('goes on while the file is away, and takes it again', { skip }, async (t) => {
  const { file, address } = await preview(t);
  const { page } = await open(address);
  await rename(file, `${file}.away`);
  await page.waitForFunction(() => document.body.innerText.includes('it is not there'));
  await rename(`${file}.away`, file);
  await page.waitForFunction(() => document.body.innerText.includes('It passes in every room'));
  await page.close();
});

test('is for this machine alone, and is only looked at', async (t) => {
  const { address } = await preview(t);
  assert.equal(await status(address, {}), 200);
  assert.equal(await status(address, { method: 'POST' }), 405);
  assert.equal(await status(address, { headers: { host: 'somewhere.example' } }), 403);
  for (const path of ['nowhere', 'room/attic', '..%2fpackage.json', 'leeway.css/'])
    assert.equal(await status(`${address}${path}`, {}), 404, path);
  const others = Object.values(networkInterfaces()).flatMap((found) =>
    (found ?? []).filter(({ internal, family }) => !internal && family === 'IPv4'),
  );
  for (const { address: other } of others)
    await assert.rejects(status(`http://${other}:${new URL(address).port}/`, {}), /ECONNREFUSED/);
});

test('says so where the port is taken', async (t) => {
  const { address, cwd } = await preview(t);
  const { port } = new URL(address);
  const { code, stderr } = await leeway(['theme', 'preview', 'harbor.json', '--port', port], cwd);
  assert.equal(code, 2);
  assert.match(stderr, new RegExp(`Port ${port} is taken`));
});
