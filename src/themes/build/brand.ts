import { contrast, toHex, toOklch, type ColourValue, type Oklch } from './colour.js';
import { checksIn } from './gate.js';
import type { TokenSet } from './resolve.js';

/** What a brand colour becomes in one room. */
export interface BrandedAccent {
  accent: ColourValue;
  soft: ColourValue;
}

const step = 0.005;

// Quieter than a room's own tint may be: a strange hue shows more on a large ground.
const mostSoftChroma = 0.018;

/**
 * Makes a brand colour the accent of a room: its hue stays, its chroma is capped as the room asks, and its lightness moves
 * as little as it takes to pass every declared pair, between the room's own accent and its text.
 */
export function accentFor([lightness, chroma, hue]: Oklch, room: TokenSet): BrandedAccent | undefined {
  const lightnessOf = (name: string) => toOklch(room.get(name)!.css)[0];
  const accentChroma = Math.min(chroma, room.get('accent-default')!.mostChroma ?? chroma);

  const later = new Set(['accent-default', 'focus-ring']);
  const soft = nearest(
    lightnessOf('accent-soft'),
    [0, 1],
    [Math.min(accentChroma, mostSoftChroma), hue],
    (hex) => passes('accent-soft', hex, room, later),
  );
  if (!soft) return undefined;

  const softened = new Map(room).set('accent-soft', { ...room.get('accent-soft')!, css: toHex(soft) });
  const band = [lightnessOf('accent-default'), lightnessOf('text-default')] as const;
  const accent = nearest(lightness, band, [accentChroma, hue], (hex) =>
    passes('accent-default', hex, softened),
  );
  return accent && { accent, soft };
}

function nearest(
  wanted: number,
  band: readonly [number, number],
  [chroma, hue]: readonly [number, number],
  fits: (hex: string) => boolean,
): ColourValue | undefined {
  const least = Math.min(...band);
  const most = Math.max(...band);
  const count = Math.floor((most - least) / step) + 1;
  const steps = Array.from({ length: count }, (_, index) => least + index * step);
  return [...steps, most]
    .sort((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted))
    .map((lightness): ColourValue => ({ colorSpace: 'oklch', components: [lightness, chroma, hue] }))
    .find((colour) => fits(toHex(colour)));
}

function passes(name: string, hex: string, set: TokenSet, ignored: ReadonlySet<string> = new Set()): boolean {
  return checksIn(set)
    .filter((check) => (check.name === name || check.on === name) && !ignored.has(check.name))
    .every((check) => {
      const other = set.get(check.name === name ? check.on : check.name)!;
      return contrast(hex, other.css) >= check.least;
    });
}
