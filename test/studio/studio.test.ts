import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import puppeteer, { type Browser, type ElementHandle, type Page } from 'puppeteer-core';
import { engines } from '../../scripts/browser.mjs';
import { deriveTheme } from '../../src/themes/derive.js';
import { readTheme } from '../../src/themes/read-theme.js';
import { roomNames } from '../../src/themes/room.js';
import { INPUTS } from '../../src/themes/theme.js';
import { samplePortal as sample, studio as words } from '../../src/words/designers.js';
import { PARTS, idOf } from '../../src/studio/form.html.js';
import { harbor, leeway, written } from '../cli/run.js';
import { chromiumFlags } from '../support/browser-options.mjs';
import { findPoorTargets } from '../support/targets.mjs';
import { visit, type Visit } from './site.js';
import { serveFolder } from '../support/serve-folder.js';

const skip = engines.chromium.find() ? false : engines.chromium.missing;
const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** Writes over what an input holds, as a person does. */
async function change(page: Page, path: string, value: string): Promise<void> {
  await page.$eval(
    `#${idOf(path)}`,
    (node, value) => {
      const control = node as HTMLInputElement;
      control.value = value;
      control.dispatchEvent(new Event('input', { bubbles: true }));
    },
    value,
  );
}

/** Opens a folded group of the form, as a press on its line does. */
async function unfold(page: Page, group: keyof typeof words.groups): Promise<void> {
  const lines = await page.$$('.group > summary');
  const said = await Promise.all(lines.map((line) => line.evaluate((node) => node.textContent)));
  await lines[said.indexOf(words.groups[group])].click();
}

const status = (page: Page) => page.$eval('[data-studio-status]', (node) => node.textContent);
const says = (page: Page, text: string) =>
  page.waitForFunction(
    (text) => document.querySelector('[data-studio-status]')?.textContent === text,
    { polling: 50 },
    text,
  );

/** What a token is in each picture. */
const inRooms = (page: Page, token: string) =>
  page.$$eval(
    '.portal',
    (portals, token) => portals.map((one) => getComputedStyle(one).getPropertyValue(`--lee-${token}`)),
    token,
  );

const derived = (theme: object) => deriveTheme(readTheme(written(theme), 'x.json').theme!);

test('asks for every input, once, under a name of its own', () => {
  const paths = Object.values(PARTS).flat();
  assert.deepEqual([...paths].sort(), INPUTS.map(({ path }) => path).sort());
  for (const input of INPUTS) {
    assert.ok(words.labels[input.path], input.path);
    if (input.kind === 'choice')
      for (const value of input.values) assert.ok(words.options[input.path][value], value);
  }
});

