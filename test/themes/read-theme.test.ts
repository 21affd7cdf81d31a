import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { readTheme } from '../../src/themes/read-theme.js';

const theme = (...lines: string[]): string =>
  `{\n  "slug": "harbor",\n  "name": "Harbor House"${lines.map((line) => `,\n  ${line}`).join('')}\n}\n`;

const told = (text: string): string[] =>
  readTheme(text, 'harbor.json').problems.map(({ line, column, says }) =>
    line === undefined ? says : `${line}:${column} ${says}`,
  );

const wrong: Record<string, [text: string, ...says: string[]]> = {
  'is empty': ['', '1:1 This is not JSON. The file ends too early. Look for a missing brace or value.'],
  'is a list': ['[1]', '1:1 A theme is one object. Begin with { and write its inputs inside.'],
  'is a word': ['harbor', '1:1 This is not JSON. This is not a value. Write text in double quotes.'],
  'has a comment': [
    '{\n  // our blue\n  "slug": "a" }',
    '2:3 This is not JSON. There is a comment here, and JSON has none. Take it out.',
  ],
  'has a comma too many': [
    theme('"paper": 0.2,'),
    '5:1 This is not JSON. There is a comma too many before this. Take it out.',
  ],
  'has a comma too few': [
    '{\n  "slug": "a"\n  "name": "A"\n}',
    '3:3 This is not JSON. A comma is missing before this. Add it.',
  ],
  'has single quotes': [
    "{ 'slug': 'a' }",
    '1:3 This is not JSON. This is in single quotes. Write it in double quotes.',
  ],
  'has a name without quotes': [
    '{ slug: "a" }',
    '1:3 This is not JSON. A name is missing here. Write it in double quotes.',
  ],
  'is never closed': [
    '{ "slug": "a"',
    '1:1 This is not JSON. This is opened, and never closed. Add } at its end.',
  ],
  'goes on after its end': [
    '{} {}',
    '1:4 This is not JSON. There is more after the end. A theme is one { … }.',
  ],
  'has a broken text': [
    '{ "slug": "a\n" }',
    '1:11 This is not JSON. This text does not end as JSON asks. Look for a missing quote, or a \\ before a letter.',
  ],
  'lacks what it needs': [
    '{ }',
    '1:1 slug is missing, and a theme needs it. Add it.',
    '1:1 name is missing, and a theme needs it. Add it.',
  ],
  'misspells an input': [theme('"brnad": "#123456"'), '4:3 brnad is not an input of a theme. Is it brand?'],
  'misspells an input in a group': [
    theme('"contact": { "fone": "555 0100" }'),
    '4:16 contact.fone is not an input of a theme. Is it contact.phone?',
  ],
  'forgets the group': [
    theme('"phone": "555 0100"'),
    '4:3 phone is not an input of a theme. Is it contact.phone?',
  ],
  'brings what is the room’s': [
    theme('"care": "#c00000"'),
    '4:3 care is not an input of a theme. A theme has slug, name, short, lang, brand, paper, fonts, radius, density, address, logo, room, contact.',
  ],
  'reaches for what all objects have': [
    theme('"__proto__": { "brand": "#123456" }', '"constructor": 1'),
    '4:3 __proto__ is not an input of a theme. A theme has slug, name, short, lang, brand, paper, fonts, radius, density, address, logo, room, contact.',
    '5:3 constructor is not an input of a theme. A theme has slug, name, short, lang, brand, paper, fonts, radius, density, address, logo, room, contact.',
  ],
  'says one thing twice': [
    theme('"brand": "#123456"', '"brand": "#654321"'),
    '5:3 brand is on line 4 as well. Keep one of them.',
  ],
  'has a slug that is no attribute': [
    '{ "slug": "Harbor House", "name": "A" }',
    '1:11 slug is "Harbor House". Write lower-case letters, digits and hyphens, beginning with a letter.',
  ],
  'has a number for a name': [
    '{ "slug": "a", "name": 7 }',
    '1:24 name is 7. Write text in quotes, like "Rivermouth Family Support".',
  ],
  'has a name that is too long': [
    `{ "slug": "a", "name": "A", "short": "${'a'.repeat(30)}" }`,
    '1:38 short has 30 characters, and 24 at most have room. Make it shorter.',
  ],
  'has a colour by its name': [
    theme('"brand": "teal"'),
    '4:12 brand is "teal". Write a colour like #28535d, oklch(0.42 0.05 215) or color(display-p3 0.2 0.32 0.36).',
  ],
  'has a colour that one sees through': [
    theme('"brand": "#28535d80"'),
    '4:12 brand is "#28535d80". Write a colour like #28535d, oklch(0.42 0.05 215) or color(display-p3 0.2 0.32 0.36).',
  ],
  'has a colour that no screen shows': [
    theme('"brand": "oklch(0.7 0.4 150)"'),
    '4:12 brand is "oklch(0.7 0.4 150)". No screen shows this colour. The closest one is #00c248.',
  ],
  'has warmer paper than there is': [theme('"paper": 3'), '4:12 paper is 3. Write a number from -1 to 1.'],
  'has a number beyond all': [
    theme('"paper": -1e999'),
    '4:12 paper is -Infinity. Write a number from -1 to 1.',
  ],
  'has a number in quotes': [
    theme('"radius": "1"'),
    '4:13 radius is "1". Write a number from 0.5 to 1.5, without quotes.',
  ],
  'has a room that is not there': [
    theme('"room": "steddy"'),
    '4:11 room is "steddy". Write one of "steady", "open", "nook", "dusk", "still", "clear".',
  ],
  'has a choice that is a list': [
    theme('"density": ["close"]'),
    '4:14 density is ["close"]. Write one of "close", "usual", "roomy".',
  ],
  'has one font outside a list': [
    theme('"fonts": { "text": "Charter" }'),
    '4:22 fonts.text is "Charter". Write 1 to 8 fonts, like ["Charter","Cambria","serif"].',
  ],
  'writes CSS into a font': [
    theme('"fonts": { "text": ["Arial\\"}*{color:red"] }'),
    '4:22 fonts.text is ["Arial\\"}*{color:red"]. Write names of letters, digits, spaces, dots, hyphens and apostrophes.',
  ],
  'has fonts that are no group': [
    theme('"fonts": ["Charter"]'),
    '4:12 fonts holds other inputs. Write it like { text, heading }.',
  ],
  'has a logo that is a script': [
    theme('"logo": "javascript:alert(1)"'),
    '4:11 logo is "javascript:alert(1)". Write a path such as "/logo.svg", or an address that begins with https://.',
  ],
  'has a logo of another site by stealth': [
    theme('"logo": "//elsewhere.example/logo.svg"'),
    '4:11 logo is "//elsewhere.example/logo.svg". Write a path such as "/logo.svg", or an address that begins with https://.',
  ],
};

