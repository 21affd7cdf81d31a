import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { contrast, toOklch } from '../../src/themes/colour.js';
import { idOf, roomNames, type Light, type RoomName } from '../../src/themes/room.js';
import { rooms } from '../../src/themes/rooms.js';
import { rgb, weakPairs } from './pairs.js';

const set = (room: RoomName, light: Light) => rooms.find(({ id }) => id === idOf(room, light))!.set;

const words = ['text-default', 'text-quiet', 'accent-default'];

/** How much light a colour gives, from 0 (none) to 1 (white). */
const light = (hex: string): number => contrast(hex, '#000') / 20 - 0.05;

const each = (check: (room: RoomName) => void) => roomNames.forEach(check);

describe('the light of a room', () => {
  it('lets everything be read in each', () => {
    assert.equal(rooms.length, 18);
    for (const room of rooms) assert.deepEqual(weakPairs(room), []);
  });

  it('gives a dark bedroom at least a fifth less light from the page, and from the words of a dark room', () => {
    each((room) => {
      const [dim, even] = [set(room, 'dim'), set(room, 'even')];
      const name = room === 'dusk' ? 'text-default' : 'surface-page';
      assert.ok(light(dim[name]) <= 0.8 * light(even[name]), room);
      assert.ok(light(dim['surface-page']) < light(even['surface-page']), room);
    });
  });

  it('makes every word stand out more in the sun', () => {
    each((room) => {
      const [bright, even] = [set(room, 'bright'), set(room, 'even')];
      for (const name of [...words, 'edge-strong', 'care-default']) {
        const more = contrast(bright[name], bright['surface-page']);
        assert.ok(more > contrast(even[name], even['surface-page']), `${name} in ${room}`);
      }
    });
  });

  it('never makes dusk black, nor still coloured', () => {
    for (const { room, id, set: values } of rooms) {
      for (const [name, value] of Object.entries(values).filter(([, css]) => css.startsWith('#'))) {
        if (room === 'dusk' && name.startsWith('surface-'))
          assert.ok(toOklch(value)[0] > 0.17, `${name} in ${id}`);
        if (room === 'still') {
          const [red, green, blue] = rgb(value);
          assert.ok(red === green && green === blue, `${name} in ${id} is ${value}`);
        }
      }
    }
  });

  it('changes colours alone, so that nothing moves', () => {
    for (const { room, id, set: values, own } of rooms) {
      const moved = own.filter((name) => values[name] !== set(room, 'even')[name]);
      assert.ok(
        moved.every((name) => values[name].startsWith('#')),
        id,
      );
    }
  });
});
