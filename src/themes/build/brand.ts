import { contrast, toHex, toOklch, type ColourValue, type Oklch } from './colour.js';
import { checksIn } from './gate.js';
import type { TokenSet } from './resolve.js';

/** What a brand colour becomes in one room. */
export interface BrandedAccent {
  accent: ColourValue;
  soft: ColourValue;
}

const step = 0.005;

/**
 * Makes a brand colour the accent of a room: its hue stays, its chroma is capped as the room asks, and its lightness moves
 * as little as it takes for every declared pair to pass. It never stands out more than the room's text does.
 */
export function accentFor(brand: Oklch, room: TokenSet): BrandedAccent | undefined {
  const lightnessOf = (name: string) => toOklch(room.get(name)!.css)[0];
  const hue = brand[2];

  const [roomLightness, roomChroma] = toOklch(room.get('accent-soft')!.css);
  const own = new Set(['accent-default', 'focus-ring']);
  const soft = nearest(roomLightness, 0, 1, [Math.min(brand[1], roomChroma), hue], (hex) =>
    passes('accent-soft', hex, room, own),
  );
  if (!soft) return undefined;

  const text = lightnessOf('text-default');
  const page = lightnessOf('surface-page');
  const chroma = Math.min(brand[1], room.get('accent-default')!.mostChroma ?? brand[1]);
  const softened = new Map(room).set('accent-soft', { ...room.get('accent-soft')!, css: toHex(soft) });
  const accent = nearest(brand[0], Math.min(text, page), Math.max(text, page), [chroma, hue], (hex) =>
    passes('accent-default', hex, softened),
  );
  return accent && { accent, soft };
}

function nearest(
  wanted: number,
  least: number,
  most: number,
  [chroma, hue]: readonly [number, number],
  fits: (hex: string) => boolean,
): ColourValue | undefined {
  const steps = Array.from(
    { length: Math.floor((most - least) / step) + 1 },
    (_, index) => least + index * step,
  );
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
