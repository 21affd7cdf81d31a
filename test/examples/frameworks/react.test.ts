import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { HTTPRequest, Page } from 'puppeteer-core';
import { type Engine, launch, without } from '../../support/engines.mjs';
import { watch } from '../plain/watch.js';
import { Application } from './application.js';
import { Person, type Known } from './person.js';
import { scenario } from './scenario.js';

scenario('react', '/');
scenario('react', '/client.html');

const skip = without('chromium');

/** What is only said to whoever builds a page with development builds, and is no fault. */
const FOR_DEVELOPERS = /React DevTools|Lit is in dev mode/;

describe("React's page from a server", { skip }, () => {
  const application = new Application('react');
  let engine: Engine;
  let page: Page;

  before(async () => {
    [engine] = await Promise.all([launch('chromium'), application.start()]);
  });
  after(async () => {
    await engine?.close();
    await application.close();
  });

  test('keeps what someone wrote before the scripts came, and knows it', async () => {
    page = (await engine.newTab()).page as Page;
    const person = new Person(page);
    const held = await withHeldScripts(page, application.base);
    await page.click('#reach-2');
    await person.writeIn('#name', 'Robin');
    held.release();
    await page.waitForSelector('lee-step:not([hidden]) ~ lee-step[hidden]');
    await person.write('!');
    const written: Known = { name: 'Robin!', reach: 'call', story: '', storyDeclined: false, share: '' };
    assert.deepEqual(await person.known(), written);
    assert.deepEqual(await person.held(), written);
  });

  test('takes an intake without any script', async () => {
    page = (await engine.newTab()).page as Page;
    await page.setJavaScriptEnabled(false);
    await page.goto(application.base);
    await page.type('#name', 'Robin');
    await page.click('#reach-1');
    await page.type('#story', 'set aside');
    await page.click('#story-declined');
    await page.click('#share-no');
    await Promise.all([page.waitForNavigation(), page.click('[type=submit]:not([slot])')]);
    assert.equal(await page.$eval('h1', ({ textContent }) => textContent), 'We have it');
    assert.deepEqual(application.sent(), [
      { name: 'Robin', reach: 'text', story: 'asked-declined', share: 'no' },
    ]);
  });
});

describe('React in its development build', { skip }, () => {
  const application = new Application('react');
  let engine: Engine;

  before(async () => {
    const development = application.start({ NODE_ENV: 'development' });
    [engine] = await Promise.all([launch('chromium'), development]);
  });
  after(async () => {
    await engine?.close();
    await application.close();
  });

  /** What is said while the page arrives, hydrates and is written in. `changed` changes what the server wrote. */
  async function said(changed = (html: string) => html): Promise<string[]> {
    const page = (await engine.newTab()).page as Page;
    const { said } = await watch(page, application.base);
    const html = changed(await (await fetch(application.base)).text());
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      if (request.isNavigationRequest()) void request.respond({ contentType: 'text/html', body: html });
      else void request.continue();
    });
    const person = new Person(page);
    await person.open(application.base);
    await person.writeIn('#name', 'Robin');
    await page.waitForSelector('#greeting ::-p-text(Robin)');
    await page.click('#reach-1');
    for (const way of ['next', 'back'] as const) await person.go(way);
    return said.filter((one) => !FOR_DEVELOPERS.test(one));
  }

  test('hydrates what the server wrote, and has nothing to say about it', async () =>
    assert.deepEqual(await said(), []));

  test('would say so if the server had written something else', async () => {
    const [first] = await said((html) => html.replace('We need one way', 'We want one way'));
    assert.match(first, /hydrat/i);
  });
});

/** Opens a page whose scripts do not come before they are released; the one in its head does. */
async function withHeldScripts(page: Page, address: string): Promise<{ release(): void }> {
  const held: HTTPRequest[] = [];
  let isHolding = true;
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (isHolding && request.url().includes('/assets/') && request.resourceType() === 'script')
      held.push(request);
    else void request.continue();
  });
  // Not until they have come has it loaded.
  void page.goto(address).catch(() => undefined);
  await page.waitForSelector('#name');
  return {
    release() {
      isHolding = false;
      for (const request of held) void request.continue();
    },
  };
}
