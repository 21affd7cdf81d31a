import { oklch } from './chroma.mjs';

/**
 * From here on a colour is saturated. People feel neutral about colours near C* 30.5 (at L* 53.3) in CIELCH: X. Gao and
 * J. Xin, Investigation of human's emotional responses on colors, Color Research and Application 31, 2006. In OKLCH that is
 * a chroma of 0.073 to 0.092, whatever the hue; 0.1 is above all of it.
 */
export const SATURATED = 0.1;

/** The hues of red in OKLCH, around sRGB's own (29), from signal red to crimson. */
const RED = { from: 15, to: 35 };

const shareOf = (colours, is) =>
  colours.reduce((sum, { rgb, share }) => sum + (is(oklch(rgb)) ? share : 0), 0);

/** The share of a picture that is saturated. */
export const saturated = (colours) => shareOf(colours, ({ chroma }) => chroma > SATURATED);

/**
 * The share of a picture that is of a saturated red, the hue that is felt as the most arousing: L. Wilms and D. Oberfeld,
 * 2018, https://doi.org/10.1007/s00426-017-0880-8
 */
export const red = (colours) =>
  shareOf(colours, ({ chroma, hue }) => chroma > SATURATED && hue >= RED.from && hue <= RED.to);
