import type { Room } from '../../src/themes/room.js';

export type Pair = readonly [name: string, on: string, least: number];

const surfaces = ['surface-page', 'surface-raised', 'surface-sunken'];
const grounds = [...surfaces, 'accent-soft', 'care-soft'];
const each = (names: string[], on: string[], least: number): Pair[] =>
  names.flatMap((name) => on.map((ground): Pair => [name, ground, least]));

const everywhere = [
  ...each(['text-default', 'text-quiet', 'accent-default'], grounds, 7),
  ...each(['accent-text'], ['accent-default'], 7),
  ...each(['care-default'], ['care-soft', 'surface-page'], 7),
  ...each(['edge-strong'], ['surface-page', 'surface-raised'], 4.5),
  ...each(['edge-strong', 'focus-ring'], grounds, 3),
];

// clear draws everything so that it can be read, its edges and its focus too.
const clear = [...each(['edge-quiet'], surfaces, 7), ...each(['edge-strong', 'focus-ring'], grounds, 7)];

/** What must be told apart, written once more, so that the gate is not measured by its own list. */
export const pairsIn = ({ room }: Pick<Room, 'room'>): readonly Pair[] =>
  room === 'clear' ? [...everywhere, ...clear] : everywhere;

export type Rgb = readonly [red: number, green: number, blue: number];

export function rgb(hex: string): Rgb {
  const digits = hex.length === 4 ? hex.replace(/[\da-f]/g, '$&$&') : hex;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => parseInt(digits.slice(at, at + 2), 16));
  return [red, green, blue];
}

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance, written out so that the gate is not measured by itself. */
function luminance(colour: Rgb): number {
  const [red = 0, green = 0, blue = 0] = colour
    .map((channel) => channel / 255)
    .map((channel) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

export function contrast(one: Rgb, other: Rgb): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** The pairs that are too close, each in a sentence. */
export const weakPairs = (room: Room): string[] =>
  pairsIn(room).flatMap(([name, on, least]) => {
    const measured = contrast(rgb(room.set[name]), rgb(room.set[on]));
    return measured >= least ? [] : [`${name} on ${on} in ${room.id}: ${measured}, not ${least}`];
  });
