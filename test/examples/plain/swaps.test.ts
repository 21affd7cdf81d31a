import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { at } from '../../../scripts/lib/paths.mjs';
import { examples, without } from './browser.js';
import { DECLINED, fillIn, found, KEPT, press, scripted, send, STORY } from './scenario.js';

/** What a person reads where the server could not take it. */
const PROBLEM = { htmx: 'lee-step > [slot=status]:not(:empty)', turbo: '#problem' };

for (const name of ['htmx', 'turbo'] as const) {
  describe(`pages that ${name} swaps`, { skip: without }, () => {
    const post = `/swaps/${name}/post`;
    let posts = 0;
    let answer: (() => void) | undefined;
    const there = examples({
      // A server that takes its time, and then cannot.
      [post]: async (_, response) => {
        posts++;
        await new Promise<void>((resolve) => (answer = resolve));
        const page = await readFile(at(`examples/swaps/${name}/about.html`), 'utf8');
        response
          .writeHead(500, { 'content-type': 'text/html' })
          .end(page.replace(/<h1>.*<\/h1>/, '<h1 id="problem">We could not keep it.</h1>'));
      },
    });

    /** Opens the questions, and marks the document: a page that is loaded anew has no mark. */
    const open = async () => {
      const opened = await there.open(`${there.site.public}/swaps/${name}/index.html`);
      await opened.page.evaluate(() => Object.assign(window, { mark: true }));
      return opened;
    };
    const isMarked = (page: Page) => page.evaluate(() => 'mark' in window);

    /** Goes to the page beside the questions. */
    const goAway = async (page: Page) => {
      await press(page.mainFrame(), 'nav a[href="about.html"]');
      await found(page.mainFrame(), 'main:not(:has(form)) h1');
    };
    const comeBack = async (page: Page) => {
      await press(page.mainFrame(), 'nav a[href="index.html"]');
      await found(page.mainFrame(), 'textarea[name=story]');
    };

    test('take an intake, in silence', async () => {
      const { page, assertSilent } = await open();
      await fillIn(page.mainFrame());
      await send(page.mainFrame());
      assert.deepEqual(there.site.latest(), KEPT);
      assert.equal(await isMarked(page), true);
      assertSilent();
      await comeBack(page);
      await found(page.mainFrame(), 'lee-intake:defined');
      assert.equal(await page.$eval('textarea', ({ value }) => value), '', 'what was sent is still kept');
    });

    test('take an intake that came by a swap', async () => {
      const { page, assertSilent } = await there.open(`${there.site.public}/swaps/${name}/about.html`);
      await comeBack(page);
      await fillIn(page.mainFrame());
      await send(page.mainFrame());
      assert.deepEqual(there.site.latest(), KEPT);
      assertSilent();
    });

    test('keep what was written while it is away, and ask again about sharing', async () => {
      const { page, assertSilent } = await open();
      const { goOn } = scripted(page.mainFrame());
      await found(page.mainFrame(), 'input[name=name]');
      await page.type('input[name=name]', DECLINED);
      await goOn();
      await page.type('textarea[name=story]', STORY);
      await goOn();
      await page.click('input[name=share][value=yes]');
      await goAway(page);
      await comeBack(page);
      const there = () =>
        page.evaluate(() =>
          [...document.querySelectorAll<HTMLInputElement>('[name=name], [name=story], [name=share]')]
            .filter(({ localName }) => /^(input|textarea)$/.test(localName))
            .map(({ type, checked, value }) => (type === 'radio' ? checked : value)),
        );
      await page.waitForFunction(
        (story) => document.querySelector<HTMLTextAreaElement>('textarea[name=story]')?.value === story,
        {},
        STORY,
      );
      assert.deepEqual(await there(), [DECLINED, STORY, false, false]);
      assert.equal(await isMarked(page), true);
      assertSilent();
    });

    test('send nothing that needs a look first', async () => {
      const { page, asked } = await open();
      const frame = page.mainFrame();
      await fillIn(frame);
      await page.$eval('textarea[name=story]', (story: HTMLTextAreaElement) => {
        story.value = '';
        story.required = true;
      });
      const before = asked.length;
      await press(frame, '[slot=actions] [type=submit]');
      await found(frame, '[slot=summary]:not(:empty)');
      assert.deepEqual(asked.slice(before), []);
    });

    test('send once, however slow the server, and have the words still where it cannot take them', async () => {
      const { page } = await open();
      const frame = page.mainFrame();
      await found(frame, 'lee-intake:defined form');
      await page.$eval('form', (form, post) => (form.action = post), post);
      await fillIn(frame);
      await press(frame, '[slot=actions] [type=submit]');
      await press(frame, '[slot=actions] [type=submit]');
      answer!();
      await found(frame, PROBLEM[name]);
      assert.equal(posts, 1);
      // Turbo shows what the server answered, and htmx was told not to.
      if (name === 'turbo') await comeBack(page);
      await page.waitForFunction((story) => document.querySelector('textarea')!.value === story, {}, STORY);
    });

    test('can be left after a swap, and stay closed behind Back', async () => {
      const { page } = await there.open(`${there.site.public}/swaps/${name}/about.html`);
      await page.goto(`${there.site.public}/swaps/${name}/index.html`);
      await goAway(page);
      await comeBack(page);
      await page.type('input[name=name]', DECLINED);
      await press(page.mainFrame(), 'lee-quick-exit:not([slot]) a');
      await found(page.mainFrame(), '#weather');
      await page.goBack();
      await found(page.mainFrame(), '#weather');
      assert.equal(page.url(), there.site.outside);
    });
  });
}
