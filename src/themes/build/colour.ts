import {
  ColorSpace,
  OKLCH,
  contrastWCAG21,
  parse,
  serialize,
  sRGB,
  to,
  toGamut,
  type PlainColorObject,
} from 'colorjs.io/fn';

ColorSpace.register(sRGB);
ColorSpace.register(OKLCH);

/** Lightness (0 to 1), chroma, hue (degrees). */
export type Oklch = readonly [lightness: number, chroma: number, hue: number];

/** A DTCG colour value. */
export interface ColourValue {
  colorSpace: 'oklch' | 'srgb';
  components: Oklch;
}

const hexOf = (colour: PlainColorObject): string =>
  serialize(toGamut(to(colour, sRGB), { space: sRGB }), { format: 'hex' });

export function toHex({ colorSpace, components }: ColourValue): string {
  return hexOf({ space: ColorSpace.get(colorSpace), coords: [...components], alpha: 1 });
}

export function toOklch(hex: string): Oklch {
  const [lightness, chroma, hue] = to(parse(hex), OKLCH).coords;
  return [lightness ?? 0, chroma ?? 0, hue ?? 0];
}

/** WCAG 2 contrast of two hex colours: what is written is what is measured. */
export function contrast(a: string, b: string): number {
  return contrastWCAG21(parse(a), parse(b));
}
