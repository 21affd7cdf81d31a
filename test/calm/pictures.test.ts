import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { chroma, oklch } from '../support/calm/chroma.mjs';
import { colourfulness } from '../support/calm/colourfulness.mjs';
import { Flashes } from '../support/calm/flashes.mjs';
import { Motion } from '../support/calm/motion.mjs';
import { coloursOf, decode, encode } from '../support/calm/picture.mjs';
import { Seen } from '../support/calm/seen.mjs';
import { red, saturated } from '../support/calm/vivid.mjs';

type Rgb = [red: number, green: number, blue: number];

const BLACK: Rgb = [0, 0, 0];
const WHITE: Rgb = [255, 255, 255];
const GREY: Rgb = [120, 120, 120];
const RED: Rgb = [255, 0, 0];
const GREEN: Rgb = [0, 255, 0];
const BLUE: Rgb = [0, 0, 255];

/** A picture of 16 by 16 px, with the colour that each place is given. */
const picture = (colourAt: (x: number, y: number) => Rgb, size = 16) => {
  const data = new Uint8Array(size * size * 4);
  for (let y = 0; y < size; y++)
    for (let x = 0; x < size; x++) data.set([...colourAt(x, y), 255], (y * size + x) * 4);
  return { width: size, height: size, data };
};
const flat = (colour: Rgb) => picture(() => colour);
const board = (one: Rgb, other: Rgb) => picture((x, y) => ((x + y) % 2 ? one : other));

const near = (actual: number, expected: number, by: number) =>
  assert.ok(Math.abs(actual - expected) <= by, `${actual} is not ${expected}`);

describe('colourfulness', () => {
  const of = (one: ReturnType<typeof picture>) => colourfulness(coloursOf(one));

  test('is 0 for what is grey, flat or not', () => {
    assert.equal(of(flat(GREY)), 0);
    assert.equal(of(board(BLACK, WHITE)), 0);
  });

  test('is what the formula gives by hand', () => {
    // Red and green: rg is 255 or -255, yb 127.5 everywhere.
    near(of(board(RED, GREEN)), 255 + 0.3 * 127.5, 1e-9);
    // One red: nothing is spread, and the mean is 255 and 127.5.
    near(of(flat(RED)), 0.3 * Math.hypot(255, 127.5), 1e-9);
    // As much of red, green and blue: rg varies by 43350, yb by 32512.5, and both are 0 in the mean.
    const thirds = [RED, GREEN, BLUE].map((rgb) => ({ rgb, share: 1 / 3 }));
    near(colourfulness(thirds), Math.sqrt(43350 + 32512.5), 1e-9);
  });
});

describe('chroma', () => {
  test('is 0 for a grey, and that of OKLCH for red', () => {
    assert.ok(chroma(coloursOf(flat(GREY))).mean < 1e-4);
    near(oklch(RED).chroma, 0.2577, 1e-4);
    near(oklch(RED).hue, 29.23, 0.01);
  });

  test('tells what 95 % of the pixels keep to from what a few do', () => {
    const few = chroma(coloursOf(picture((x, y) => (x === 0 && y < 12 ? RED : GREY))));
    near(few.mean, (oklch(RED).chroma * 12) / 256, 1e-4);
    assert.ok(few.most95 < 1e-4);
    const more = chroma(coloursOf(picture((x, y) => (x === 0 && y < 14 ? RED : GREY))));
    near(more.most95, oklch(RED).chroma, 1e-9);
  });
});

describe('saturated and red pixels', () => {
  const shares = (one: ReturnType<typeof picture>) => {
    const colours = coloursOf(one);
    return [saturated(colours), red(colours)];
  };

  test('are counted each', () => {
    assert.deepEqual(shares(board(RED, GREY)), [0.5, 0.5]);
    assert.deepEqual(shares(board(BLUE, GREY)), [0.5, 0]);
    assert.deepEqual(shares(picture((x) => (x === 3 ? RED : WHITE))), [1 / 16, 1 / 16]);
  });

  test('are the reds that warn: signal red, crimson, the danger of Bootstrap', () => {
    for (const rgb of [
      [0x9b, 0x24, 0x23],
      [0xdc, 0x14, 0x3c],
      [0xdc, 0x35, 0x45],
    ] as Rgb[])
      assert.deepEqual(shares(flat(rgb)), [1, 1], String(rgb));
  });

  test('are not the brown of what needs a look, nor the blue of clear', () => {
    assert.deepEqual(shares(flat([0x64, 0x41, 0x24])), [0, 0]);
    assert.deepEqual(shares(flat([0x10, 0x2c, 0x5a])), [0, 0]);
  });
});

