import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { HTTPRequest, ConsoleMessage } from 'puppeteer-core';
import { type Engine, launch, type Tab, without } from '../../support/engines.mjs';
import { jpeg, jpegTold } from '../../support/pictures.js';
import { Keyboard } from './keyboard.js';
import { Portal } from './portal.js';
import { Visitor } from './visitor.js';

interface Shift extends PerformanceEntry {
  readonly value: number;
  readonly hadRecentInput: boolean;
  readonly sources: { node: Node | null }[];
}

/** In Chromium alone: no other engine tells what has shifted. */
describe('a whole walk through every kind of question', { skip: without('chromium') }, () => {
  let engine: Engine;
  let portal: Portal;
  let tab: Tab;
  let visitor: Visitor;
  const elsewhere: string[] = [];
  const complaints: string[] = [];
  /** What has moved, as told by each page of the walk, which its beginning stands for. */
  const shifts: { page: number; what: string }[] = [];

  before(async () => {
    [engine, portal] = await Promise.all([launch('chromium'), Portal.open()]);
    tab = await engine.newTab();
    visitor = new Visitor(tab, portal.base, 'northfield');
    const { page } = tab;
    page.on('request', (request: HTTPRequest) => {
      if (/^https?:/.test(request.url()) && !request.url().startsWith(portal.base))
        elsewhere.push(request.url());
    });
    page.on('console', (message: ConsoleMessage) => {
      // A page that comes back with a status of 422 is one that the browser tells about by itself.
      if (['error', 'warn'].includes(message.type()) && !message.text().includes('status of 422'))
        complaints.push(message.text());
    });
    page.on('pageerror', (error: Error) => complaints.push(String(error)));
    await page.exposeFunction('tellShift', (page: number, what: string) => void shifts.push({ page, what }));
    await page.evaluateOnNewDocument(() => {
      addEventListener('securitypolicyviolation', ({ violatedDirective }) =>
        console.error(`policy: ${violatedDirective}`),
      );
      const { tellShift } = window as unknown as {
        tellShift(page: number, what: string): void;
      };
      new PerformanceObserver((list) => {
        for (const { value, hadRecentInput, sources } of list.getEntries() as Shift[])
          if (!hadRecentInput)
            tellShift(
              performance.timeOrigin,
              `${value} ${sources.map(({ node }) => (node as Element | null)?.outerHTML?.slice(0, 80)).join()}`,
            );
      }).observe({ type: 'layout-shift', buffered: true });
    });
  });
  after(async () => {
    await engine?.close();
    await portal?.close();
  });

  /** Two frames: what was laid out by then has been told. */
  const settled = () =>
    tab.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(true)))),
    );

  test('moves nothing that the person did not open, errors included', async () => {
    await visitor.open();
    const keyboard = new Keyboard(tab);
    await keyboard.goOn(2);
    await keyboard.write('#name-use', 'Sam');
    await keyboard.write('#born-day', '31');
    await keyboard.write('#born-month', '2');
    await keyboard.press('lee-step:not([hidden]) [data-lee-go=next]');
    await tab.waitFor(() => document.querySelector('[slot=summary]')!.textContent !== '');
    assert.equal(await visitor.showing(), 2);
    await settled();
    await keyboard.to('#born-day');
    await tab.press('Backspace');
    await tab.press('Backspace');
    await tab.type('28');
    await keyboard.goOn(3);
    await keyboard.choose('#contact-text-safe-yes');
    await keyboard.write('#contact-text-to', '555 0188');
    await keyboard.choose('#address-none-kind');
    await keyboard.goOn(4);
    await keyboard.choose('#days-2');
    await keyboard.tick('#company-4');
    await keyboard.write('#group-size', 'some');
    await keyboard.press('lee-step:not([hidden]) [data-lee-go=next]');
    await tab.waitFor(() => document.querySelector('[slot=summary]')!.textContent !== '');
    await settled();
    await keyboard.to('#group-size');
    for (let letter = 0; letter < 4; letter++) await tab.press('Backspace');
    await tab.type('5');
    await keyboard.goOn(5);
    await keyboard.press('lee-content-note [data-lee-go=read]');
    await keyboard.write('#story', 'A line');
    await keyboard.tick('#story-declined');
    await keyboard.goOn(6);
    await keyboard.attach('#papers-files', { name: 'a.jpg', type: 'image/jpeg', bytes: jpeg(jpegTold(1)) });
    await tab.waitFor(() => document.querySelectorAll('#papers [slot=files] > li').length === 1);
    await keyboard.goOn(7);
    await keyboard.choose('#share-no');
    await keyboard.goOn(8);
    await settled();
    await tab.page.setOfflineMode(true);
    await tab.waitFor(() => !navigator.onLine);
    await keyboard.press('lee-step:not([hidden]) button[type=submit]');
    await tab.waitFor(() => document.querySelector('lee-step > [slot=status]')!.textContent !== '');
    await settled();
    await tab.page.setOfflineMode(false);
    await keyboard.press('lee-step:not([hidden]) button[type=submit]');
    await tab.waitFor(() => location.pathname.endsWith('/sent') && document.readyState === 'complete');
    await settled();
    assert.deepEqual(shifts, []);
  });

  test('moves nothing on a page that a server sends back', async () => {
    await visitor.open();
    await visitor.turnTo(5);
    await visitor.go('read');
    await visitor.write('#story', 'x'.repeat(200_001));
    await visitor.turnTo(8);
    await visitor.send();
    await visitor.ready();
    assert.equal(await visitor.showing(), 5);
    assert.equal((await visitor.value('#story')).length, 200_001);
    await settled();
    // Of the page that came back alone: what the one before it opened, and its "Sending", were no person's press but a script's.
    const back = await tab.evaluate(() => performance.timeOrigin);
    assert.deepEqual(
      shifts.filter(({ page }) => page === back),
      [],
    );
  });

  test('has asked nothing of others, written nothing to storage, and given nothing to complain about', async () => {
    const kept = await tab.evaluate(async () => ({
      local: { ...localStorage },
      session: { ...sessionStorage },
      cookies: document.cookie,
      databases: (await indexedDB.databases()).length,
      caches: await caches.keys(),
    }));
    assert.deepEqual(kept, { local: {}, session: {}, cookies: '', databases: 0, caches: [] });
    assert.deepEqual([elsewhere, complaints], [[], []]);
  });

  for (const [how, viewport] of Object.entries({
    'at 320 px': { width: 320, height: 640 },
    'at 400 %': { width: 320, height: 256, deviceScaleFactor: 4 },
  }))
    test(`is never wider than the screen ${how}`, async () => {
      await tab.page.setViewport(viewport);
      await visitor.open();
      const wide: string[] = [];
      const look = async (where: string) => {
        const found = await tab.evaluate(() => {
          const { scrollWidth, clientWidth } = document.documentElement;
          const over = [...document.querySelectorAll('body *')].filter(
            (element) =>
              element.checkVisibility() && element.getBoundingClientRect().right > clientWidth + 0.5,
          );
          return scrollWidth > clientWidth || over.length > 0
            ? [`${scrollWidth} px`, ...over.map(({ outerHTML }) => outerHTML.slice(0, 80))]
            : [];
        });
        if (found.length) wide.push(`${where}: ${found.join(', ')}`);
      };
      await look('part 1');
      for (let part = 2; part <= 8; part++) {
        await visitor.turnTo(part);
        if (part === 2) await visitor.write('#name-use', 'Wolfeschlegelsteinhausenbergerdorff'.repeat(3));
        if (part === 3)
          for (const row of [
            '#contact-text-safe-yes',
            '#contact-call-safe-yes',
            '#contact-email-safe-yes',
            '#address-lines-kind',
          ])
            await visitor.press(row);
        if (part === 4) for (const row of ['#company-4', '#company-5']) await visitor.press(row);
        if (part === 5) {
          await look('the note before part 5');
          await visitor.go('read');
        }
        await tab.evaluate(() => {
          for (const details of document.querySelectorAll('lee-step:not([hidden]) details'))
            (details as HTMLDetailsElement).open = true;
        });
        await look(`part ${part}`);
      }
      await visitor.turnTo(2);
      await visitor.write('#born-month', '31');
      await visitor.go('next');
      await look('what needs a look');
      assert.deepEqual(wide, []);
    });
});
