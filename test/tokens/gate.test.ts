import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { loadThemes, type Themes } from '../../src/themes/build/themes.js';
import { checkTheme } from '../../src/themes/gate.js';
import { lights, roomNames, type Room } from '../../src/themes/room.js';
import { tokenFolder } from './folder.js';

const surfaces = ['surface-page', 'surface-raised', 'surface-sunken', 'accent-soft', 'care-soft'];
const pairs: [name: string, on: string, least: number][] = [
  ...['text-default', 'text-quiet', 'accent-default'].flatMap((name) =>
    surfaces.map((on): [string, string, number] => [name, on, 7]),
  ),
  ['accent-text', 'accent-default', 7],
  ['care-default', 'care-soft', 7],
  ['care-default', 'surface-page', 7],
  ['edge-strong', 'surface-page', 4.5],
  ['edge-strong', 'surface-raised', 4.5],
  ...surfaces.map((on): [string, string, number] => ['edge-strong', on, 3]),
  ...surfaces.map((on): [string, string, number] => ['focus-ring', on, 3]),
];

// clear draws everything so that it can be read, its edges and its focus too.
const strongest: typeof pairs = [
  ...['surface-page', 'surface-raised', 'surface-sunken'].map((on): (typeof pairs)[number] => [
    'edge-quiet',
    on,
    7,
  ]),
  ...['edge-strong', 'focus-ring'].flatMap((name) =>
    surfaces.map((on): (typeof pairs)[number] => [name, on, 7]),
  ),
];

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance, written out so that the gate is not measured by itself. */
function luminance(hex: string): number {
  const digits = hex.length === 4 ? hex.replace(/[\da-f]/g, '$&$&') : hex;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => parseInt(digits.slice(at, at + 2), 16) / 255)
    .map((channel) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((one, other) => one - other);
  return (light + 0.05) / (dark + 0.05);
}

function assertPairs({ id, room, set }: Room, place = id): void {
  for (const [name, on, least] of [...pairs, ...(room === 'clear' ? strongest : [])]) {
    const measured = contrast(set[name], set[on]);
    assert.ok(measured >= least, `${name} on ${on} in ${place}: ${measured}`);
  }
}

describe('the contrast gate', () => {
  let themes: Themes;
  before(async () => {
    themes = await loadThemes('tokens');
  });

  it('passes the six rooms in three lights each', () => {
    const ids = roomNames.flatMap((name) =>
      lights.map((light) => (light === 'even' ? name : `${name}-${light}`)),
    );
    assert.deepEqual(
      themes.rooms.map(({ id }) => id),
      ids,
    );
    for (const room of themes.rooms) assertPairs(room);
  });

  it('passes every agency in every room and light', () => {
    assert.ok(themes.agencies.some(({ theme }) => theme.slug === 'rivermouth'));
    for (const { theme, rooms } of themes.agencies) {
      assert.equal(rooms.length, 18);
      for (const room of rooms) assertPairs(room, `${room.id} of ${theme.slug}`);
    }
  });

  it('writes OKLCH as the sRGB that was looked at', () => {
    const css = (room: string, name: string) => themes.rooms.find(({ id }) => id === room)!.set[name];
    assert.equal(css('steady', 'surface-page'), '#faf8f4');
    assert.equal(css('open', 'surface-page'), '#fff');
    assert.equal(css('dusk', 'accent-default'), '#abcbcf');
    assert.equal(css('clear', 'focus-ring'), '#102c5a');
  });

  it('names the pair, the room and both figures, and writes nothing', async (t) => {
    const tokens = await tokenFolder(t);
    await tokens.edit('rooms/nook/colour.json', '[0.355, 0.03, 48]', '[0.5, 0.03, 48]');
    const refusal = await tokens.refusal();
    assert.match(
      refusal,
      /^text-quiet on surface-page in nook: 7:1 is asked and 4\.\d\d:1 measured \(#\w+ on #ece1d3\)\. #\w+ passes\.$/m,
    );
    assert.equal(existsSync(tokens.out), false);
  });

  it('looks at every light', async (t) => {
    const tokens = await tokenFolder(t);
    await tokens.edit('rooms/clear/dim.json', '[0.97, 0.004, 90]', '[0.5, 0.004, 90]');
    assert.match(await tokens.refusal(), /^text-default on surface-page in clear-dim: 7:1 is asked/m);
  });

  it('asks 4.5:1 of the edge of what can be operated', async (t) => {
    const tokens = await tokenFolder(t);
    await tokens.edit('rooms/steady/colour.json', '[0.54, 0.02, 230]', '[0.6, 0.02, 230]');
    assert.match(
      await tokens.refusal(),
      /^edge-strong on surface-raised in steady: 4\.5:1 is asked and 3\.\d\d:1 measured/m,
    );
  });

  it('asks 3:1 of the focus ring, also where a room gives it a colour of its own', async (t) => {
    const tokens = await tokenFolder(t);
    await tokens.edit(
      'rooms/dusk/colour.json',
      '"surface": {',
      '"focus": { "ring": { "$value": { "colorSpace": "oklch", "components": [0.4, 0.01, 255] } } }, "surface": {',
    );
    assert.match(
      await tokens.refusal(),
      /^focus-ring on surface-page in dusk: 3:1 is asked and 1\.\d\d:1 measured/m,
    );
  });

  it('names the agency, its file and its line when a pair fails only there', () => {
    const rivermouth = themes.agencies.find(({ theme }) => theme.slug === 'rivermouth')!;
    const [steady, ...others] = rivermouth.rooms;
    const weak = { ...steady, set: { ...steady.set, 'accent-default': '#7fb2a0' } };
    const [problem] = checkTheme({ ...rivermouth, rooms: [weak, ...others] });
    assert.match(
      problem.says,
      /^accent-default on surface-page in steady, for the agency rivermouth: 7:1 is asked and 2\.\d\d:1 measured/,
    );
    const { file, asked, nearest } = problem;
    assert.deepEqual({ file, asked }, { file: 'tokens/agencies/rivermouth.json', asked: 7 });
    assert.equal(problem.line, rivermouth.theme.source!.positions.brand.line);
    assert.ok(contrast(nearest!, steady.set['surface-page']) >= 7);
  });

  it('refuses a check on a token that is not there', async (t) => {
    const tokens = await tokenFolder(t);
    await tokens.edit('semantic/colour.json', '"on": ["accent-default"]', '"on": ["accent-defalt"]');
    assert.match(
      await tokens.refusal(),
      /accent-text is to be checked on accent-defalt, which is not a colour token/,
    );
  });

  it('keeps large surfaces and accents quiet', async (t) => {
    const tokens = await tokenFolder(t);
    await tokens.edit('rooms/open/colour.json', '[0.41, 0.06, 195]', '[0.41, 0.07, 195]');
    assert.equal(
      await tokens.refusal(),
      'tokens/rooms/open/colour.json: accent-default is too vivid. Its chroma is 0.07; make it 0.06 at most.',
    );
  });
});
