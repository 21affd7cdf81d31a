import type { Page } from 'puppeteer-core';
import { decode } from '../../support/calm/picture.mjs';

/** Where something stands on the page, in whole pixels. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Picture {
  png: Uint8Array;
  boxes: Box[];
}

/** The page's, in pixels. */
export const WIDTH = 680;

/** A colour may be off by this much in each channel: the edge of a letter falls between two pixels. */
const NEARLY = 24;

export async function photograph(page: Page): Promise<Uint8Array> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  return page.screenshot({
    clip: { x: 0, y: 0, width: WIDTH, height },
    captureBeyondViewport: true,
    optimizeForSpeed: true,
  });
}

/** The share of pixels of the boxes that differ. Where one of two boxes has no pixel, it differs. */
export function difference(clean: Picture, other: Picture): number {
  const same = JSON.stringify(clean.boxes) === JSON.stringify(other.boxes);
  if (same && Buffer.compare(clean.png, other.png) === 0) return 0;
  const [one, two] = [decode(clean.png), decode(other.png)];
  let differing = 0;
  let all = 0;
  for (let index = 0; index < Math.max(clean.boxes.length, other.boxes.length); index++) {
    const [here, there] = [clean.boxes[index] ?? NOWHERE, other.boxes[index] ?? NOWHERE];
    const [width, height] = [Math.max(here.width, there.width), Math.max(here.height, there.height)];
    all += width * height;
    for (let y = 0; y < height; y++)
      for (let x = 0; x < width; x++) {
        const [at, other] = [place(one, here, x, y), place(two, there, x, y)];
        if (at < 0 || other < 0) differing += at === other ? 0 : 1;
        else if (
          [0, 1, 2].some((channel) => Math.abs(one.data[at + channel] - two.data[other + channel]) > NEARLY)
        )
          differing++;
      }
  }
  return all && differing / all;
}

const NOWHERE: Box = { x: 0, y: 0, width: 0, height: 0 };

/** Where a pixel of a box is in the picture's data, or -1 where the box or the picture ends before it. */
function place({ width, data }: { width: number; data: Uint8Array }, box: Box, x: number, y: number): number {
  if (x >= box.width || y >= box.height || box.x + x >= width || box.x + x < 0 || box.y + y < 0) return -1;
  const at = 4 * ((box.y + y) * width + box.x + x);
  return at < data.length ? at : -1;
}
