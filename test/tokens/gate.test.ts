import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { loadThemes, type Themes } from '../../src/themes/build/themes.js';
import type { TokenSet } from '../../src/themes/build/resolve.js';
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

function assertPairs(set: TokenSet, place: string): void {
  for (const [name, on, least] of pairs) {
    const measured = contrast(set.get(name)!.css, set.get(on)!.css);
    assert.ok(measured >= least, `${name} on ${on} in ${place}: ${measured}`);
  }
}

describe('the contrast gate', () => {
  let themes: Themes;
  before(async () => {
    themes = await loadThemes('tokens');
  });

  it('passes the six rooms, and clear in its dark light', () => {
    const ids = themes.rooms.map(({ id }) => id);
    assert.deepEqual(ids, ['steady', 'open', 'nook', 'dusk', 'still', 'clear', 'clear-dim']);
    for (const { id, set } of themes.rooms) assertPairs(set, id);
  });

  it('passes every agency in every room', () => {
    assert.ok(themes.agencies.some(({ slug }) => slug === 'rivermouth'));
    for (const { slug, rooms } of themes.agencies) {
      assert.equal(rooms.length, 7);
      for (const { id, set } of rooms) assertPairs(set, `${id} of ${slug}`);
    }
  });

  it('writes OKLCH as the sRGB that was looked at', () => {
    const css = (room: string, name: string) =>
      themes.rooms.find(({ id }) => id === room)!.set.get(name)!.css;
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
      /^text-quiet on surface-page in nook: 7:1 is asked and 4\.\d\d:1 measured \(#\w+ on #ece1d3\)\. Make one of them lighter or darker\.$/m,
    );
    assert.equal(existsSync(tokens.out), false);
  });

  it('looks at the dark light of clear', async (t) => {
    const tokens = await tokenFolder(t);
    await tokens.edit('rooms/clear/dim.json', '[0.97, 0.004, 90]', '[0.5, 0.004, 90]');
    assert.match(
      await tokens.refusal(),
      /^text-default on surface-page in clear in its dark light: 7:1 is asked/m,
    );
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

  it('names the agency when a pair fails only there', async (t) => {
    const tokens = await tokenFolder(t);
    const { checkContrast } = await import('../../src/themes/build/gate.js');
    const { rooms } = (await loadThemes(tokens.path)).agencies.find(({ slug }) => slug === 'rivermouth')!;
    const weak = new Map(rooms[0].set);
    weak.set('accent-default', { ...weak.get('accent-default')!, css: '#7fb2a0' });
    assert.throws(
      () => checkContrast(weak, 'steady, for the agency rivermouth'),
      /accent-default on surface-page in steady, for the agency rivermouth: 7:1 is asked and 2\.\d\d:1 measured/,
    );
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