describe('the Theme Studio', { skip }, () => {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof serveFolder>>;
  let files: string;

  before(async () => {
    [browser, site, files] = await Promise.all([
      puppeteer.launch({ executablePath: engines.chromium.find() as string, args: chromiumFlags }),
      serveFolder('studio'),
      mkdtemp(join(tmpdir(), 'themes-')),
    ]);
  });
  after(async () => {
    await browser?.close();
    site?.close();
    await rm(files, { recursive: true, force: true });
  });

  /** Lets someone new do something, and looks that nothing was refused or asked elsewhere. */
  async function studio(act: (one: Visit) => Promise<void>, width?: number): Promise<void> {
    const one = await visit(browser, site.address, width);
    try {
      await act(one);
      assert.deepEqual(one.wrong, []);
      assert.deepEqual(
        one.asked.filter((url) => !url.startsWith(site.address) && !url.startsWith(`blob:${site.address}`)),
        [],
      );
    } finally {
      await one.close();
    }
  }

  async function openFile({ page }: Visit, name: string, text: string): Promise<void> {
    await writeFile(join(files, name), text);
    const control = (await page.$('#studio-file')) as ElementHandle<HTMLInputElement>;
    await control.uploadFile(join(files, name));
  }

  test('shows at once in six rooms what a colour becomes, in the chosen light', () =>
    studio(async ({ page }) => {
      const brand = 'color(display-p3 0.6 0.2 0.3)';
      await change(page, 'slug', 'harbor');
      await change(page, 'brand', brand);
      await unfold(page, 'look');
      const { rooms } = derived({ ...harbor, brand });
      for (const light of ['even', 'dim', 'bright'] as const) {
        await page.click(`[name=studio-light][value=${light}]`);
        const expected = roomNames.map(
          (name) => rooms.find((one) => one.room === name && one.light === light)!.set['accent-default'],
        );
        await page.waitForFunction(
          (expected) =>
            [...document.querySelectorAll('.portal')]
              .map((one) => getComputedStyle(one).getPropertyValue('--lee-accent-default'))
              .join() === expected,
          { polling: 50, timeout: 5000 },
          expected.join(),
        );
      }
    }));

  test('moves corners, space, paper and fonts in the pictures and nowhere else', () =>
    studio(async ({ page }) => {
      const before = await inRooms(page, 'radius-default');
      const own = await page.$eval('.studio', (node) => getComputedStyle(node).cssText);
      await change(page, 'radius', '1.5');
      await change(page, 'paper', '1');
      await change(page, 'fonts.text', 'Charter, serif');
      await page.waitForFunction(
        (before) =>
          getComputedStyle(document.querySelector('.portal')!).getPropertyValue('--lee-radius-default') !==
          before,
        { polling: 50 },
        before[0],
      );
      assert.ok((await inRooms(page, 'font-text')).every((font) => font.includes('Charter')));
      assert.equal(await page.$eval('.studio', (node) => getComputedStyle(node).cssText), own);
      assert.equal(await page.$eval(`output[for=${idOf('radius')}]`, (node) => node.textContent), '1.5');
    }));

  test('says what was moved and why, and what has to change, with a way to it', () =>
    studio(async ({ page }) => {
      const moved = await page.$$eval('[data-studio-moved]', (lines) => lines.map((one) => one.textContent));
      assert.equal(moved.length, 6);
      assert.ok(moved.some((line) => /#\w{6} in place of #5f6b52\..*7:1 is asked/.test(line)));

      const accents = await inRooms(page, 'accent-default');
      await change(page, 'brand', 'sea');
      await says(page, words.changes(1));
      await page.click('[data-studio-wrong] a');
      assert.equal(await page.evaluate(() => location.hash), `#${idOf('brand')}`);
      assert.match(
        await page.$eval('[data-studio-wrong]', (node) => node.textContent),
        /^Brand colour: brand is "sea"\. Write a colour like/,
      );
      assert.deepEqual(await inRooms(page, 'accent-default'), accents);

      await change(page, 'slug', 'Not A Slug');
      await says(page, words.changes(2));
      await change(page, 'brand', '');
      await change(page, 'slug', 'harbor');
      await says(page, words.passes);
      assert.equal(await page.$eval('[data-studio-wrong]', (node) => (node as HTMLElement).hidden), true);
    }));

  test('shows at a glance what fits in one view, and more of the page where that is asked for', () =>
    studio(async ({ page }) => {
      const seen = () =>
        page.$$eval('.portal', (all) =>
          all.map((one) => (one as HTMLElement).innerText.split(/\s*\n\s*/).join(', ')),
        );
      const glance = `Your agency, ${sample.heading}, ${sample.phone}, ${sample.phoneError}, ${sample.next}`;
      assert.deepEqual(await seen(), Array(6).fill(glance));
      await unfold(page, 'look');
      await page.click('[name=studio-size][value=whole]');
      for (const one of await seen())
        for (const word of [sample.leave, sample.phoneHint, sample.evening, sample.what, sample.skip])
          assert.ok(one.includes(word), `${word} is not in ${one}`);
      await page.click('[name=studio-size][value=small]');
      assert.deepEqual(await seen(), Array(6).fill(glance));
    }));

  test('opens one group at a time, and the one that a link leads into', () =>
    studio(async ({ page }) => {
      const open = () =>
        page.$$eval('.group[open] > summary', (lines) => lines.map((one) => one.textContent));
      assert.deepEqual(await open(), []);
      await unfold(page, 'agency');
      await change(page, 'contact.email', 'nobody');
      await says(page, words.changes(1));
      await unfold(page, 'shape');
      assert.deepEqual(await open(), [words.groups.shape]);
      await page.click('[data-studio-wrong] a');
      assert.deepEqual(await open(), [words.groups.agency]);
      assert.equal(await page.evaluate(() => document.activeElement!.id), idOf('contact.email'));
    }));

  test('shows no hue in a page without hue until someone asks for it', () =>
    studio(async ({ page }) => {
      const hue = () =>
        page.$$eval('.portal, [type=color]', (all) => [
          ...new Set(all.map((one) => getComputedStyle(one).filter)),
        ]);
      const offered = () => page.$eval('[data-studio-hue]', (box) => box.checkVisibility());
      assert.deepEqual([await hue(), await offered()], [['none'], false]);
      await page.evaluate(() => (document.documentElement.dataset.leeRoom = 'still'));
      assert.deepEqual([await hue(), await offered()], [['grayscale(1)'], true]);
      await page.click('.hue');
      assert.deepEqual(await hue(), ['none']);
    }));

  test('is right from its first picture on, however late its script comes', () =>
    studio(async ({ page }) => {
      await page.setRequestInterception(true);
      page.on('request', (request) => {
        const slow = request.url().endsWith('.js') ? 1000 : 0;
        void wait(slow).then(() => request.continue());
      });
      await page.reload({ waitUntil: 'load' });
      await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length);
      const [drawn, come] = await page.evaluate(() => [
        performance.getEntriesByName('first-contentful-paint')[0].startTime,
        performance
          .getEntriesByType('resource')
          .filter(({ name }) => name.endsWith('.js'))
          .map((entry) => (entry as PerformanceResourceTiming).responseEnd)[0],
      ]);
      assert.ok(come >= 1000 && drawn >= come, `drawn at ${drawn} ms, its script came at ${come} ms`);
    }));

  test('says where to go on without JavaScript, and promises nothing there', () =>
    studio(async ({ page }) => {
      await page.setJavaScriptEnabled(false);
      await page.reload({ waitUntil: 'load' });
      const said = await page.$eval('.studio', (node) => (node as HTMLElement).innerText);
      assert.ok(said.includes(words.noScript), said);
      assert.ok(!said.includes(words.passes), said);
    }));

  test('takes a colour from the picker, and shows it what was written', () =>
    studio(async ({ page }) => {
      await page.$eval('[data-studio-picks]', (node) => {
        (node as HTMLInputElement).value = '#8a3a5a';
        node.dispatchEvent(new Event('input', { bubbles: true }));
      });
      assert.equal(
        await page.$eval(`#${idOf('brand')}`, (node) => (node as HTMLInputElement).value),
        '#8a3a5a',
      );
      await change(page, 'brand', 'oklch(0.5 0.05 180)');
      await page.waitForFunction(
        () => document.querySelector<HTMLInputElement>('[data-studio-picks]')!.value !== '#8a3a5a',
        { polling: 50 },
      );
    }));

  test('gives the files that the command line builds, byte for byte', () =>
    studio(async (one) => {
      const { page } = one;
      await change(page, 'slug', 'harbor');
      await change(page, 'name', 'Harbor “House” & Söhne');
      await change(page, 'brand', 'color(display-p3 0.1 0.5 0.4)');
      await change(page, 'fonts.heading', 'Optima, sans-serif');
      await change(page, 'paper', '0.4');
      await unfold(page, 'shape');
      await page.click('input[name=density][value=roomy]');
      await unfold(page, 'files');
      await page.waitForFunction(
        () => document.querySelector('[data-studio-name]')!.textContent.includes('Söhne'),
        {
          polling: 50,
        },
      );
      const names = ['harbor.json', 'harbor.css', 'harbor.tokens.json', 'harbor.ts', 'harbor.figma.json'];
      const given = new Map<string, string>();
      for (const [index, what] of Object.keys(words.download).entries()) {
        await page.click(`[data-studio-download=${what}]`);
        given.set(names[index], await one.downloaded(names[index]));
        // A browser that is asked for several files in a moment takes it for the page's own doing.
        await wait(1500);
      }
      await writeFile(join(files, 'harbor.json'), given.get('harbor.json')!);
      const { code, stderr } = await leeway(['theme', 'build', 'harbor.json', '--out', 'out'], files);
      assert.equal(code, 0, stderr);
      for (const name of names.slice(1))
        assert.equal(given.get(name), await readFile(join(files, 'out', name), 'utf8'), name);
      assert.match(await readFile(join(files, 'harbor.json'), 'utf8'), /"density": "roomy"/);
    }));

  test('opens a theme file in place of the form, and gives it back as it was', () =>
    studio(async (one) => {
      const theme = {
        ...{
          slug: 'casa',
          name: 'Casa Abierta',
          short: 'Casa',
          lang: 'es',
          brand: 'oklch(0.5 0.06 48)',
          paper: 0.2,
        },
        fonts: { text: ['Optima', 'sans-serif'], heading: ['Georgia', 'serif'] },
        ...{ radius: 1.2, density: 'close', address: 'familiar', logo: '/logo.svg', room: 'nook' },
        contact: {
          phone: '555 0100',
          email: 'a@example.org',
          place: '1 Weir Street',
          hours: 'Mo-Su 08:00-20:00',
        },
      };
      await openFile(one, 'casa.json', written(theme));
      await says(one.page, words.opened('casa.json'));
      await one.page.waitForFunction(
        () => document.querySelector('[data-studio-name]')!.textContent === 'Casa',
      );
      await unfold(one.page, 'files');
      await one.page.click('[data-studio-download=theme]');
      assert.equal(await one.downloaded('casa.json'), written(theme));
    }));

  test('says of each line of a file what is wrong with it, and leaves the form as it was', () =>
    studio(async (one) => {
      const before = await one.page.$eval('form', (form) => JSON.stringify([...new FormData(form)]));
      for (const [text, lines] of [
        [written({ ...harbor, brand: 'sea', paper: 7 }), [/^Line 4: brand is "sea"/, /^Line 5: paper is 7/]],
        ['{\n  "slug": "a",\n}', [/^Line 3: This is not JSON/]],
        ['<svg onload="alert(1)">', [/^Line 1: This is not JSON/]],
        ['', [/^Line 1: This is not JSON/]],
        ['x'.repeat(3_000_000), [/3000000 characters/]],
      ] as const) {
        await openFile(one, 'harbor.json', text);
        await says(one.page, words.unopened('harbor.json'));
        await one.page.waitForFunction(
          (source) =>
            new RegExp(source).test(document.querySelector('[data-studio-wrong] li')?.textContent ?? ''),
          { polling: 50 },
          lines[0].source,
        );
        const said = await one.page.$$eval('[data-studio-wrong] li', (items) =>
          items.map((item) => item.textContent),
        );
        assert.equal(said.length, lines.length, String(said));
        for (const [index, line] of lines.entries()) assert.match(said[index], line);
      }
      assert.equal(await one.page.$eval('form', (form) => JSON.stringify([...new FormData(form)])), before);
      await change(one.page, 'brand', '#28535d');
      await says(one.page, words.passes);
    }));

  test('says news at most once in a second and a half, and the last of them in the end', () =>
    studio(async ({ page }) => {
      await page.evaluate(() => {
        const heard: number[] = ((window as unknown as { heard: number[] }).heard = []);
        const line = document.querySelector('[data-studio-status]')!;
        new MutationObserver(() => heard.push(performance.now())).observe(line, { childList: true });
      });
      for (let turn = 0; turn < 12; turn++) {
        await change(page, 'brand', turn % 2 ? '#28535d' : 'sea');
        await wait(120);
      }
      await change(page, 'radius', '0.5');
      await change(page, 'brand', 'sea');
      await says(page, words.changes(1));
      await change(page, 'brand', '#28535d');
      await says(page, words.passes);
      const heard = await page.evaluate(() => (window as unknown as { heard: number[] }).heard);
      assert.ok(heard.length >= 2);
      for (const [index, at] of heard.slice(1).entries()) assert.ok(at - heard[index] >= 1490, String(heard));
    }));

  test('keeps nothing', () =>
    studio(async ({ page }) => {
      await change(page, 'brand', '#8a3a5a');
      await unfold(page, 'files');
      await page.click('[data-studio-download=theme]');
      assert.deepEqual(
        await page.evaluate(async () => [
          localStorage.length,
          sessionStorage.length,
          document.cookie,
          (await indexedDB.databases()).length,
          (await caches.keys()).length,
        ]),
        [0, 0, '', 0, 0],
      );
    }));

  test('is gone through with the keyboard, and no picture takes the focus', () =>
    studio(async ({ page }) => {
      const seen = new Set<string>();
      for (let press = 0; press < 80; press++) {
        await page.keyboard.press('Tab');
        // What is folded opens by itself for nobody.
        if (await page.evaluate(() => document.activeElement!.localName === 'summary'))
          await page.keyboard.press('Enter');
        const at = await page.evaluate(() => {
          const node = document.activeElement as HTMLElement;
          const name = node.id || node.dataset.studioDownload || node.getAttribute('name') || node.localName;
          // The ring of a radio is around its row.
          const rings = [node, node.parentElement!, node.closest('lee-option') ?? node]
            .map((one) => getComputedStyle(one))
            .filter(({ outlineStyle, outlineWidth }) => outlineStyle !== 'none' && outlineWidth !== '0px');
          return {
            name,
            inPicture: Boolean(node.closest('.portal')),
            ring: rings[0]?.outlineWidth,
          };
        });
        assert.equal(at.inPicture, false);
        if (at.name === 'body') break;
        assert.equal(at.ring, '3px', `the ring of ${at.name}`);
        seen.add(at.name);
      }
      for (const name of [
        'studio-slug',
        'studio-brand',
        'studio-paper',
        'studio-file',
        'studio-light',
        'css',
        'figma',
      ])
        assert.ok(seen.has(name), `${name} is not among ${[...seen].join(' ')}`);
      // A slider is moved with the arrows.
      await unfold(page, 'shape');
      await page.focus(`#${idOf('paper')}`);
      await page.keyboard.press('ArrowRight');
      await page.waitForFunction(
        (id) => document.querySelector(`output[for=${id}]`)!.textContent === '0.1',
        {},
        idOf('paper'),
      );
    }));

  for (const width of [1280, 320])
    test(`has nothing that axe finds at ${width} px, at AAA, in light, dark and forced colours`, () =>
      studio(async ({ page }) => {
        await page.evaluate(await readFile(axe, 'utf8'));
        await change(page, 'brand', 'sea');
        await says(page, words.changes(1));
        await page.$$eval('details', (all) =>
          all.forEach((one) => {
            one.name = '';
            one.open = true;
          }),
        );
        for (const [name, value] of [
          ['prefers-color-scheme', 'light'],
          ['prefers-color-scheme', 'dark'],
          ['prefers-contrast', 'more'],
          ['forced-colors', 'active'],
        ]) {
          await page.emulateMediaFeatures([]);
          const session = await page.createCDPSession();
          await session.send('Emulation.setEmulatedMedia', { features: [{ name, value }] });
          const found = await page.evaluate(async () => {
            const { axe } = window as unknown as { axe: typeof import('axe-core') };
            const { violations } = await axe.run(document, {
              runOnly: {
                type: 'tag',
                values: ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
              },
              rules: { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } },
            });
            return violations.map(
              ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => String(target)).join(', ')}`,
            );
          });
          assert.deepEqual(found, [], `${name}: ${value}`);
          await session.detach();
        }
        const root = await page.$('.studio');
        assert.deepEqual(await page.evaluate(findPoorTargets as (root: unknown) => string[], root), []);
        assert.ok(
          await page.evaluate(
            () => document.documentElement.scrollWidth <= document.documentElement.clientWidth,
          ),
          'has to be scrolled sideways',
        );
      }, width));

  test('says what it says with its status in the page, and nothing more', () =>
    studio(async ({ page }) => {
      assert.equal(await status(page), words.passes);
      assert.equal(
        await page.$$eval(
          '[role=status], [aria-live]',
          (nodes) => nodes.filter((node) => !node.closest('.portal')).length,
        ),
        1,
      );
    }));
});
