import { srgbToHex, toHex, type Oklch } from '../colour.js';
import { fontList, px, rem, short } from '../shape.js';

/** A DTCG colour value. */
export interface ColourValue {
  colorSpace: 'oklch' | 'srgb';
  components: Oklch;
}

/** A DTCG type: what is wrong with a value (in words that follow "is"), and how CSS writes it. */
interface TokenType<Value> {
  fault(value: unknown): string | undefined;
  css(value: Value): string;
}

interface Measure {
  value: number;
  unit: string;
}

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
const isMeasure = (value: unknown, units: readonly string[]): value is Measure =>
  isObject(value) && isNumber(value.value) && value.value >= 0 && units.includes(value.unit as string);

export const colourHex = ({ colorSpace, components }: ColourValue): string =>
  colorSpace === 'oklch' ? toHex(components) : srgbToHex(components);

const color: TokenType<ColourValue> = {
  fault(value) {
    const example = '{ "colorSpace": "oklch", "components": [0.415, 0.05, 215] }';
    if (!isObject(value) || !Array.isArray(value.components) || !value.components.every(isNumber))
      return `not a colour that can be read. Write it like ${example}`;
    if (value.alpha !== undefined && value.alpha !== 1)
      return 'see-through, and what is behind it cannot be known. Write the colour without "alpha"';
    const [first = -1, second = -1, third = -1] = value.components;
    const within = (number: number, most: number) => number >= 0 && number <= most;
    const fits = {
      oklch: within(first, 1) && within(second, 0.5) && within(third, 360),
      srgb: within(first, 1) && within(second, 1) && within(third, 1),
    }[value.colorSpace as string];
    if (fits === undefined) return 'in a colour space that is not known here. Use "oklch" or "srgb"';
    if (!fits || value.components.length !== 3)
      return `out of range. oklch takes lightness 0 to 1, chroma 0 to 0.5 and hue 0 to 360, like ${example}`;
    return undefined;
  },
  css: colourHex,
};

const dimension: TokenType<Measure> = {
  fault: (value) =>
    isMeasure(value, ['rem', 'px'])
      ? undefined
      : 'not a length. Write it like { "value": 1.5, "unit": "rem" }, in rem or px',
  css: ({ value, unit }) => (unit === 'rem' ? rem(value) : px(value)),
};

const duration: TokenType<Measure> = {
  fault: (value) =>
    isMeasure(value, ['ms', 's'])
      ? undefined
      : 'not a duration. Write it like { "value": 160, "unit": "ms" }, in ms or s',
  css: ({ value, unit }) => `${short(value)}${unit}`,
};

const fontFamily: TokenType<string | string[]> = {
  fault(value) {
    const names = [value].flat();
    // A theme is data: a name cannot end the declaration it is written into.
    const plain = (name: unknown) =>
      typeof name === 'string' && /^[\p{L}\p{N}][\p{L}\p{N} .'-]*$/u.test(name);
    return names.length > 0 && names.every(plain)
      ? undefined
      : 'not a list of fonts. Write it like ["Gill Sans Nova", "system-ui", "sans-serif"]';
  },
  css: (value) => fontList([value].flat()),
};

const fontWeight: TokenType<number> = {
  fault: (value) =>
    isNumber(value) && value >= 1 && value <= 1000
      ? undefined
      : 'not a font weight. Write a number from 1 to 1000',
  css: String,
};

const number: TokenType<number> = {
  fault: (value) => (isNumber(value) ? undefined : 'not a number. Write it like 1.6, without quotes'),
  css: String,
};

export const types = { color, dimension, duration, fontFamily, fontWeight, number } as const;

export type TypeName = keyof typeof types;

export const isTypeName = (name: unknown): name is TypeName =>
  typeof name === 'string' && Object.hasOwn(types, name);
