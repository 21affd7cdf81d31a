import fc from 'fast-check';
import { onScreen } from '../../src/themes/colour.js';
import { INPUTS, type Input } from '../../src/themes/theme.js';

const part = fc.double({ min: 0, max: 1, noNaN: true }).map((value) => Number(value.toFixed(4)));
const byte = fc.integer({ min: 0, max: 255 });

const hex = fc
  .tuple(byte, byte, byte)
  .map((channels) => `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`);
const p3 = fc.tuple(part, part, part).map((channels) => `color(display-p3 ${channels.join(' ')})`);
const oklch = fc
  .tuple(part, fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 360 }))
  .map(([lightness, chroma, hue]) => `oklch(${lightness} ${chroma / 1000} ${hue})`);
const srgb = fc.oneof(
  fc.tuple(byte, byte, byte).map((channels) => `rgb(${channels.join(', ')})`),
  fc.tuple(part, part, part).map((channels) => `color(srgb ${channels.join(' ')})`),
  fc
    .tuple(
      fc.integer({ min: 0, max: 360 }),
      fc.integer({ min: 0, max: 100 }),
      fc.integer({ min: 0, max: 100 }),
    )
    .map(([hue, saturation, lightness]) => `hsl(${hue} ${saturation}% ${lightness}%)`),
);

/** Any colour of sRGB and of Display P3. */
export const brands = fc.oneof(
  hex,
  p3,
  srgb,
  oklch.filter((css) => onScreen(css).shows),
);

const legal = (input: Input): fc.Arbitrary<unknown> => {
  const { path } = input;
  switch (input.kind) {
    case 'colour':
      return brands;
    case 'number':
      return fc
        .double({ min: input.least, max: input.most, noNaN: true })
        .map((value) => Number(value.toFixed(3)));
    case 'choice':
      return fc.constantFrom(...input.values);
    case 'fonts':
      return fc.array(fc.stringMatching(/^[\p{L}\p{N}][A-Za-z0-9 .'-]{0,20}$/u), {
        minLength: 1,
        maxLength: input.most,
      });
    case 'text':
      if (path === 'slug') return fc.stringMatching(/^[a-z][a-z0-9]{0,8}(-[a-z0-9]{1,6}){0,2}$/);
      if (path === 'lang') return fc.constantFrom('en', 'es', 'zh-Hans', 'fil', 'pt-BR');
      if (path === 'logo')
        return fc.constantFrom('/logo.svg', 'logo.svg', 'https://a.example/l.png', '../l.svg');
      if (path === 'contact.email') return fc.constantFrom('hello@example.org', 'ñandú@example.org');
      return fc
        .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
        .filter((text) => /\S/.test(text) && !/\p{Cc}/u.test(text));
  }
};

type Paths = Record<string, unknown>;

const whole = fc.record(Object.fromEntries(INPUTS.map((input) => [input.path, legal(input)])), {
  requiredKeys: INPUTS.filter(({ required }) => required).map(({ path }) => path),
});

/** The text of a file with these inputs, by their paths. */
export function fileOf(paths: Paths): string {
  const file = new Map<string, unknown>();
  for (const [path, value] of Object.entries(paths)) {
    const [first = '', second] = path.split('.');
    if (second === undefined) file.set(first, value);
    else file.set(first, { ...(file.get(first) as object), [second]: value });
  }
  const members = [...file].map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`);
  return `{\n${members.join(',\n')}\n}\n`;
}

/** A file that keeps every rule. */
export const legalFiles = whole.map(fileOf);

const junk = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom(
    '',
    'red',
    '#12',
    '#12345678',
    'oklch(0.5 0.4 150)',
    'oklch(2 0 0)',
    'color(rec2020 1 0 0)',
    -2,
    99,
  ),
  fc.constantFrom(
    'javascript:alert(1)',
    '//elsewhere.example/l.svg',
    '"}*{color:red',
    'a\nb',
    [''],
    ['a"b'],
    {},
  ),
);

const keys = fc.oneof(
  fc.constantFrom(...INPUTS.map(({ path }) => path), 'fonts', 'contact', 'fonts.body', 'colour', '__proto__'),
  fc.string({ maxLength: 12 }),
);

/** A file in which something was changed that may be wrong. */
export const spoiltFiles = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .tuple(whole, fc.array(fc.tuple(keys, junk), { minLength: 1, maxLength: 3 }))
      .map(([paths, changes]) => fileOf(changed(paths, changes))),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(legalFiles, fc.nat(), fc.string({ maxLength: 3 }))
      .map(
        ([text, at, instead]) =>
          text.slice(0, at % text.length) + instead + text.slice((at % text.length) + 1),
      ),
  },
);

function changed(paths: Paths, changes: readonly (readonly [string, unknown])[]): Paths {
  // A stranger's key may be `__proto__`.
  const all = new Map<string, unknown>([...Object.entries(paths), ...changes]);
  return Object.fromEntries(all);
}

export const files = fc.oneof({ weight: 2, arbitrary: legalFiles }, { weight: 1, arbitrary: spoiltFiles });
