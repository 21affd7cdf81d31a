import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, afterEach, before, beforeEach, describe, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import esbuild from 'esbuild';
import { type Engine, launch, type Tab, without } from '../../support/engines.mjs';
import { textOnPaper } from '../../support/paper.js';

const CANARY = 'canary words';

/** Milliseconds within which a press counts as the same one. */
const SECOND_PRESS = 450;
const at = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

/** As strict as a portal can be: no icon may come from `data:`. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; require-trusted-types-for 'script'";

const PARTS = `
  import './src/define/cover.ts';
  import './src/define/quick-exit.ts';
  import './src/define/text-field.ts';
`;

const scriptOf = async (options: esbuild.BuildOptions): Promise<string> => {
  const { outputFiles } = await esbuild.build({
    ...options,
    bundle: true,
    write: false,
    target: 'es2022',
    tsconfig: at('tsconfig.json'),
  });
  return outputFiles[0].text;
};

const page = (path: string) => `<!doctype html><html lang="en"><head><script src="/first.js"></script>
<meta charset="utf-8"><title>Rivermouth ${CANARY}</title><link rel="icon" href="/icon.svg"><script type="module" src="/parts.js"></script></head>
<body><lee-quick-exit><a href="OUTSIDE" rel="noreferrer">Leave this page</a></lee-quick-exit>
<lee-cover${path === '/auto' ? ' auto' : ''}><button type="button">Hide the screen</button></lee-cover>
<h1>Rivermouth ${CANARY}</h1><textarea aria-label="${CANARY}" rows="9"></textarea>
<lee-text-field><label for="a">${CANARY}</label><input id="a" name="a" value="${CANARY}"></lee-text-field>
<dialog>${CANARY}</dialog></body></html>`;

describe('a covered page', { skip: without('chromium') }, () => {
  let server: Server;
  let inside: string;
  let engine: Engine;
  let tab: Tab;

  before(async () => {
    const [first, parts] = await Promise.all([
      scriptOf({ entryPoints: [at('src/first/first.ts')], format: 'iife' }),
      scriptOf({ stdin: { contents: PARTS, resolveDir: at('.') }, format: 'esm' }),
    ]);
    server = createServer(({ url, headers }, response) => {
      const script = { '/first.js': first, '/parts.js': parts }[url!];
      if (script) return response.setHeader('content-type', 'text/javascript').end(script);
      if (headers.host!.startsWith('127.0.0.1')) return response.end('Sunny');
      response.setHeader('content-type', url === '/icon.svg' ? 'image/svg+xml' : 'text/html');
      if (url === '/icon.svg') return response.end('<svg xmlns="http://www.w3.org/2000/svg"/>');
      response.setHeader('content-security-policy', POLICY);
      return response.end(page(url!).replace('OUTSIDE', inside.replace('localhost', '127.0.0.1')));
    }).listen(0);
    await once(server, 'listening');
    inside = `http://localhost:${(server.address() as AddressInfo).port}`;
    engine = await launch('chromium');
  });
  after(async () => {
    await engine?.close();
    server.closeAllConnections();
    server.close();
  });
  beforeEach(async () => {
    tab = await engine.newTab();
  });
  afterEach(() => tab.close());

  const open = async (path: string) => {
    await tab.goto(inside + path);
    await tab.waitFor(() => document.querySelector('lee-cover')!.matches(':defined'));
  };
  const write = async (words = CANARY) => {
    await tab.click('textarea');
    await tab.type(words);
  };
  const cover = () => tab.click('lee-cover > button');
  const uncover = async () => {
    await wait(SECOND_PRESS);
    await tab.click('lee-cover >>> .still button');
  };
  const isCovered = () => tab.evaluate(isCoveredHere);

  /** All that assistive technology is given, ignored nodes and the title of the page too. */
  const spoken = async () => {
    const session = await tab.page.createCDPSession();
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    return JSON.stringify(nodes);
  };
  const picture = async () => Buffer.from(await tab.page.screenshot()).toString('base64');
  const onPaper = async () => textOnPaper((await tab.page.pdf()) as Uint8Array);

  test('gives nothing of the page to assistive technology', async () => {
    await open('/');
    await write();
    assert.match(await spoken(), new RegExp(CANARY));
    await cover();
    const given = await spoken();
    assert.doesNotMatch(given, /canary|Rivermouth/);
    assert.match(given, /Notes/);
    await uncover();
    assert.match(await spoken(), new RegExp(CANARY));
  });

  test('looks the same whatever is behind it', async () => {
    await open('/');
    await cover();
    const blank = await picture();
    await uncover();
    await write();
    await tab.evaluate(() => document.querySelector('dialog')!.showModal());
    assert.notEqual(await picture(), blank);
    await tab.evaluate(() => (document.querySelector('lee-cover') as unknown as { cover(): void }).cover());
    assert.equal(await picture(), blank);
  });

  test('prints the card, and nothing of the page', async () => {
    await open('/');
    await write();
    assert.match(await onPaper(), /Rivermouth canary words[^]*canary words/);
    await cover();
    const printed = await onPaper();
    assert.doesNotMatch(printed, /canary|Rivermouth|Hide|Leave|Open/);
    assert.match(printed, /Notes[^]*Notes/, 'in the title, and on the page');
  });

  test('is found by no search, and has a title that says nothing', async () => {
    await open('/');
    await write();
    await cover();
    const find = () =>
      (window as unknown as { find(...how: unknown[]): boolean }).find('Rivermouth', false, false, true);
    assert.deepEqual([await tab.evaluate(find), await tab.title()], [false, 'Notes']);
    await uncover();
    assert.deepEqual([await tab.evaluate(find), await tab.title()], [true, `Rivermouth ${CANARY}`]);
  });

  test('goes on where someone was, with what they type next', async () => {
    await open('/');
    await write('one  three');
    for (let times = 0; times < 6; times++) await tab.press('ArrowLeft');
    await cover();
    await tab.type('Nothing of this is written.');
    for (let times = 0; times < 4; times++) await tab.press('Escape');
    assert.equal(await isCovered(), true);
    await uncover();
    await tab.type('two');
    assert.equal(await tab.evaluate(() => document.querySelector('textarea')!.value), 'one two three');
  });

  test('is not uncovered by a second press in a hurry', async () => {
    await open('/');
    await tab.evaluate(() => document.querySelector<HTMLElement>('lee-cover > button')!.focus());
    await tab.press('Enter');
    await tab.press('Tab');
    await tab.press('Enter');
    assert.equal(await isCovered(), true);
  });

  test('lets someone leave from the card', async () => {
    await open('/');
    await write();
    await cover();
    await tab.click('lee-cover lee-quick-exit a');
    await tab.waitFor(() => location.hostname === '127.0.0.1');
  });

  test('lets someone leave from the card by the keys as well', async () => {
    await open('/');
    await cover();
    for (let times = 0; times < 3; times++) await tab.press('Shift');
    await tab.waitFor(() => location.hostname === '127.0.0.1');
  });

  test('keeps nothing: after a reload the page shows', async () => {
    await open('/');
    await cover();
    await tab.reload();
    await tab.waitFor(() => document.querySelector('lee-cover')!.matches(':defined'));
    assert.equal(await isCovered(), false);
    assert.deepEqual(await tab.evaluate(() => Object.keys({ ...localStorage, ...sessionStorage })), []);
  });

  test('is covered when another tab comes to the front, and stays so, where it is `auto`', async () => {
    // The tabs of these tests are told that they are always in front, so that this takes others.
    const browser = tab.page.browser();
    const one = await browser.newPage();
    for (const [path, covered] of [
      ['/auto', true],
      ['/', false],
    ] as const) {
      await one.goto(inside + path);
      await one.type('textarea', CANARY);
      const other = await browser.newPage();
      await one.waitForFunction(() => document.hidden);
      assert.equal(await one.evaluate(isCoveredHere), covered, path);
      await other.close();
      await one.bringToFront();
      await one.waitForFunction(() => !document.hidden);
      assert.equal(await one.evaluate(isCoveredHere), covered, path);
      assert.equal(await one.title(), covered ? 'Notes' : `Rivermouth ${CANARY}`);
    }
    await one.close();
  });

  test('does not cover a page that someone comes back to, where it is `auto`', async (t) => {
    const one = await tab.page.browser().newPage();
    await one.goto(`${inside}/auto`);
    await one.evaluate(() => addEventListener('pageshow', () => (document.body.dataset.again = '')));
    await one.goto(`${inside}/`);
    await one.evaluate(() => history.back());
    await one.waitForFunction(() => location.pathname === '/auto' && document.readyState === 'complete');
    if (!(await one.evaluate(() => 'again' in document.body.dataset)))
      t.diagnostic('this browser did not keep the page in memory');
    assert.deepEqual([await one.evaluate(isCoveredHere), await one.title()], [false, `Rivermouth ${CANARY}`]);
    await one.close();
  });
});

const isCoveredHere = () => document.querySelector('lee-cover')!.matches(':state(covered)');
