import type { Room, Values } from './room.js';
import type { Density, Theme } from './theme.js';

/** The least that shape may be, in pixels, and the longest line, in rem. */
export const floors = {
  target: 48,
  gap: 8,
  text: 18,
  measure: 38,
} as const;

const spaces: Readonly<Record<Density, number>> = { close: 0.875, usual: 1, roomy: 1.25 };

// Half of what can be pressed: rounder is a pill, and looks like another thing.
const roundest = floors.target / 2;

const generic = new Set([
  'serif',
  'sans-serif',
  'monospace',
  'system-ui',
  'ui-serif',
  'ui-sans-serif',
  'ui-monospace',
  'ui-rounded',
]);

/** A list of fonts as CSS has it. */
export const fontList = (names: readonly string[]): string =>
  names.map((name) => (generic.has(name) ? name : `"${name}"`)).join(',');

/** A number without what CSS does not need. */
export const short = (value: number): string => String(Number(value.toFixed(4))).replace(/^0\./, '.');

// A page that sets `html { font-size: 62.5% }` must not shrink anything; a person's larger font size must enlarge it.
export const rem = (value: number): string => `max(${short(value)}rem,${short(value * 16)}px)`;

export const px = (value: number): string => `${short(value)}px`;

/** A length that the tokens are written in, in pixels at the usual font size. */
export function pixels(css: string): number {
  const [, value, unit] = /^(?:max\()?([\d.]+)(rem|px)/.exec(css) ?? [];
  return Number(value) * (unit === 'rem' ? 16 : 1);
}

/** Corners as a part of what the room has. */
export const cornersFor = (radius: number, { set }: Room): Values =>
  radius === 1
    ? {}
    : { 'radius-default': px(Math.min(Math.round(pixels(set['radius-default']) * radius), roundest)) };

/** Space and fonts, which are the same in every room. */
export function commonFor({ density = 'usual', fonts = {} }: Theme, set: Values): Values {
  const common: Record<string, string> = {};
  const factor = spaces[density];
  if (factor !== 1) {
    for (const name of Object.keys(set).filter((key) => key.startsWith('space-')))
      common[name] = rem(scaled(name, pixels(set[name]) * factor) / 16);
    common['target-gap'] = rem(Math.max(pixels(set['target-gap']) * factor, floors.gap) / 16);
  }
  if (fonts.text) common['font-text'] = fontList(fonts.text);
  const heading = fonts.heading ?? fonts.text;
  if (heading && 'font-heading' in set) common['font-heading'] = fontList(heading);
  return common;
}

// What is near stands beside what can be pressed as well.
const scaled = (name: string, wanted: number): number =>
  name === 'space-near' ? Math.max(wanted, floors.gap) : wanted;
