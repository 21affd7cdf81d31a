import { passes } from './checks.js';
import { toHex, toOklch, type Oklch } from './colour.js';
import type { Room, Values } from './room.js';

/** The tokens that a brand colour may be seen in. Everything else carries meaning, or is too large for it. */
export const branded = ['accent-default', 'accent-soft', 'focus-ring'] as const;

const step = 0.005;

// Quieter than a room's own tint may be: a strange hue shows more on a large ground.
const mostSoftChroma = 0.018;

// A page of a tinted paper is colourful already. What is left up to this chroma is what a brand may stand apart from it by, so
// many times over: an accent is seen in a few places, its soft ground in larger ones.
const fullPaper = 0.04;
const apart = { accent: 2.5, soft: 1.2 };

/**
 * Makes a brand colour the accent of a room: its hue stays, its chroma is capped as the room and its paper ask, and its lightness
 * moves as little as it takes to pass every pair, between the room's own accent and its text. Gives none where no lightness passes.
 */
export function accentFor(brand: Oklch, { set, asked }: Pick<Room, 'set' | 'asked'>): Values | undefined {
  const lightnessOf = (name: string) => toOklch(set[name])[0];
  const [lightness, vivid, hue] = brand;
  const most = Math.min(vivid, asked.chroma['accent-default'] ?? vivid);
  const paper = toOklch(set['surface-page']);
  const left = Math.max(0, fullPaper - paper[1]);
  const chroma = Math.min(most, mostBeside(paper, hue, apart.accent * left));
  const tint = towards(paper, [Math.min(most, mostSoftChroma), hue], apart.soft * left);

  const later = (name: string) => name !== 'accent-default' && name !== 'focus-ring';
  const soft = nearest(lightnessOf('accent-soft'), [0, 1], tint, (hex) =>
    passes(['accent-soft'], { ...set, 'accent-soft': hex }, asked, later),
  );
  if (!soft) return undefined;

  const softened = { ...set, 'accent-soft': soft };
  const band = [lightnessOf('accent-default'), lightnessOf('text-default')] as const;
  const accent = nearest(lightness, band, [chroma, hue], (hex) =>
    passes(['accent-default'], { ...softened, 'accent-default': hex }, asked),
  );
  return accent === undefined
    ? undefined
    : { 'accent-default': accent, 'accent-soft': soft, 'focus-ring': accent };
}

/** The most chroma of a hue that is no farther from a paper than this. */
function mostBeside([, paper, paperHue]: Oklch, hue: number, far: number): number {
  const angle = ((hue - paperHue) * Math.PI) / 180;
  const left = far ** 2 - (paper * Math.sin(angle)) ** 2;
  return left < 0 ? 0 : Math.max(0, paper * Math.cos(angle) + Math.sqrt(left));
}

/** A tint on the way from a paper to another, no farther than this: in a warm room it stays warm. */
function towards([, ...paper]: Oklch, tint: readonly [number, number], far: number): [number, number] {
  const [from, to] = [paper, tint].map(([chroma, hue]) => {
    const angle = (hue * Math.PI) / 180;
    return [chroma * Math.cos(angle), chroma * Math.sin(angle)];
  });
  const part = Math.min(1, far / Math.hypot(to[0] - from[0], to[1] - from[1]));
  const [a, b] = from.map((one, axis) => one + (to[axis] - one) * part);
  return [Math.hypot(a, b), ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360];
}

/** The closest lightness to the wanted one, within a band, in which a colour fits. */
export function nearest(
  wanted: number,
  band: readonly [number, number],
  [chroma, hue]: readonly [number, number],
  fits: (hex: string) => boolean,
): string | undefined {
  const least = Math.min(...band);
  const most = Math.max(...band);
  const start = Math.min(Math.max(wanted, least), most);
  for (let far = 0; start - far > least - step || start + far < most + step; far += step) {
    for (const lightness of [Math.max(start - far, least), Math.min(start + far, most)]) {
      const hex = toHex([lightness, chroma, hue]);
      if (fits(hex)) return hex;
    }
  }
  return undefined;
}
