import { passes } from './checks.js';
import { toHex, toOklch, type Oklch } from './colour.js';
import type { Room, Values } from './room.js';

/** The tokens that a brand colour may be seen in. Everything else carries meaning, or is too large for it. */
export const branded = ['accent-default', 'accent-soft', 'focus-ring'] as const;

const step = 0.005;

// Quieter than a room's own tint may be: a strange hue shows more on a large ground.
const mostSoftChroma = 0.018;

/**
 * Makes a brand colour the accent of a room: its hue stays, its chroma is capped as the room asks, and its lightness moves
 * as little as it takes to pass every pair, between the room's own accent and its text. Gives none where no lightness passes.
 */
export function accentFor(brand: Oklch, { set, asked }: Pick<Room, 'set' | 'asked'>): Values | undefined {
  const lightnessOf = (name: string) => toOklch(set[name])[0];
  const [lightness, vivid, hue] = brand;
  const chroma = Math.min(vivid, asked.chroma['accent-default'] ?? vivid);

  const later = (name: string) => name !== 'accent-default' && name !== 'focus-ring';
  const soft = nearest(lightnessOf('accent-soft'), [0, 1], [Math.min(chroma, mostSoftChroma), hue], (hex) =>
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
