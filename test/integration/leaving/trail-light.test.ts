import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { after, afterEach, before, beforeEach, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import esbuild from 'esbuild';
import { type Engine, type EngineName, launch, type Tab, without } from '../../support/engines.mjs';
import { trailLight } from '../../../src/html.js';

const at = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

const bundle = async (entry: esbuild.BuildOptions, format: 'iife' | 'esm') => {
  const { outputFiles } = await esbuild.build({
    ...entry,
    bundle: true,
    write: false,
    format,
    target: 'es2022',
    tsconfig: at('tsconfig.json'),
  });
  return outputFiles[0].text;
};

const PARTS = `import './src/define/quick-exit.ts'; import './src/define/option.ts'; import './src/define/trail-light.ts';`;

/** Only the first page has the box; the others follow. What a link could be is on every page. */
const page = (number: number, outside: string) => `<!doctype html><html lang="en"><head>
<script src="/first.js"></script><meta charset="utf-8"><title>Page ${number}</title>
<script type="module" src="/module.js"></script></head><body>
<lee-quick-exit><a href="${outside}/weather" rel="noreferrer">Leave this page</a></lee-quick-exit>
${String(trailLight({ hidden: number > 1 }))}
<h1 id="here">Page ${number}</h1>
<p><a id="next" href="/${number + 1}">Go on</a></p>
<p><a id="within" href="#here">To the heading</a></p>
<p><a id="handled" href="/9">Handled</a></p>
<form action="/${number + 1}"><button id="send">Send</button></form>
<script>document.querySelector('#handled').addEventListener('click', (event) => event.preventDefault())</script></body></html>`;

async function openSite() {
  const files = new Map([
    ['/first.js', await bundle({ entryPoints: [at('src/first/first.ts')] }, 'iife')],
    ['/module.js', await bundle({ stdin: { contents: PARTS, resolveDir: at('.') } }, 'esm')],
  ]);
  const server = createServer(({ url, headers }, response) => {
    const path = url!.split('?', 1)[0];
    const script = files.get(path);
    if (script !== undefined) return void response.setHeader('content-type', 'text/javascript').end(script);
    const isOutside = headers.host!.startsWith('127.0.0.1');
    response.setHeader('content-type', 'text/html').setHeader('cache-control', 'no-store');
    response.end(
      isOutside ? '<!doctype html><title>Elsewhere</title>' : page(Number(path.slice(1)), outside()),
    );
  }).listen(0);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const outside = () => `http://127.0.0.1:${port}`;
  return { server, inside: `http://localhost:${port}`, outside: outside() };
}

const engines: EngineName[] = ['chromium', 'firefox', 'webkit'];

for (const name of engines)
  describe(`fewer pages behind Back in ${name}`, { skip: without(name) }, () => {
    let engine: Engine;
    let site: Awaited<ReturnType<typeof openSite>>;
    let tab: Tab;

    before(async () => {
      [engine, site] = await Promise.all([launch(name), openSite()]);
    });
    after(async () => {
      await engine?.close();
      site?.server.closeAllConnections();
      site?.server.close();
    });
    beforeEach(async () => {
      tab = await engine.newTab();
      await tab.goto(`${site.outside}/before`);
      await tab.goto(`${site.inside}/1`);
      await tab.waitFor(() => document.querySelector('lee-trail-light:defined') !== null);
    });
    afterEach(() => tab.close());

    const isPage = (number: number) =>
      tab.waitFor(
        (title) =>
          document.title === title &&
          document.readyState === 'complete' &&
          document.querySelector('lee-trail-light:defined') !== null,
        `Page ${number}`,
      );
    const isOutside = () => tab.waitFor(() => document.title === 'Elsewhere');
    const turnOn = async () => {
      await tab.click('lee-trail-light input');
      assert.equal(await tab.evaluate(() => document.querySelector('input')!.checked), true);
    };
    const visit = async (...numbers: number[]) => {
      for (const number of numbers) {
        await tab.click('#next');
        await isPage(number);
      }
    };
    const entries = () => tab.evaluate(() => history.length);
    const back = () => tab.evaluate(() => void setTimeout(() => history.back()));

    test('leads back to the page of the site before, while nobody asked', async () => {
      await visit(2, 3);
      await back();
      await isPage(2);
    });

    test('leaves the site by one Back, from the third page', async () => {
      await turnOn();
      await visit(2, 3);
      await back();
      await isOutside();
    });

    test('adds no entry, by a link to a place in the page either', async () => {
      await turnOn();
      const before = await entries();
      await visit(2);
      await tab.click('#within');
      await tab.waitFor(() => location.hash === '#here');
      await visit(3);
      assert.equal(await entries(), before);
      await back();
      await isOutside();
    });

    test('keeps what the entry of a page holds, by a link to a place in it', async () => {
      await turnOn();
      await tab.evaluate(() => history.replaceState({ ...history.state, 'ui-part': 2, 'ui-visit': 'a' }, ''));
      await tab.click('#within');
      await tab.waitFor(() => location.hash === '#here');
      const state = (await tab.evaluate(() => history.state as unknown)) as Record<string, unknown>;
      assert.deepEqual([state['ui-part'], state['ui-visit']], [2, 'a']);
    });

    test('leaves to itself what the page handles, and a press with a key held', async () => {
      await turnOn();
      await tab.click('#handled');
      const prevented = await tab.evaluate(() => {
        const press = (given: MouseEventInit, selector: string) => {
          const event = new MouseEvent('click', { bubbles: true, cancelable: true, ...given });
          let was = false;
          addEventListener('click', () => ((was = event.defaultPrevented), event.preventDefault()), {
            once: true,
          });
          document.querySelector(selector)!.dispatchEvent(event);
          return was;
        };
        const change = (name: string, value: string) => {
          const link = document.querySelector('#next')!;
          link.setAttribute(name, value);
          const was = press({}, '#next');
          link.removeAttribute(name);
          return was;
        };
        return [
          press({ ctrlKey: true }, '#next'),
          press({ metaKey: true }, '#next'),
          press({ shiftKey: true }, '#next'),
          press({ button: 1 }, '#next'),
          change('target', '_blank'),
          change('download', ''),
          change('href', 'https://example.org/'),
          change('href', 'mailto:ana@example.org'),
        ];
      });
      assert.deepEqual(prevented, Array(8).fill(false));
      assert.equal(await tab.title(), 'Page 1');
    });

    test('is taken back by another press, also on a page reached meanwhile', async () => {
      await turnOn();
      await tab.click('lee-trail-light input');
      await visit(2);
      await back();
      await isPage(1);
    });

    test('lets a form that is sent add its page', async () => {
      await turnOn();
      const before = await entries();
      await tab.click('#send');
      await isPage(2);
      assert.equal(await entries(), before + 1);
    });

    test('shows nothing of the visit by Back once someone left, and opens again for who comes back', async () => {
      await turnOn();
      await visit(2, 3);
      await tab.click('lee-quick-exit a');
      await isOutside();
      await back();
      await isOutside();
      await tab.goto(`${site.inside}/1`);
      await isPage(1);
      const seen = await tab.evaluate(() => [
        getComputedStyle(document.documentElement).visibility,
        String(document.querySelector('input')!.checked),
        Object.keys(sessionStorage).join(),
      ]);
      assert.deepEqual(seen, ['visible', 'false', 'ui-visit']);
    });
  });
