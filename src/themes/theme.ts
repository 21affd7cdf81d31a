import { roomNames, type RoomName } from './room.js';

/** An agency's dress, as its file has it and `readTheme` has checked it. */
export interface Theme {
  /** Its name in addresses and in `data-lee-agency`. */
  slug: string;
  name: string;
  short?: string;
  lang?: string;
  brand?: string;
  paper?: number;
  fonts?: { text?: readonly string[]; heading?: readonly string[] };
  radius?: number;
  density?: Density;
  address?: 'familiar' | 'formal';
  logo?: string;
  room?: RoomName;
  contact?: { phone?: string; email?: string; place?: string; hours?: string };
  /** Where each input stands in its file, so that a problem that is found later can be found there. */
  source?: ThemeSource;
}

export type Density = 'close' | 'usual' | 'roomy';

export interface Position {
  line: number;
  column: number;
}

export interface ThemeSource {
  file: string;
  positions: Readonly<Record<string, Position>>;
}

/** What is wrong, where, and what to do about it, for the person who wrote the theme. */
export interface ThemeProblem {
  file: string;
  line?: number;
  column?: number;
  /** The input or the token, such as `fonts.text`. */
  path: string;
  says: string;
  asked?: number;
  measured?: number;
  /** The value closest to the one given that would pass. */
  nearest?: string;
}

interface Shared {
  /** Where it stands in the file, such as `fonts.text`. */
  path: string;
  /** What it is for, in a sentence. */
  says: string;
  required?: true;
  example: unknown;
}

export interface TextInput extends Shared {
  kind: 'text';
  /** A regular expression that the whole of it must match, and what that means (in words that follow "write"). */
  pattern: string;
  legal: string;
  most: number;
}

export interface ColourInput extends Shared {
  kind: 'colour';
  pattern: string;
  legal: string;
}

export interface FontsInput extends Shared {
  kind: 'fonts';
  pattern: string;
  most: number;
  default: readonly string[];
}

export interface NumberInput extends Shared {
  kind: 'number';
  least: number;
  most: number;
  step: number;
  default: number;
}

export interface ChoiceInput extends Shared {
  kind: 'choice';
  values: readonly string[];
  default: string;
}

/** One of the inputs that a theme is made from. */
export type Input = TextInput | ColourInput | FontsInput | NumberInput | ChoiceInput;

const line = { pattern: String.raw`^[^\p{Cc}]*\S[^\p{Cc}]*$`, legal: 'one line of text' };
const number = String.raw`[+-]?(\d+(\.\d+)?|\.\d+)`;
const three = (one: string, gap = ' +') => ` *${[one, one, one].join(gap)} *`;
const colours = [
  '#([0-9a-fA-F]{3}|[0-9a-fA-F]{6})',
  `rgb\\((${three(`${number}%?`)}|${three(`${number}%?`, ' *, *')})\\)`,
  `hsl\\( *${number}(deg)?( +| *, *)${number}%( +| *, *)${number}% *\\)`,
  `oklch\\( *${number}%? +${number}%? +${number}(deg)? *\\)`,
  `color\\((srgb|display-p3) +${three(`${number}%?`)}\\)`,
];
const fonts = {
  kind: 'fonts',
  // A theme is data: a name cannot end the declaration it is written into.
  pattern: String.raw`^[\p{L}\p{N}][\p{L}\p{N} .'\-]*$`,
  most: 8,
} as const;

