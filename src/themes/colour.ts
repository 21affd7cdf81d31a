import {
  ColorSpace,
  HSL,
  OKLCH,
  P3,
  contrastAPCA,
  getColor,
  getLuminance,
  inGamut,
  sRGB,
  serialize,
  to,
  toGamut,
  type PlainColorObject,
} from 'colorjs.io/fn';
import { memo } from './memo.js';

for (const space of [sRGB, OKLCH, P3, HSL]) ColorSpace.register(space);

/** Lightness (0 to 1), chroma, hue (degrees). */
export type Oklch = readonly [lightness: number, chroma: number, hue: number];

const read = (css: string): PlainColorObject => getColor(css);

const hexOf = (colour: PlainColorObject): string =>
  serialize(toGamut(to(colour, sRGB), { space: sRGB }), { format: 'hex' });

const coordsIn = (colour: PlainColorObject): Oklch => {
  const [lightness, chroma, hue] = to(colour, OKLCH).coords;
  return [lightness ?? 0, chroma ?? 0, hue ?? 0];
};

const oklch = (coords: Oklch): PlainColorObject => ({ space: OKLCH, coords: [...coords], alpha: 1 });

/** The sRGB that a colour is written as, the closest where a screen cannot show it. */
export const toHex = (colour: Oklch): string => hexOf(oklch(colour));

export const srgbToHex = (coords: readonly [number, number, number]): string =>
  hexOf({ space: sRGB, coords: [...coords], alpha: 1 });

export const toOklch = memo((css): Oklch => coordsIn(read(css)));

const luminance = memo((css) => getLuminance(read(css)));

/** WCAG 2 contrast of two hex colours: what is written is what is measured. */
export function contrast(a: string, b: string): number {
  const [one, other] = [luminance(a), luminance(b)];
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

/** The APCA lightness contrast of text on a ground: negative for light text on a dark one. */
export const lightnessContrast = (text: string, ground: string): number => contrastAPCA(ground, text);

/** A colour that a screen of today can show, or the closest one that it can. */
export function onScreen(css: string): { shows: boolean; closest: string } {
  const colour = read(css);
  return { shows: inGamut(colour, P3), closest: hexOf(colour) };
}
