import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { toOklch } from '../../src/themes/colour.js';
import { deriveTheme } from '../../src/themes/derive.js';
import { checkTheme } from '../../src/themes/gate.js';
import type { Room } from '../../src/themes/room.js';
import { rooms } from '../../src/themes/rooms.js';
import type { Theme } from '../../src/themes/theme.js';
import { brands } from './agencies.js';

const harbor: Theme = { slug: 'harbor', name: 'Harbor House' };

const inRoom = (theme: Partial<Theme>, id: string): Room =>
  deriveTheme({ ...harbor, ...theme }).rooms.find((room) => room.id === id)!;

const pixels = (room: Room, name: string): number => Number(/([\d.]+)px/.exec(room.set[name])![1]);

describe('a theme', () => {
  it('that asks for nothing leaves every room as it is', () => {
    const { rooms: dressed, moved } = deriveTheme(harbor);
    assert.deepEqual([dressed, moved], [rooms, []]);
  });

  it('is the same whenever it is made', () => {
    fc.assert(
      fc.property(brands, (brand) => {
        assert.deepEqual(deriveTheme({ ...harbor, brand }), deriveTheme({ ...harbor, brand }));
      }),
      { numRuns: 10 },
    );
  });

  it('never colours what is read, what needs a look, or a large ground with its brand', () => {
    fc.assert(
      fc.property(brands, (brand) => {
        deriveTheme({ ...harbor, brand }).rooms.forEach(({ id, set }, index) => {
          const changed = Object.keys(set).filter((name) => set[name] !== rooms[index].set[name]);
          const allowed = ['accent-default', 'accent-soft', 'focus-ring'];
          assert.deepEqual(
            changed.filter((name) => !allowed.includes(name)),
            [],
            id,
          );
        });
      }),
      { numRuns: 20 },
    );
  });

  it('tells of each colour that was moved from where to where, and why', () => {
    const { moved } = deriveTheme({ ...harbor, brand: '#ffcc00' });
    assert.equal(moved.length, 18);
    const steady = moved.find(({ room, light }) => room === 'steady' && light === 'even')!;
    const { why, measured, ...rest } = steady;
    assert.deepEqual(rest, {
      room: 'steady',
      light: 'even',
      token: 'accent-default',
      from: '#fc0',
      to: inRoom({ brand: '#ffcc00' }, 'steady').set['accent-default'],
      asked: 7,
    });
    assert.ok(measured < 2);
    assert.match(
      why,
      /^It is quieter, since an accent has 0\.06 chroma at most\. It is darker: 7:1 is asked with accent-soft, and it had 1\.\d\d:1\.$/,
    );
    const still = moved.find(({ room }) => room === 'still')!;
    assert.match(still.why, /^This room has no hue, so only the lightness is left\. It is darker: 7:1/);
    for (const { from, to, why: reason } of moved) {
      assert.notEqual(from, to);
      assert.match(reason, /^(It is|This room) [^\n]+\.$/);
    }
  });

  it('leaves a brand alone that can be read already', () => {
    const steady = rooms[0].set['accent-default'];
    const { moved } = deriveTheme({ ...harbor, brand: steady });
    assert.ok(moved.every(({ room, light }) => room !== 'steady' || light !== 'even'));
  });

  it('warms and cools the paper a little, in the rooms that have any', () => {
    const b = ([, chroma, hue]: ReturnType<typeof toOklch>) => chroma * Math.sin((hue * Math.PI) / 180);
    for (const { room, id, set } of rooms) {
      const [warm, cool] = [inRoom({ paper: 1 }, id).set, inRoom({ paper: -1 }, id).set];
      for (const name of ['surface-page', 'surface-raised', 'surface-sunken']) {
        const yellow = [cool, set, warm].map((values) => b(toOklch(values[name])));
        if (room === 'still' || room === 'clear')
          assert.deepEqual([warm[name], cool[name]], [set[name], set[name]]);
        else
          assert.ok(yellow[0] < yellow[1] && yellow[1] < yellow[2], `${name} in ${id}: ${yellow.join(' ')}`);
      }
    }
  });

  it('scales the corners of every room, so that the round one stays the round one', () => {
    for (const radius of [0.5, 0.8, 1.25, 1.5]) {
      const corners = rooms.map(
        ({ id, room }) => [room, pixels(inRoom({ radius }, id), 'radius-default')] as const,
      );
      const nook = Math.max(...corners.map(([, corner]) => corner));
      assert.ok(corners.every(([room, corner]) => (room === 'nook' ? corner === nook : corner < nook)));
      assert.ok(nook <= 24);
    }
  });

  it('gives more space or less, and never makes what is pressed smaller or closer', () => {
    const spaces = ['space-tight', 'space-near', 'space-default', 'space-far', 'space-apart'];
    for (const { id } of rooms) {
      const [close, usual, roomy] = (['close', 'usual', 'roomy'] as const).map((density) =>
        inRoom({ density }, id),
      );
      for (const name of spaces) {
        assert.ok(pixels(close, name) <= pixels(usual, name), name);
        assert.ok(pixels(usual, name) < pixels(roomy, name), name);
      }
      for (const room of [close, usual, roomy]) {
        assert.equal(pixels(room, 'target-size'), 48);
        assert.ok(pixels(room, 'target-gap') >= 8 && pixels(room, 'space-near') >= 8);
      }
    }
  });

  it('gives headings the fonts of text where they have none of their own', () => {
    const fonts = { text: ['Charter', 'serif'] };
    assert.equal(inRoom({ fonts }, 'nook').set['font-heading'], '"Charter",serif');
    const { set } = inRoom({ fonts: { ...fonts, heading: ['Optima'] } }, 'nook');
    assert.deepEqual([set['font-text'], set['font-heading']], ['"Charter",serif', '"Optima"']);
    assert.equal(inRoom({ fonts: { heading: ['Optima'] } }, 'nook').set['font-text'], 'system-ui,sans-serif');
  });
});

