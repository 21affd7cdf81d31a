import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { type Engine, launch, type Tab, without } from '../../support/engines.mjs';
import { serveFolder } from '../../support/static-server.mjs';
import { photograph, WIDTH } from './pictures.js';
import { type Sheet, SHEETS } from './sheets.js';

const content = await readFile(new URL('own-content.html', import.meta.url), 'utf8');
const PLAIN: Sheet = { name: 'nothing but what browsers bring', href: 'data:text/css,' };

describe("Leeway changes no pixel of a page's own content", { skip: without('chromium') }, () => {
  let engine: Engine;
  let tab: Tab;
  let server: Awaited<ReturnType<typeof serveFolder>>;

  before(async () => {
    [engine, server] = await Promise.all([launch('chromium'), serveFolder(process.cwd())]);
    tab = await engine.newTab();
    await tab.setViewport({ width: WIDTH, height: 1600 });
  });
  after(async () => {
    await engine?.close();
    server?.close();
  });

  async function picture(sheet: Sheet, head: string): Promise<Buffer> {
    await tab.goto(`${server.address}/test/integration/hostile/page.html`);
    const page = tab.page as Page;
    const rules = await tab.evaluate(rulesOf, sheet);
    await page.setContent(
      `<!doctype html><html lang="en" class="${sheet.html ?? ''}"><head><base href="${server.address}/">${head}<style>${rules}</style></head>
      <body class="${sheet.body ?? ''}"><main class="${sheet.content ?? ''}">${content}</main></body></html>`,
      { waitUntil: 'load' },
    );
    return Buffer.from(await photograph(page));
  }

  const loaded = `<link rel="stylesheet" href="/dist/leeway.css"><link rel="stylesheet" href="/dist/themes/rooms.css">
    <script src="/dist/first.js"></script><script type="module" src="/dist/cdn/leeway.js"></script>`;

  for (const sheet of [PLAIN, ...SHEETS])
    test(`on a page that has ${sheet.name}`, async () => {
      const clean = await picture(sheet, '');
      const beside = await picture(sheet, loaded);
      assert.equal(await tab.evaluate(() => Boolean(customElements.get('lee-intake'))), true);
      assert.equal(Buffer.compare(clean, beside), 0);
    });

  test('is noticed where it does not hold', async () => {
    const clean = await picture(PLAIN, '');
    assert.notEqual(Buffer.compare(clean, await picture(PLAIN, '<style>legend { color: #001 }</style>')), 0);
  });
});

/** Runs in the page. */
async function rulesOf({ href, important }: Sheet): Promise<string> {
  const rules = await (await fetch(href)).text();
  return important ? rules.replaceAll(/;$/gm, ' !important;') : rules;
}
