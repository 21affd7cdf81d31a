import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launch, type Browser, type CDPSession, type Page } from 'puppeteer-core';
import { findChromium } from '../../scripts/browser.mjs';
import { cssFiles } from '../../src/themes/build/css.js';
import { loadThemes, type Themes } from '../../src/themes/build/themes.js';
import { deriveTheme } from '../../src/themes/derive.js';
import type { Room } from '../../src/themes/room.js';
import { themeCss } from '../../src/themes/write/css.js';

/** Elements from `<html>` inwards, each with its attributes; the last one is looked at. */
type Chain = string[];

const root = 'html';
const steady = 'data-lee-room=steady';
const nook = 'data-lee-room=nook';
const dusk = 'data-lee-room=dusk';
const clear = 'data-lee-room=clear';
const dim = 'data-lee-room=clear data-lee-light=dim';
const even = 'data-lee-room=clear data-lee-light=even';
const agency = 'data-lee-agency=rivermouth';

describe('the cascade of rooms and agencies', () => {
  let themes: Themes;
  let browser: Browser;
  let page: Page;
  let devtools: CDPSession;

  before(async () => {
    themes = await loadThemes('tokens');
    browser = await launch({
      executablePath: findChromium() as string,
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    });
    page = await browser.newPage();
    devtools = await page.createCDPSession();
  });
  after(() => browser?.close());

  async function emulate(...features: [name: string, value: string][]): Promise<void> {
    await devtools.send('Emulation.setEmulatedMedia', {
      features: features.map(([name, value]) => ({ name, value })),
    });
  }

  async function show(
    chain: Chain,
    sheets = ['tokens.css', 'themes/rooms.css', 'themes/rivermouth.css'],
    more = '',
  ): Promise<void> {
    const files = cssFiles(themes);
    const styles = [...sheets.map((file) => files.get(file)), more]
      .map((css) => `<style>${css}</style>`)
      .join('');
    const [html = root, ...inner] = chain;
    const body =
      inner.map((attributes) => `<div ${attributes}>`).join('') + inner.map(() => '</div>').join('');
    await page.setContent(
      `<!doctype html><html ${html === root ? '' : html}><head>${styles}</head><body>${body}</body></html>`,
    );
  }

  const values = (names: string[]): Promise<Record<string, string>> =>
    page.evaluate((wanted) => {
      const innermost = [...document.querySelectorAll('html, div')].at(-1)!;
      const style = getComputedStyle(innermost);
      return Object.fromEntries(wanted.map((name) => [name, style.getPropertyValue(`--lee-${name}`)]));
    }, names);

  const scheme = (): Promise<string> =>
    page.evaluate(() => getComputedStyle([...document.querySelectorAll('html, div')].at(-1)!).colorScheme);

  const inRoom = (id: string): Room => themes.rooms.find((room) => room.id === id)!;
  const inAgency = (id: string): Room =>
    themes.agencies.find(({ theme }) => theme.slug === 'rivermouth')!.rooms.find((room) => room.id === id)!;

  async function assertIn({ id, set, own }: Room, chain: Chain): Promise<void> {
    const expected = Object.fromEntries(own.map((name) => [name, set[name]]));
    assert.deepEqual(await values([...own]), expected, `${chain.join(' > ')} is not in ${id}`);
    assert.equal(await scheme(), /^dusk|^clear-dim/.test(id) ? 'dark' : 'light', id);
  }

  it('furnishes any element with the room it names', async () => {
    await emulate();
    for (const room of themes.rooms) {
      const attributes = `data-lee-room=${room.room} data-lee-light=${room.light}`;
      for (const chain of [[attributes], [root, attributes], [root, attributes, '']]) {
        await show(chain);
        await assertIn(room, chain);
      }
    }
  });

  it('lets the nearest room win, in the light of whoever looks', async () => {
    await emulate();
    const chains: [Chain, string][] = [
      [[dusk, nook], 'nook'],
      [[nook, dusk, nook], 'nook'],
      [[dim, clear], 'clear-dim'],
      [[dim, even], 'clear'],
      [[clear, dim], 'clear-dim'],
      [[dim, steady, ''], 'steady-dim'],
      [['data-lee-light=bright', nook, ''], 'nook-bright'],
      [['data-lee-light=bright', '', dim], 'clear-dim'],
      [['data-lee-light=dim', 'data-lee-room=nook data-lee-light=bright'], 'nook-bright'],
    ];
    for (const [chain, id] of chains) {
      await show(chain);
      await assertIn(inRoom(id), chain);
    }
  });

  it('serves an agency outside, inside and on a room, in any order of the style sheets', async () => {
    await emulate();
    const chains: [Chain, string][] = [
      [[agency], 'steady'],
      [[root, agency, ''], 'steady'],
      [[agency, dusk], 'dusk'],
      [[agency, dusk, nook, ''], 'nook'],
      [[dusk, agency], 'dusk'],
      [[dusk, agency, ''], 'dusk'],
      [[nook, dusk, agency], 'dusk'],
      [[dusk, nook, agency], 'nook'],
      [[nook, dusk, nook, agency], 'nook'],
      [[`${agency} ${dusk}`], 'dusk'],
      [[dusk, `${agency} ${nook}`], 'nook'],
      [[nook, `${agency} ${dusk}`], 'dusk'],
      [[`${agency} ${nook}`, dusk, steady], 'steady'],
      [[dim, agency], 'clear-dim'],
      [[`${agency} ${dim}`], 'clear-dim'],
      [[dim, clear, agency], 'clear-dim'],
      [[dim, agency, clear], 'clear-dim'],
      [[dim, even, agency], 'clear'],
      [[dim, agency, even], 'clear'],
      [['data-lee-light=bright', agency, nook], 'nook-bright'],
      [['data-lee-light=bright', nook, agency], 'nook-bright'],
      [[`${nook} data-lee-light=bright`, agency, dusk, ''], 'dusk-bright'],
      [['data-lee-light=dim', agency, ''], 'steady-dim'],
      [[`${agency} data-lee-light=dim`], 'steady-dim'],
      [[agency, clear, dim], 'clear-dim'],
    ];
    const orders = [
      ['tokens.css', 'themes/rooms.css', 'themes/rivermouth.css'],
      ['themes/rivermouth.css', 'themes/rooms.css', 'tokens.css'],
    ];
    for (const order of orders) {
      for (const [chain, id] of chains) {
        await show(chain, order);
        await assertIn(inAgency(id), chain);
      }
    }
  });

  it('leaves what is outside an agency alone', async () => {
    await emulate();
    await show([dusk, '']);
    await assertIn(inRoom('dusk'), [dusk, '']);
  });

  const dark: [string, string] = ['prefers-color-scheme', 'dark'];
  const more: [string, string] = ['prefers-contrast', 'more'];
  const wishes: [[string, string][], string][] = [
    [[], 'steady'],
    [[dark], 'dusk'],
    [[more], 'clear'],
    [[dark, more], 'clear-dim'],
  ];

  it('follows the device as long as no room is chosen', async () => {
    for (const [features, id] of wishes) {
      await emulate(...features);
      await show([root]);
      await assertIn(inRoom(id), [root]);
      for (const chain of [[agency], [root, agency]]) {
        await show(chain, ['themes/rivermouth.css', 'themes/rooms.css', 'tokens.css']);
        await assertIn(inAgency(id), chain);
      }
    }
  });

  it('follows the person before the device', async () => {
    for (const [features] of wishes) {
      await emulate(...features);
      await show([nook]);
      await assertIn(inRoom('nook'), [nook]);
      await show([nook, agency]);
      await assertIn(inAgency('nook'), [nook, agency]);
      await show([agency, steady]);
      await assertIn(inAgency('steady'), [agency, steady]);
    }
  });

  it('follows the device in the light that the person has chosen', async () => {
    const lit: [[string, string][], string, string][] = [
      [[], 'dim', 'steady-dim'],
      [[], 'bright', 'steady-bright'],
      [[dark], 'dim', 'dusk-dim'],
      [[dark], 'bright', 'dusk-bright'],
      [[more], 'dim', 'clear-dim'],
      [[more], 'bright', 'clear-bright'],
      [[dark, more], 'dim', 'clear-dim'],
      [[dark, more], 'even', 'clear'],
      [[dark, more], 'bright', 'clear-bright'],
    ];
    for (const [features, light, id] of lit) {
      await emulate(...features);
      const chosen = `data-lee-light=${light}`;
      await show([chosen]);
      await assertIn(inRoom(id), [chosen]);
      for (const chain of [[chosen, agency], [`${chosen} ${agency}`]]) {
        await show(chain, ['themes/rivermouth.css', 'themes/rooms.css', 'tokens.css']);
        await assertIn(inAgency(id), chain);
      }
    }
  });

  it('shows the room that the agency has chosen, until the person or the device asks for another', async () => {
    const harbor = deriveTheme({ slug: 'harbor', name: 'Harbor House', room: 'nook' }, themes.rooms);
    const at = 'data-lee-agency=harbor';
    const wished: [[string, string][], string, string][] = [
      [[], at, 'nook'],
      [[], `${at} data-lee-light=dim`, 'nook-dim'],
      [[], `${at} ${steady}`, 'steady'],
      [[dark], at, 'dusk'],
      [[more], at, 'clear'],
    ];
    for (const [features, attributes, id] of wished) {
      await emulate(...features);
      await show([attributes], ['tokens.css', 'themes/rooms.css'], themeCss(harbor));
      await assertIn(inRoom(id), [attributes]);
    }
  });

  it('works with one room or one agency alone', async () => {
    await emulate();
    await show([root, dim], ['tokens.css', 'themes/clear.css']);
    await assertIn(inRoom('clear-dim'), [root, dim]);
    await show([agency, nook], ['tokens.css', 'themes/rivermouth.css']);
    await assertIn(inAgency('nook'), [agency, nook]);
  });

  it('enlarges the text where someone asked for it', async () => {
    await emulate();
    for (const { value, own } of themes.comfort.filter(({ axis }) => axis === 'text')) {
      await show([nook, `data-lee-text=${value}`]);
      assert.deepEqual(
        await values([...own.keys()]),
        Object.fromEntries([...own].map(([name, { css }]) => [name, css])),
      );
    }
  });

  it('keeps still for those who ask, for devices that ask, and in the still room', async () => {
    const press = async (chain: Chain) => {
      await show(chain);
      return (await values(['duration-press']))['duration-press'];
    };
    await emulate();
    assert.equal(await press([steady, nook]), '160ms');
    assert.equal(await press(['data-lee-motion=still', nook]), '0s');
    assert.equal(await press(['data-lee-room=still']), '0s');
    await emulate(['prefers-reduced-motion', 'reduce']);
    assert.equal(await press([nook]), '0s');
  });

  it('never lets a small root font shrink a length, and lets a large one enlarge it', async () => {
    await emulate();
    const width = async (fontSize: string) => {
      await show([root, 'style="width:var(--lee-target-size)"']);
      await page.addStyleTag({ content: `html{font-size:${fontSize}}` });
      return page.evaluate(() => document.querySelector('div')!.getBoundingClientRect().width);
    };
    assert.equal(await width('62.5%'), 48);
    assert.equal(await width('200%'), 96);
  });
});
