import { ColorSpace, OKLCH, sRGB, to } from 'colorjs.io/fn';

ColorSpace.register(sRGB);
ColorSpace.register(OKLCH);

const known = new Map();

/** The chroma and hue of an sRGB colour in OKLCH: https://www.w3.org/TR/css-color-4/#ok-lab */
export function oklch(rgb) {
  const name = (rgb[0] << 16) | (rgb[1] << 8) | rgb[2];
  if (!known.has(name)) {
    const [, chroma, hue] = to({ space: sRGB, coords: rgb.map((part) => part / 255) }, OKLCH).coords;
    known.set(name, { chroma, hue: hue ?? 0 });
  }
  return known.get(name);
}

/**
 * How vivid a picture is: the mean chroma of its pixels, and the chroma that 95 % of them keep to. Saturated colours are felt
 * as more arousing. OKLCH: B. Ottosson, A perceptual color space for image processing, 2020,
 * https://bottosson.github.io/posts/oklab/. Arousal: L. Wilms and D. Oberfeld, Color and emotion, Psychological Research 82,
 * 2018, https://doi.org/10.1007/s00426-017-0880-8
 */
export function chroma(colours) {
  const vivid = colours
    .map(({ rgb, share }) => ({ share, chroma: oklch(rgb).chroma }))
    .sort((one, other) => one.chroma - other.chroma);
  const mean = vivid.reduce((sum, { chroma, share }) => sum + chroma * share, 0);
  let seen = 0;
  const most = vivid.find(({ share }) => (seen += share) >= 0.95 - Number.EPSILON * vivid.length);
  return { mean, most95: most.chroma };
}
