import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { describe, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { examples, without } from './browser.js';
import { changedNames, noteNames } from './names.js';
import { fillIn, KEPT, send } from './scenario.js';
import { built } from './site.js';

const FIRST = '<link rel="stylesheet" href="/leeway/leeway.css"><script src="/leeway/first.js"></script>';
const AUTOLOAD = '<script type="module" src="/leeway/cdn/autoload.js"></script>';
const STEPS =
  '<lee-intake><form><lee-step><h2>One</h2></lee-step><lee-step><h2>Two</h2></lee-step></form></lee-intake>';

const page = (head: string, body: string) => (_: IncomingMessage, response: ServerResponse) =>
  response
    .setHeader('content-type', 'text/html')
    .end(`<!doctype html><html lang="en"><title>Page</title>${head}<body>${body}`);

/** The parts that a page has asked for, by their nouns. */
const partsIn = (asked: readonly string[]): string[] =>
  asked.flatMap((path) => /\/cdn\/define\/(.*)\.js$/.exec(path)?.[1] ?? []).sort();

/** The parts that a page has, in its shadow trees too. */
const partsOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const trees: ParentNode[] = [document];
    const nouns = new Set<string>();
    for (const tree of trees)
      for (const { localName, shadowRoot } of tree.querySelectorAll('*')) {
        if (localName.startsWith('lee-')) nouns.add(localName.slice('lee-'.length));
        if (shadowRoot) trees.push(shadowRoot);
      }
    return [...nouns].sort();
  });

/** All that some modules import, and themselves, by their paths. */
function withImports(paths: readonly string[]): string[] {
  const all = new Set(paths);
  for (const path of all)
    for (const [, name] of readFileSync(built(path), 'utf8').matchAll(/(?:from|import)\s*"(\.[^"]+)"/g))
      all.add(new URL(name, `http://localhost${path}`).pathname);
  return [...all].sort();
}

describe('plain HTML with the autoloader', { skip: without }, () => {
  let intake: Promise<boolean> | true = true;
  const there = examples({
    '/moment.html': page(AUTOLOAD, '<lee-pause><button>Pause</button></lee-pause>'),
    '/unknown.html': page(AUTOLOAD, '<lee-sunshine></lee-sunshine><lee-sunshine></lee-sunshine>'),
    '/late.html': page(FIRST + AUTOLOAD, STEPS),
    // Comes when the test lets it, or never.
    '/leeway/cdn/define/intake.js': async ({ url }, response) => {
      if (!(await intake)) return response.writeHead(404).end();
      return response.setHeader('content-type', 'text/javascript').end(readFileSync(built(url!)));
    },
  });

  test('takes an intake, in silence', async () => {
    const { page, assertSilent } = await there.open(`${there.site.public}/autoloader/`);
    await fillIn(page.mainFrame());
    await send(page.mainFrame());
    assert.deepEqual(there.site.latest(), KEPT);
    assertSilent();
  });

  test('asks for the parts that the page has, what they are made of, and for nothing else', async () => {
    const { page, asked } = await there.open(`${there.site.public}/autoloader/`);
    await page.waitForSelector('lee-check-answers:defined');
    await page.waitForNetworkIdle();
    assert.deepEqual(partsIn(asked), await partsOf(page));
    const modules = asked.filter((path) => path.startsWith('/leeway/cdn/')).sort();
    assert.deepEqual(modules, withImports(modules.filter((path) => !path.includes('/shared/'))));
  });

  test('brings a part that comes into the page later, when it comes', async () => {
    const { page, asked } = await there.open(`${there.site.public}/autoloader/`);
    await page.waitForSelector('lee-intake:defined');
    assert.ok(!partsIn(asked).includes('notice'));
    await page.evaluate(() => {
      const section = document.createElement('section');
      section.append(document.createElement('lee-notice'));
      document.body.append(section);
    });
    await page.waitForSelector('lee-notice:defined');
    assert.ok(partsIn(asked).includes('notice'));
  });

  test('brings what a part draws in a shadow tree of its own', async () => {
    const { page, asked } = await there.open(`${there.site.public}/moment.html`);
    await page.waitForFunction(() =>
      document.querySelector('lee-pause')!.shadowRoot?.querySelector('lee-button:defined'),
    );
    assert.deepEqual(partsIn(asked), ['button', 'pause']);
  });

  test('tells the one who builds the page once of a tag that is no part, and asks for nothing', async () => {
    const { asked, said } = await there.open(`${there.site.local}/unknown.html`);
    assert.deepEqual(said, ['warn: Leeway: <lee-sunshine> is no part of Leeway 0.1.0.']);
    assert.deepEqual(partsIn(asked), []);
  });

  test('says nothing of it to the public', async () => {
    const { asked, assertSilent } = await there.open(`${there.site.public}/unknown.html`);
    assert.ok(asked.includes('/leeway/cdn/autoload.js'));
    assert.deepEqual(partsIn(asked), []);
    assertSilent();
  });

  test('shows one step while its script is on the way, and all of them where it does not come', async () => {
    const second = (page: Page) => page.$eval('lee-step + lee-step', (step) => step.checkVisibility());
    for (const comes of [true, false]) {
      let decide: (comes: boolean) => void;
      intake = new Promise((resolve) => (decide = resolve));
      const { page } = await there.open(`${there.site.public}/late.html`);
      assert.equal(await page.$('lee-intake:defined'), null);
      assert.equal(await second(page), false);
      decide!(comes);
      if (comes) await page.waitForSelector('lee-intake:defined');
      else await page.waitForFunction(() => document.querySelector('lee-step + lee-step')!.checkVisibility());
      assert.equal(await second(page), !comes);
    }
    intake = true;
  });

  test('adds no name to the page, and changes nothing that the browser gives it', async () => {
    const { page } = await there.open(`${there.site.public}/autoloader/`, { before: noteNames });
    await page.waitForSelector('lee-choice:defined');
    assert.deepEqual(await changedNames(page), []);
  });
});
