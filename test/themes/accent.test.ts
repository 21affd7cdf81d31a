import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { accentFor } from '../../src/themes/accent.js';
import { toOklch, type Oklch } from '../../src/themes/colour.js';
import { faultsOf } from '../../src/themes/gate.js';
import type { Room, Values } from '../../src/themes/room.js';
import { rooms } from '../../src/themes/rooms.js';

const brands = fc.tuple(
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.double({ min: 0, max: 0.37, noNaN: true }),
  fc.double({ min: 0, max: 360, noNaN: true }),
);

const lightness = (set: Values, name: string): number => toOklch(set[name])[0];

function branded(brand: Oklch, room: Room): Room {
  const accent = accentFor(brand, room);
  assert.ok(accent, `no accent in ${room.id} for ${brand.join(' ')}`);
  return { ...room, set: { ...room.set, ...accent } };
}

describe('a brand colour', () => {
  it('passes every pair in every room and light, whatever it is', () => {
    fc.assert(
      fc.property(brands, (brand) => {
        for (const room of rooms) assert.deepEqual(faultsOf(branded(brand, room)), []);
      }),
      { numRuns: 60 },
    );
  });

  it('stands out no less than the accent of the room, and no more than its text', () => {
    // What is written has eight bits a channel.
    const written = 0.003;
    fc.assert(
      fc.property(brands, (brand) => {
        for (const room of rooms) {
          const band = [lightness(room.set, 'accent-default'), lightness(room.set, 'text-default')];
          const moved = lightness(branded(brand, room).set, 'accent-default');
          assert.ok(moved >= Math.min(...band) - written, `${moved} in ${room.id}`);
          assert.ok(moved <= Math.max(...band) + written, `${moved} in ${room.id}`);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('keeps its hue, its chroma at most 0.06, 0.09 in clear and 0 in still', () => {
    const vivid: Oklch = [0.6, 0.2, 145];
    for (const room of rooms) {
      const [, chroma, hue] = toOklch(branded(vivid, room).set['accent-default']);
      const most = { still: 0, clear: 0.09 }[room.room as string] ?? 0.06;
      assert.ok(chroma < most + 0.003, `${chroma} in ${room.id}`);
      // In the sun some are darker than so much colour can be, and in nook the paper has a colour of its own.
      if (room.light === 'even' && room.room !== 'nook')
        assert.ok(chroma > most - 0.003, `${chroma} in ${room.id}`);
      if (most > 0) assert.ok(Math.abs(hue - 145) < 3, `${hue} in ${room.id}`);
    }
  });

  it('stays the nearer to its paper the more colour that has', () => {
    const across = ([, chroma, hue]: Oklch) => {
      const angle = (hue * Math.PI) / 180;
      return [chroma * Math.cos(angle), chroma * Math.sin(angle)];
    };
    fc.assert(
      fc.property(brands, (brand) => {
        for (const room of rooms.filter(({ light }) => light === 'even')) {
          const { set } = branded(brand, room);
          const paper = toOklch(set['surface-page']);
          for (const [name, times] of [
            ['accent-default', 2.5],
            ['accent-soft', 1.2],
          ] as const) {
            const [a, b] = across(toOklch(set[name])).map((part, axis) => part - across(paper)[axis]);
            // What is written has eight bits a channel; a grey is as near as a strange hue comes.
            const most = Math.max(paper[1], times * (0.04 - paper[1])) + 0.004;
            assert.ok(Math.hypot(a, b) <= most, `${name}, ${brand.join(' ')}, in ${room.id}`);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('gives lightness alone in still', () => {
    const still = rooms.find(({ id }) => id === 'still')!;
    for (const hue of [0, 120, 240]) {
      const accent = accentFor([0.33, 0.2, hue], still)!;
      for (const colour of Object.values(accent)) assert.match(colour, /^#(\w\w?)\1\1$/);
    }
    assert.notEqual(
      accentFor([0.31, 0.1, 20], still)!['accent-default'],
      accentFor([0.35, 0.1, 20], still)!['accent-default'],
    );
  });

  it('stays where it is in a room where it already reads', () => {
    const brand: Oklch = [0.38, 0.05, 300];
    const moved = lightness(branded(brand, rooms[0]).set, 'accent-default');
    assert.ok(Math.abs(moved - brand[0]) <= 0.005);
  });

  it('is refused where no lightness reads', () => {
    const room = rooms[0];
    const narrow = { ...room, set: { ...room.set, 'accent-text': '#777' } };
    assert.equal(accentFor([0.5, 0.05, 180], narrow), undefined);
  });
});