describe('the gate of a theme', () => {
  const derived = deriveTheme({ ...harbor, brand: '#28535d' });
  const spoilt = (values: Record<string, string>) => {
    const [steady, ...others] = derived.rooms;
    return checkTheme({ ...derived, rooms: [{ ...steady, set: { ...steady.set, ...values } }, ...others] });
  };

  it('lets a theme through that passes', () => assert.deepEqual(checkTheme(derived), []));

  it('stops a brand that reads in no lightness of a room', () => {
    const [steady, ...others] = rooms;
    const narrow = { ...steady, set: { ...steady.set, 'accent-text': '#777' } };
    const problems = checkTheme(deriveTheme({ ...harbor, brand: '#a8005c' }, [narrow, ...others]));
    assert.deepEqual(
      problems.filter(({ path }) => path === 'accent-text').map(({ asked, file }) => [asked, file]),
      [[7, 'harbor.json']],
    );
    assert.ok(problems.some(({ says }) => /^accent-default in steady, .+ is too vivid/.test(says)));
  });

  const wrong: Record<string, [values: Record<string, string>, path: string, says: RegExp]> = {
    'a target that is too small': [
      { 'target-size': 'max(2.5rem,40px)' },
      'target-size',
      /^target-size in steady, for the agency harbor is 40px, and 48px is the least\. Make it larger\.$/,
    ],
    'targets that are too close': [{ 'target-gap': '4px' }, 'target-gap', /is 4px, and 8px is the least/],
    'text that is too small': [
      { 'text-size-default': 'max(1rem,16px)' },
      'text-size-default',
      /is 16px, and 18px/,
    ],
    'lines that are too long': [
      { 'measure-default': 'max(60rem,960px)' },
      'measure-default',
      /is 60rem, and 38rem is the most\. Make it shorter\.$/,
    ],
    'a loud surface': [
      { 'surface-page': '#fff3b0' },
      'surface-page',
      /too vivid\. Its chroma is 0\.\d+; make it 0\.03/,
    ],
    'a loud accent': [
      { 'accent-default': '#00527a' },
      'accent-default',
      /too vivid\. Its chroma is 0\.\d+; make it 0\.06/,
    ],
    'a colour of its own for what needs a look': [
      { 'care-default': '#5c1f1f' },
      'care-default',
      /^care-default in steady, for the agency harbor is #5c1f1f\. It belongs to the room; leave it #644124\.$/,
    ],
    'a focus that cannot be seen': [
      { 'focus-ring': '#c9d6d8' },
      'focus-ring',
      /^focus-ring on surface-page in steady, for the agency harbor: 3:1 is asked and 1\.\d\d:1 measured/,
    ],
  };
  for (const [title, [values, path, says]] of Object.entries(wrong)) {
    it(`stops ${title}, with both figures`, () => {
      const problem = spoilt(values).find((one) => one.path === path);
      assert.match(problem!.says, says);
      assert.ok(problem!.nearest);
      if (path !== 'care-default') assert.notEqual(problem!.asked, problem!.measured);
    });
  }
});
