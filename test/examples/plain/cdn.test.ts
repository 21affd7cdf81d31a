import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { linesToLink, readIntegrity } from '../../../scripts/lib/cdn.mjs';
import { examples, without } from './browser.js';
import { built } from './site.js';

const dist = fileURLToPath(built('/leeway/'));

const FIELD = '<lee-text-field name="name" label="What would you like us to call you?"></lee-text-field>';

describe('linked from another address, with integrity', { skip: without }, () => {
  /** The file that one byte is added to on its way. */
  let changed = '';
  const there = examples({
    '/bundle.html': (_, response) => answer(response, [line('leeway.css'), line('cdn/leeway.js')].join('')),
    '/autoload.html': (_, response) => answer(response, map() + line('leeway.css') + line('cdn/autoload.js')),
    '/copy/': ({ url }, response) => {
      const path = url!.slice('/copy/'.length);
      const file = readFileSync(built(`/leeway/${path}`), 'utf8');
      response
        .writeHead(200, {
          'access-control-allow-origin': '*',
          'content-type': path.endsWith('.css') ? 'text/css' : 'text/javascript',
        })
        .end(path === changed ? `${file}\n` : file);
    },
  });

  const copies = () => `http://copies.localhost:${there.site.port}`;

  /** The line that the build prints for a file, from where its copies are. */
  const line = (path: string): string => {
    const printed = linesToLink(dist).find((one) => one.includes(`"${path}"`))!;
    return printed.replace(`"${path}"`, `"${copies()}/copy/${path}"`);
  };

  /** An import map that says what every module has to be: a script's own hash says nothing of what it imports. */
  const map = (): string => {
    const hashes = Object.entries(readIntegrity(dist) as Record<string, string>);
    const integrity = hashes
      .filter(([path]) => path.startsWith('cdn/'))
      .map(([path, hash]) => [`${copies()}/copy/${path}`, hash]);
    return `<script type="importmap">${JSON.stringify({ integrity: Object.fromEntries(integrity) as object })}</script>`;
  };

  function answer(response: ServerResponse, head: string): void {
    const inline = /<script type="importmap">(.*?)<\/script>/.exec(head)?.[1];
    const known = inline ? ` 'sha256-${createHash('sha256').update(inline).digest('base64')}'` : '';
    response
      .writeHead(200, {
        'content-type': 'text/html',
        'content-security-policy': [
          "default-src 'none'",
          `script-src ${copies()}${known}`,
          `style-src ${copies()}`,
          "require-trusted-types-for 'script'",
          "trusted-types 'none'",
        ].join('; '),
      })
      .end(`<!doctype html><html lang="en"><title>Page</title>${head}<body>${FIELD}`);
  }

  const open = (path: string) => there.open(`${there.site.public}/${path}`, { own: [copies()] });

  const isDressed = (page: Page) =>
    page.$eval(
      'lee-text-field',
      (field) => getComputedStyle(field).getPropertyValue('--lee-target-size') !== '',
    );

  test('has a line for the styles and for each script, with the hash of what is there', () => {
    const lines = linesToLink(dist);
    for (const path of ['leeway.css', 'page.css', 'cdn/autoload.js', 'cdn/leeway.js'])
      assert.equal(lines.filter((one) => one.includes(`"${path}"`)).length, 1, path);
    for (const [path, hash] of Object.entries(readIntegrity(dist) as Record<string, string>)) {
      const own = createHash('sha384')
        .update(readFileSync(built(`/leeway/${path}`)))
        .digest('base64');
      assert.equal(hash, `sha384-${own}`, path);
    }
  });

  test('works with the lines that the build prints', async () => {
    changed = '';
    const { page, assertSilent } = await open('bundle.html');
    await page.waitForSelector('lee-text-field:defined input');
    assert.equal(await isDressed(page), true);
    assertSilent();
  });

  test('does not take a script that was changed on its way', async () => {
    changed = 'cdn/leeway.js';
    const { page, said } = await open('bundle.html');
    assert.equal(await page.$('lee-text-field:defined'), null);
    assert.equal(await isDressed(page), true);
    assert.match(said.join(), /integrity/);
  });

  test('does not take styles that were changed on their way', async () => {
    changed = 'leeway.css';
    const { page, said } = await open('bundle.html');
    assert.equal(await isDressed(page), false);
    assert.match(said.join(), /integrity/);
  });

  test('brings the parts by the autoloader, whose modules an import map knows', async () => {
    changed = '';
    const { page, assertSilent } = await open('autoload.html');
    await page.waitForSelector('lee-text-field:defined input');
    assertSilent();
  });

  test('does not take a part that was changed on its way', async () => {
    changed = 'cdn/define/text-field.js';
    const { page, said } = await open('autoload.html');
    await page.waitForNetworkIdle();
    assert.equal(await page.$('lee-text-field:defined'), null);
    assert.match(said.join(), /integrity/);
  });
});