/** All that an agency says of itself. The schema, the form of the Theme Studio and the first file are made from these. */
export const INPUTS: readonly Input[] = [
  {
    path: 'slug',
    kind: 'text',
    says: 'The short name for addresses and for data-lee-agency.',
    pattern: '^[a-z][a-z0-9]*(-[a-z0-9]+)*$',
    legal: 'lower-case letters, digits and hyphens, beginning with a letter',
    most: 40,
    required: true,
    example: 'rivermouth',
  },
  {
    path: 'name',
    kind: 'text',
    says: 'The full name of the agency.',
    ...line,
    most: 80,
    required: true,
    example: 'Rivermouth Family Support',
  },
  {
    path: 'short',
    kind: 'text',
    says: 'The name where there is little room.',
    ...line,
    most: 24,
    example: 'Rivermouth',
  },
  {
    path: 'lang',
    kind: 'text',
    says: 'The language that its pages are in first.',
    pattern: '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$',
    legal: 'a language such as "en", "es" or "zh-Hans"',
    most: 35,
    example: 'en',
  },
  {
    path: 'brand',
    kind: 'colour',
    says: 'The colour of links and of the one filled button. It is moved until it can be read.',
    pattern: `^(${colours.join('|')})$`,
    legal: '#28535d, oklch(0.42 0.05 215) or color(display-p3 0.2 0.32 0.36)',
    example: '#28535d',
  },
  {
    path: 'paper',
    kind: 'number',
    says: 'How warm the paper is: -1 is cool, 0 is as each room has it, 1 is warm.',
    least: -1,
    most: 1,
    step: 0.1,
    default: 0,
    example: 0.4,
  },
  {
    path: 'fonts.text',
    says: 'The fonts of text, the first that the device has.',
    ...fonts,
    default: ['system-ui', 'sans-serif'],
    example: ['Charter', 'Cambria', 'serif'],
  },
  {
    path: 'fonts.heading',
    says: 'The fonts of headings. Without them, headings have the fonts of text.',
    ...fonts,
    default: [],
    example: ['Optima', 'Candara', 'sans-serif'],
  },
  {
    path: 'radius',
    kind: 'number',
    says: 'How round the corners are, as a part of what each room has.',
    least: 0.5,
    most: 1.5,
    step: 0.05,
    default: 1,
    example: 1,
  },
  {
    path: 'density',
    kind: 'choice',
    says: 'How much space there is between things. What can be pressed stays as large.',
    values: ['close', 'usual', 'roomy'],
    default: 'usual',
    example: 'usual',
  },
  {
    path: 'address',
    kind: 'choice',
    says: 'How its pages address people, for languages that tell the two apart.',
    values: ['familiar', 'formal'],
    default: 'formal',
    example: 'formal',
  },
  {
    path: 'logo',
    kind: 'text',
    says: 'Where its logo is, for your server.',
    pattern: String.raw`^(https://|(?![a-zA-Z][a-zA-Z0-9+.\-]*:|//))[^\s"'<>\\]+$`,
    legal: 'a path such as "/logo.svg", or an address that begins with https://',
    most: 300,
    example: '/logo.svg',
  },
  {
    path: 'room',
    kind: 'choice',
    says: 'The room that shows where neither the person nor the device asks for another.',
    values: roomNames,
    default: 'steady',
    example: 'steady',
  },
  {
    path: 'contact.phone',
    kind: 'text',
    says: 'The number that people call.',
    ...line,
    most: 40,
    example: '555 0100',
  },
  {
    path: 'contact.email',
    kind: 'text',
    says: 'The address that people write to.',
    pattern: String.raw`^[^\s@<>"]+@[^\s@<>"]+$`,
    legal: 'an address such as "hello@example.org"',
    most: 120,
    example: 'hello@example.org',
  },
  {
    path: 'contact.place',
    kind: 'text',
    says: 'Where people can come to.',
    ...line,
    most: 120,
    example: '12 Weir Street, Rivermouth',
  },
  {
    path: 'contact.hours',
    kind: 'text',
    says: 'When someone is there, as OpenStreetMap writes it.',
    ...line,
    most: 120,
    example: 'Mo-Su 08:00-20:00',
  },
];

export const inputAt = (path: string): Input | undefined => INPUTS.find((input) => input.path === path);

/** A theme as its file has it, without where each input stands. */
export function inputsOf(theme: Theme): Omit<Theme, 'source'> {
  const { source: _, ...inputs } = theme;
  return inputs;
}
