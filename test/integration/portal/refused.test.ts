import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { type Engine, launch, type Tab, without } from '../../support/engines.mjs';
import { Portal } from './portal.js';

const WORDS = 'First line, with "marks" & <b>\n\nthird line';

for (const javaScript of [true, false]) {
  const how = javaScript ? 'with script' : 'without script';
  describe(`the intake ${how}`, { skip: without('chromium') }, () => {
    let engine: Engine;
    let portal: Portal;
    let tab: Tab;

    before(async () => {
      [engine, portal] = await Promise.all([launch('chromium', { javaScript }), Portal.open()]);
    });
    after(async () => {
      await engine?.close();
      await portal?.close();
    });

    // Puppeteer asks a page in a world of its own, where script runs even if the page's own may not.
    const open = async () => {
      tab = await engine.newTab();
      await tab.goto(`${portal.base}/rivermouth/intake`);
    };
    const show = (id: string) =>
      tab.evaluate((id) => {
        const step = document.getElementById(id)!.closest('lee-step')!;
        const intake = document.querySelector('lee-intake') as HTMLElement & { goTo?(number: number): void };
        intake.goTo?.(Number(step.id.slice(-1)));
      }, id);
    const write = async (id: string, text: string) => {
      await show(id);
      await tab.click(`#${id}`);
      for (const [index, line] of text.split('\n').entries()) {
        if (index) await tab.press('Enter');
        await tab.type(line);
      }
    };
    const tick = async (id: string) => {
      await show(id);
      await tab.click(`label[for=${id}]`);
    };
    const send = async () => {
      await show('part-5');
      await Promise.all([tab.page.waitForNavigation(), tab.click('#part-5 button[type=submit]')]);
    };
    const answers = () =>
      tab.evaluate(() =>
        [...new FormData(document.querySelector('form')!)]
          .filter(([name]) => !name.startsWith('ui-'))
          .map((pair) => pair.map(String)),
      );

    const GIVEN = [
      ['name', 'Sam'], ['reach', 'text'], ['when', 'after 5 pm'],
      ['story', WORDS], ['help', 'stay'], ['share', 'no'],
    ]; // prettier-ignore

    const fillIn = async () => {
      await write('name', 'Sam');
      await tick('reach-1');
      await write('when', 'after 5 pm');
      await write('story', WORDS);
      await tick('help-2');
      await tick('share-no');
    };

    const given = async () =>
      (await answers())
        .filter(([, value]) => value)
        .map(([name, value]) => [name, value.replaceAll('\r\n', '\n')]);

    test('keeps every answer of a form that needs a look, and says where', async () => {
      await open();
      await fillIn();
      await send();
      assert.deepEqual(await given(), GIVEN);
      const { summary, error, shown } = await tab.evaluate(() => ({
        summary: document.querySelector('[slot=summary]')!.textContent,
        error: document.querySelector('#phone-error')!.textContent,
        shown: document.querySelector('#phone')!.checkVisibility(),
      }));
      assert.match(summary, /One thing needs a look/);
      assert.equal(error, 'Add a number for texts or calls, or choose another way.');
      assert.equal(shown, true);
    });

    test('takes the form once it was looked at', async () => {
      await write('phone', '555 0188');
      await send();
      assert.equal(new URL(await tab.url()).pathname, '/rivermouth/intake/sent');
      const kept = portal.rows().map(({ question, value }) => [question, value]);
      assert.deepEqual(
        kept.find(([question]) => question === 'story'),
        ['story', WORDS],
      );
    });

    test('keeps every answer when the database cannot be written, and shows where to send it again', async () => {
      await open();
      await fillIn();
      await write('phone', '555 0188');
      const other = portal.connect();
      other.exec('BEGIN IMMEDIATE');
      await send();
      other.exec('ROLLBACK');
      other.close();
      assert.match(
        await tab.evaluate(() => document.querySelector('lee-notice')!.textContent),
        /We could not keep this just now/,
      );
      assert.deepEqual(await given(), GIVEN.toSpliced(2, 0, ['phone', '555 0188']));
      assert.equal(
        await tab.evaluate(() => document.querySelector('#part-5 button[type=submit]')!.checkVisibility()),
        true,
      );
      await send();
      assert.equal(new URL(await tab.url()).pathname, '/rivermouth/intake/sent');
    });

    test('keeps every answer when the browser has lost its cookie', async () => {
      await open();
      await fillIn();
      const cookies = await tab.page.browserContext().cookies();
      await tab.page.browserContext().deleteCookie(...cookies);
      await send();
      assert.match(
        await tab.evaluate(() => document.querySelector('lee-notice')!.textContent),
        /Your words are still here/,
      );
      assert.deepEqual(await given(), GIVEN);
    });

    if (javaScript) return;

    test('is one plain page, with nothing that does not work', async () => {
      await open();
      const { parts, buttons } = await tab.evaluate(() => ({
        parts: [...document.querySelectorAll('lee-step')].filter((step) => step.checkVisibility()).length,
        buttons: [...document.querySelectorAll('button')]
          .filter((button) => button.checkVisibility())
          .map((button) => button.textContent),
      }));
      assert.equal(parts, 5);
      assert.deepEqual(buttons, ['Send to Rivermouth']);
    });

    test('declines without script too', async () => {
      await open();
      await tick('reach-4');
      await write('story', 'not this');
      await tick('story-declined');
      await send();
      const { value, absent } = portal.rows().findLast(({ question }) => question === 'story')!;
      assert.deepEqual([value, absent], [null, 'asked-declined']);
    });

    test('leaves by a link', async () => {
      await open();
      const links = await tab.evaluate(() =>
        [...document.querySelectorAll<HTMLAnchorElement>('lee-quick-exit a')].map(({ href, rel }) => [
          href,
          rel,
        ]),
      );
      assert.deepEqual(new Set(links.map(String)), new Set(['https://www.wikipedia.org/,noreferrer']));
    });
  });
}
