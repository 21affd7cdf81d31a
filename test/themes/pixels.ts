import { launch, type Browser, type Page } from 'puppeteer-core';
import { findChromium } from '../../scripts/browser.mjs';
import { measure } from '../../src/themes/checks.js';
import type { Derived } from '../../src/themes/derive.js';
import type { Room } from '../../src/themes/room.js';
import { themeCss } from '../../src/themes/write/css.js';
import { chromiumFlags } from '../support/browser-options.mjs';
import { decode } from '../support/calm/picture.mjs';
import { contrast, pairsIn, type Pair, type Rgb } from './pairs.js';

/** Where the contrast that a person sees is less than asked, or is not what the gate says. */
export interface Difference {
  agency: string;
  room: string;
  pair: Pair;
  seen: number;
  said: number;
}

interface Picture {
  width: number;
  data: Uint8Array;
}

// A pair is two squares, and its colours are read in the middle of each.
const side = 4;

/** Paints every pair of colours of a theme in a real browser, and looks at the pixels. */
export class Painter {
  readonly #browser: Browser;
  readonly #page: Page;

  private constructor(browser: Browser, page: Page) {
    this.#browser = browser;
    this.#page = page;
  }

  static async open(): Promise<Painter> {
    const browser = await launch({ executablePath: findChromium() as string, args: chromiumFlags });
    const page = await browser.newPage();
    const wide = 2 * side * pairsIn({ room: 'clear' }).length;
    await page.setViewport({ width: wide, height: 18 * side });
    return new Painter(browser, page);
  }

  close(): Promise<void> {
    return this.#browser.close();
  }

  /** Paints a theme, or a sheet in its place, and compares it with what the gate measures. */
  async differences(derived: Derived, css = themeCss(derived)): Promise<Difference[]> {
    await this.#page.setContent(pageOf(derived, css));
    const picture = decode(await this.#page.screenshot()) as Picture;
    return derived.rooms.flatMap((room, row) =>
      pairsIn(room).flatMap((pair, column): Difference[] => {
        const [name, on, least] = pair;
        const at = (place: number) => pixel(picture, place, row);
        const seen = contrast(at(2 * column), at(2 * column + 1));
        const said = measure({ name, on, least }, room.set);
        if (seen >= least && Math.abs(seen - said) < 0.01) return [];
        return [{ agency: derived.theme.slug, room: room.id, pair, seen, said }];
      }),
    );
  }
}

function pageOf(derived: Derived, css: string): string {
  const rows = derived.rooms.map((room) => rowOf(derived.theme.slug, room));
  return `<!doctype html><style>${css}
    body { margin: 0 } div { display: flex } i { flex: none; inline-size: ${side}px; block-size: ${side}px }
    </style>${rows.join('')}`;
}

function rowOf(slug: string, { room, light }: Room): string {
  const square = (name: string) => `<i style="background:var(--lee-${name})"></i>`;
  const cells = pairsIn({ room }).map(([name, on]) => square(name) + square(on));
  return `<div data-lee-agency=${slug} data-lee-room=${room} data-lee-light=${light}>${cells.join('')}</div>`;
}

function pixel({ width, data }: Picture, column: number, row: number): Rgb {
  const middle = side / 2;
  const start = 4 * ((row * side + middle) * width + column * side + middle);
  return [data[start], data[start + 1], data[start + 2]];
}

export const toldDifference = ({ agency, room, pair: [name, on], seen, said }: Difference): string =>
  `${name} on ${on} in ${room} of ${agency}: seen ${seen.toFixed(2)}, and the gate says ${said.toFixed(2)}`;