describe('a wrong theme', () => {
  for (const [title, [text, ...says]] of Object.entries(wrong)) {
    it(`${title}: says where, and what to do`, () => assert.deepEqual(told(text), says));
  }

  it('of ten megabytes is not even looked through', () => {
    const begun = performance.now();
    assert.deepEqual(told(`{ "slug": "${'a'.repeat(10_000_000)}" }`), [
      'This file has 10000014 characters, and a theme has 16000 at most. Look whether it is the right one.',
    ]);
    assert.ok(performance.now() - begun < 1000);
  });

  it('of many levels is refused with its line', () => {
    assert.deepEqual(told(theme(`"brand": ${'['.repeat(9000)}`)), [
      '4:32 This is not JSON. This is more than 20 levels deep, and a theme needs two. Take it out.',
    ]);
  });

  it('is told all at once, from top to bottom', () => {
    const text = theme('"paper": 7', '"colour": 1', '"room": "attic"', '"brand": "blue"');
    assert.deepEqual(
      readTheme(text, 'harbor.json').problems.map(({ file, line, path }) => [file, line, path]),
      [
        ['harbor.json', 4, 'paper'],
        ['harbor.json', 5, 'colour'],
        ['harbor.json', 6, 'room'],
        ['harbor.json', 7, 'brand'],
      ],
    );
  });

  it('names the nearest value that is right', () => {
    const [paper, room, brand] = readTheme(
      theme('"paper": 7', '"room": "duks"', '"brand": "color(display-p3 1.2 0 0)"'),
      'harbor.json',
    ).problems;
    assert.deepEqual([paper.nearest, room.nearest], ['1', undefined]);
    assert.match(brand.nearest!, /^#[\da-f]{3,6}$/);
  });

  it('is refused in sentences, whatever it is', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), (text) => {
        const { theme: read, problems } = readTheme(text, 'harbor.json');
        assert.equal(read, undefined);
        assert.ok(problems.every(({ says }) => /^[^\n]+[.?]$/.test(says)));
      }),
    );
  });
});

describe('a theme', () => {
  it('is read with a mark that nobody sees, a schema, and its inputs in any order', () => {
    const { theme: read, problems } = readTheme(
      '\ufeff{"name":"Harbor House","contact":{"phone":"555 0100"},"$schema":"x","slug":"harbor"}',
      'harbor.json',
    );
    assert.deepEqual(problems, []);
    const { source, ...inputs } = read!;
    assert.deepEqual(inputs, { slug: 'harbor', name: 'Harbor House', contact: { phone: '555 0100' } });
    assert.deepEqual(source!.positions['contact.phone'], { line: 1, column: 43 });
  });

  it('may have its colour in any way that designers write one', () => {
    const brands = [
      ...['#28535d', '#ABC', 'rgb(40 83 93)', 'rgb(40, 83, 93)', 'rgb(16% 33% 36%)', 'hsl(191 40% 26%)'],
      ...['hsl(191deg, 40%, 26%)', 'oklch(0.42 0.05 215)', 'oklch(42% 0.05 215deg)', 'oklch(.42 .05 215)'],
      ...['color(display-p3 0.2 0.32 0.36)', 'color(srgb 16% 33% 36%)', 'color(display-p3 1 0 0)'],
    ];
    for (const brand of brands) assert.deepEqual(told(theme(`"brand": "${brand}"`)), [], brand);
  });
});