describe('motion', () => {
  const energy = (...pictures: ReturnType<typeof picture>[]) => {
    const motion = new Motion();
    for (const one of pictures) motion.see(one);
    return motion.energy;
  };

  test('is 0 where nothing changes, and not known where nothing was seen', () => {
    assert.equal(energy(flat(GREY), flat(GREY), flat(GREY)), 0);
    assert.equal(energy(), undefined);
  });

  test('is the share of pixels that ever changed, by the least there is', () => {
    const dot = (at: number) => picture((x, y) => (x === at && y === 0 ? [121, 120, 120] : GREY));
    assert.equal(energy(flat(GREY), dot(0)), 1 / 256);
    assert.equal(energy(dot(0), dot(1), dot(2), dot(0)), 3 / 256);
    assert.equal(energy(flat(BLACK), flat(WHITE), flat(BLACK)), 1);
  });

  test('tells where it was, so that it can be found', () => {
    const motion = new Motion();
    const dot = (left: number, top: number) => picture((x, y) => (x === left && y === top ? BLACK : GREY));
    for (const one of [flat(GREY), dot(2, 3), dot(5, 4)]) motion.see(one);
    assert.deepEqual(motion.places, ['4 by 2 px at 2, 3']);
    motion.turn();
    assert.deepEqual(motion.places, []);
  });

  test('begins anew where it is told to, from the last picture', () => {
    const motion = new Motion();
    for (const one of [BLACK, WHITE]) motion.see(flat(one));
    motion.turn();
    assert.equal(motion.energy, 0);
    motion.see(flat(WHITE));
    assert.equal(motion.energy, 0);
    motion.see(flat(BLACK));
    assert.equal(motion.energy, 1);
  });
});

describe('flashes', () => {
  /** The most in one second of colours that follow one another, so many milliseconds apart. */
  const most = (apart: number, ...colours: Rgb[]) => {
    const flashes = new Flashes();
    colours.forEach((colour, at) => flashes.see(at * apart, flat(colour)));
    return flashes.most;
  };
  const again = (times: number, ...colours: Rgb[]) => Array.from({ length: times }, () => colours).flat();

  test('are none where nothing changes, or changes once', () => {
    assert.deepEqual(most(100, WHITE, WHITE, WHITE), { general: 0, red: 0 });
    assert.deepEqual(most(100, WHITE, BLACK, BLACK, BLACK), { general: 0, red: 0 });
  });

  test('are four where black and white take turns eight times a second', () => {
    assert.equal(most(125, ...again(8, BLACK, WHITE)).general, 4);
  });

  test('are one where it is dark for a moment', () => {
    assert.equal(most(100, WHITE, BLACK, WHITE, WHITE).general, 1);
  });

  test('are none where both are bright, or nearly the same', () => {
    // Luminances of 0.81 and 1, and of 0.19 and 0.22.
    assert.equal(most(125, ...again(8, [232, 232, 232], WHITE)).general, 0);
    assert.equal(most(125, ...again(8, [120, 120, 120], [128, 128, 128])).general, 0);
  });

  test('are seen where the change takes several steps', () => {
    // Each step is less than a tenth of the luminance: 0, 0.08, 0.16.
    const steps: Rgb[] = [BLACK, [79, 79, 79], [112, 112, 112], [79, 79, 79]];
    assert.equal(most(100, ...again(3, ...steps)).general, 2);
  });

  test('count by the second', () => {
    assert.equal(most(1000, ...again(8, BLACK, WHITE)).general, 1);
    assert.equal(most(1100, ...again(8, BLACK, WHITE)).general, 0);
  });

  test('are red where a saturated red comes and goes, even as bright as before', () => {
    // Luminances of 0.2126 and 0.2122.
    const grey: Rgb = [127, 127, 127];
    assert.deepEqual(most(125, ...again(8, RED, grey)), { general: 0, red: 4 });
    assert.equal(most(125, ...again(8, [200, 120, 120], grey)).red, 0);
  });

  test('count where they take 8 by 8 px alone', () => {
    const flashes = new Flashes();
    for (let at = 0; at < 9; at++)
      flashes.see(
        at * 125,
        picture((x, y) => (at % 2 && x < 8 && y < 8 ? WHITE : BLACK)),
      );
    assert.equal(flashes.most.general, 4);
  });
});

describe('what is seen of a page', () => {
  const file = (one: ReturnType<typeof picture>) => encode(one).toString('base64');

  test('comes out of a file as it went in', () => {
    const one = picture((x, y) => [x * 16, y * 16, 7]);
    assert.deepEqual(Uint8Array.from(decode(Buffer.from(file(one), 'base64')).data), one.data);
  });

  test('begins with the page, not with the blank before it', () => {
    const seen = new Seen({ waits: true });
    [flat(WHITE), flat(BLACK), board(WHITE, GREY)].forEach((one, at) => seen.see(at, file(one)));
    assert.equal(seen.figures.idleMotion, 0);
  });

  test('tells what moves while it loads from what moves in silence', () => {
    const seen = new Seen();
    seen.see(0, file(flat(WHITE)));
    seen.see(10, file(picture((x) => (x < 4 ? BLACK : WHITE))));
    seen.turn();
    seen.see(20, file(picture((x) => (x < 6 ? BLACK : WHITE))));
    assert.deepEqual([seen.figures.loadMotion, seen.figures.idleMotion], [0.25, 0.125]);
  });

  test('is no figure where nothing was seen', () => {
    assert.throws(() => new Seen().figures, /Nothing of the page was seen/);
  });
});
