import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, test } from 'node:test';
import type { Frame, Page } from 'puppeteer-core';
import { at } from '../../../scripts/lib/paths.mjs';
import { examples, without } from './browser.js';
import { DECLINED, fillIn, found, isSeen, KEPT, press, scripted, send } from './scenario.js';

const LEAVE = 'main lee-quick-exit a';

/** What a holder allows that keeps the frame from taking it along. */
const SANDBOX = 'sandbox="allow-scripts allow-same-origin allow-forms"';

describe('an intake in a frame', { skip: without }, () => {
  const there = examples({
    // The holder of the example as another site has it, with the frame as the address asks for it.
    '/holder.html': async ({ url }, response) => {
      const wishes = new URL(url!, 'http://localhost').searchParams;
      const page = await readFile(at('examples/frame/index.html'), 'utf8');
      response.setHeader('content-type', 'text/html').end(
        page
          .replace('src="intake.html"', `src="${there.site.public}/frame/intake.html" ${wishes.get('frame')}`)
          .replace('holder.js', wishes.has('deaf') ? 'data:,' : `${there.site.public}/frame/holder.js`)
          .replace('https://www.wikipedia.org/', there.site.outside),
      );
    },
  });

  const own = () => `${there.site.public}/frame/`;
  const anothers = (wishes = {}) =>
    `http://holder.localhost:${there.site.port}/holder.html?${new URLSearchParams({ frame: '', ...wishes }).toString()}`;

  const questionsIn = async (page: Page): Promise<Frame> => {
    const frame = page.frames().find((one) => one.url().endsWith('/frame/intake.html'))!;
    await found(frame, 'lee-intake:defined');
    return frame;
  };

  /** The same holder, without the script that listens to the frame. */
  const deaf = (address: string) => new URL('/holder.html?frame=&deaf=', address).href;

  /** Opens a holder, and gives the frame in it. */
  const open = async (url: string) => {
    const opened = await there.open(url, { own: [there.site.public, new URL(there.site.outside).origin] });
    // The whole frame shows, so that nothing of it is under the header of the page around.
    await opened.page.setViewport({ width: 1280, height: 900 });
    const frame = await questionsIn(opened.page);
    return { ...opened, frame };
  };

  const hasLeft = async (page: Page) => {
    await found(page.mainFrame(), '#weather');
    assert.equal(page.url(), there.site.outside);
  };

  for (const [whose, address] of [
    ['of the same site', own],
    ['of another site', anothers],
  ] as const) {
    test(`takes an intake in a page ${whose}, in silence`, async () => {
      const { page, frame, assertSilent } = await open(address());
      const before = page.url();
      await fillIn(frame);
      await send(frame);
      assert.deepEqual(there.site.latest(), KEPT);
      assert.equal(page.url(), before);
      assertSilent();
    });

    test(`takes a page ${whose} along when someone leaves, though it does not listen`, async () => {
      const { page, frame } = await open(deaf(address()));
      await frame.type('input[name=name]', DECLINED);
      await press(frame, LEAVE);
      await hasLeft(page);
    });

    test(`takes a page ${whose} along when someone leaves by keys`, async () => {
      const { page, frame } = await open(deaf(address()));
      await frame.type('input[name=name]', DECLINED);
      for (let times = 0; times < 3; times++) await page.keyboard.press('Shift');
      await hasLeft(page);
    });
  }

  test('stays closed behind Back, with the page of the same site around it', async () => {
    const { page } = await there.open(`${there.site.public}/sent.html`);
    await page.goto(own());
    await press(await questionsIn(page), LEAVE);
    await hasLeft(page);
    await page.goBack();
    await hasLeft(page);
  });

  test('leaves by itself where the page around forbids to take it along', async () => {
    const { page, frame } = await open(anothers({ frame: SANDBOX, deaf: '' }));
    const before = page.url();
    await frame.type('input[name=name]', DECLINED);
    await press(frame, LEAVE);
    const inside = (): Frame => page.frames().find((one) => one !== page.mainFrame())!;
    for (const end = Date.now() + 10_000; Date.now() < end && inside().url() !== there.site.outside;)
      await found(page.mainFrame(), 'h1');
    assert.equal(inside().url(), there.site.outside);
    assert.equal(page.url(), before);
  });

  test('tells the page around, which leaves then, and tells it nothing else', async () => {
    const { page, frame } = await open(anothers({ frame: SANDBOX }));
    const told: unknown[] = [];
    await page.exposeFunction('tell', (data: unknown) => told.push(data));
    await page.evaluate(() =>
      addEventListener(
        'message',
        ({ data }) => (window as unknown as { tell(data: unknown): void }).tell(data),
        true,
      ),
    );
    await frame.type('input[name=name]', DECLINED);
    await press(frame, LEAVE);
    await hasLeft(page);
    assert.deepEqual(told, ['lee-exit']);
  });

  test('hides itself in a pause, and not the page around it', async () => {
    const { page, frame } = await open(own());
    const resume = await scripted(frame).pause!();
    assert.equal(await isSeen(frame, 'input[name=name]'), false);
    assert.equal(await isSeen(page.mainFrame(), 'h1'), true);
    await resume();
    assert.equal(await isSeen(frame, 'input[name=name]'), true);
  });
});
