import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import puppeteer, { type Browser } from 'puppeteer-core';
import { engines } from '../../scripts/browser.mjs';
import { intake, lookOver, markup, notice, steps, textField } from '../../src/html.js';
import { chromiumFlags } from '../support/browser-options.mjs';

const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const run = promisify(execFile);
const leeway = (...args: string[]) => run(process.execPath, [at('dist/cli/leeway.js'), ...args]);

const BODY = String(
  markup`${notice({ text: 'You can stop at any point.' })}${intake({
    action: '/',
    steps: steps([
      {
        heading: 'Contact',
        content: textField({
          name: 'a',
          label: 'What should we call you?',
          hint: 'Any name is fine.',
          decline: true,
        }),
      },
      { heading: 'Look over', content: lookOver() },
    ]),
  })}`,
);
const USED = ['lee-check-answers', 'lee-intake', 'lee-step', 'lee-text-field'];

describe('a sheet with the rules of the parts that pages use', () => {
  let folder: string;
  let server: Server;
  let browser: Browser;
  const files = new Map<string, string>();

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'leeway-css-'));
    files.set('/all.css', await readFile(at('dist/leeway.css'), 'utf8'));
    files.set('/leeway.js', await readFile(at('dist/cdn/leeway.js'), 'utf8'));
    server = createServer(({ url = '' }, response) => {
      const type = url.endsWith('.css') ? 'text/css' : url.endsWith('.js') ? 'text/javascript' : 'text/html';
      response.setHeader('content-type', `${type}; charset=utf-8`).end(files.get(url) ?? '');
    }).listen(0);
    browser = await puppeteer.launch({
      executablePath: engines.chromium.find() as string,
      args: chromiumFlags,
    });
  });
  after(async () => {
    await browser?.close();
    server?.close();
    await rm(folder, { recursive: true });
  });

  const page = (sheet: string, script = '') =>
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title><link rel="stylesheet" href="${sheet}">${script}<body>${BODY}`;
  const open = async (path: string) => {
    const tab = await browser.newPage();
    await tab.goto(`http://localhost:${(server.address() as AddressInfo).port}${path}`);
    return tab;
  };
  const build = async (...names: string[]) => {
    const out = join(folder, 'few.css');
    const { stdout } = await leeway('css', 'build', ...names, '--out', out, '--json');
    files.set('/few.css', await readFile(out, 'utf8'));
    return JSON.parse(stdout) as { tags: string[]; brotli: number };
  };

  test('finds the parts in the pages it is given', async () => {
    const file = join(folder, 'page.html');
    await writeFile(file, BODY);
    const { tags } = await build(file);
    for (const tag of ['lee-intake', 'lee-notice', 'lee-option', 'lee-step', 'lee-text-field'])
      assert.ok(tags.includes(tag), tag);
  });

  test('shows a page as the whole sheet shows it', async () => {
    await build(...USED, 'lee-notice');
    files.set('/with-all', page('/all.css')).set('/with-few', page('/few.css'));
    const [all, few] = await Promise.all(['/with-all', '/with-few'].map(open));
    const [a, b] = await Promise.all([all.screenshot(), few.screenshot()]);
    assert.ok(Buffer.from(a).equals(Buffer.from(b)));
  });

  test('is smaller than the whole sheet', async () => {
    await build(...USED);
    assert.ok(files.get('/few.css')!.length < files.get('/all.css')!.length / 2);
  });

  test('lets a part that was left out bring its own rules', async () => {
    await build(...USED);
    const script = '<script type="module" src="/leeway.js"></script>';
    files.set('/left-out', page('/few.css', script)).set('/whole', page('/all.css', script));
    const edge = async (path: string) => {
      const tab = await open(path);
      await tab.waitForSelector('lee-notice:defined');
      return tab.evaluate(() => {
        const { borderInlineStartWidth, paddingInlineStart } = getComputedStyle(
          document.querySelector('lee-notice')!,
        );
        return [borderInlineStartWidth, paddingInlineStart, String(document.adoptedStyleSheets.length)];
      });
    };
    const [whole, leftOut] = [await edge('/whole'), await edge('/left-out')];
    assert.deepEqual(leftOut.slice(0, 2), whole.slice(0, 2));
    assert.notEqual(leftOut[2], whole[2]);
  });

  test('says which part there is none of, and writes nothing', async () => {
    await assert.rejects(
      leeway('css', 'build', 'lee-nothing', '--out', join(folder, 'none.css')),
      (error) => {
        const { code, stderr } = error as { code: number; stderr: string };
        assert.equal(code, 2);
        assert.match(stderr, /There is no part lee-nothing/);
        return true;
      },
    );
    await assert.rejects(readFile(join(folder, 'none.css')));
  });
});
