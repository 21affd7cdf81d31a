import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import fc from 'fast-check';
import { accentFor } from '../../src/themes/build/brand.js';
import { toHex, toOklch, type Oklch } from '../../src/themes/build/colour.js';
import { checkContrast } from '../../src/themes/build/gate.js';
import type { TokenSet } from '../../src/themes/build/resolve.js';
import { loadThemes, type Room } from '../../src/themes/build/themes.js';

const brands = fc.tuple(
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.double({ min: 0, max: 0.37, noNaN: true }),
  fc.double({ min: 0, max: 360, noNaN: true }),
);

describe('a brand colour', () => {
  let rooms: readonly Room[];
  before(async () => {
    ({ rooms } = await loadThemes('tokens'));
  });

  function branded(brand: Oklch, { id, set }: Room): TokenSet {
    const moved = accentFor(brand, set);
    assert.ok(moved, `no accent in ${id} for ${brand.join(' ')}`);
    const accent = toHex(moved.accent);
    return new Map(set)
      .set('accent-default', { ...set.get('accent-default')!, css: accent })
      .set('focus-ring', { ...set.get('focus-ring')!, css: accent })
      .set('accent-soft', { ...set.get('accent-soft')!, css: toHex(moved.soft) });
  }

  it('passes every pair in every room, whatever it is', () => {
    fc.assert(
      fc.property(brands, (brand) => {
        for (const room of rooms) checkContrast(branded(brand, room), room.id);
      }),
      { numRuns: 60 },
    );
  });

  it('stands out no less than the accent of the room, and no more than its text', () => {
    const lightness = (set: TokenSet, name: string) => toOklch(set.get(name)!.css)[0];
    fc.assert(
      fc.property(brands, (brand) => {
        for (const { id, set } of rooms) {
          const band = [lightness(set, 'accent-default'), lightness(set, 'text-default')];
          const [moved = 0] = accentFor(brand, set)!.accent.components;
          assert.ok(moved >= Math.min(...band) && moved <= Math.max(...band), `${moved} in ${id}`);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('keeps its hue, its chroma capped at 0.06, 0.09 in clear and 0 in still', () => {
    const vivid: Oklch = [0.6, 0.2, 145];
    const caps = rooms.map(({ id, set }) => [id, accentFor(vivid, set)!.accent.components[1]]);
    assert.deepEqual(Object.fromEntries(caps), {
      steady: 0.06,
      open: 0.06,
      nook: 0.06,
      dusk: 0.06,
      still: 0,
      clear: 0.09,
      'clear-dim': 0.09,
    });
    for (const { set } of rooms) assert.equal(accentFor(vivid, set)!.accent.components[2], 145);
  });

  it('stays where it is in a room where it already reads', () => {
    const brand: Oklch = [0.38, 0.05, 300];
    const { accent } = accentFor(brand, rooms[0].set)!;
    assert.ok(Math.abs(accent.components[0] - brand[0]) <= 0.005);
  });

  it('is refused where no lightness reads', () => {
    const { set } = rooms[0];
    const narrow = new Map(set).set('accent-text', { ...set.get('accent-text')!, css: '#777' });
    assert.equal(accentFor([0.5, 0.05, 180], narrow), undefined);
  });
});
