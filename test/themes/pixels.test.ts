import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import fc from 'fast-check';
import { deriveTheme } from '../../src/themes/derive.js';
import { themeCss } from '../../src/themes/write/css.js';
import { legalFiles } from './agencies.js';
import { Painter, toldDifference } from './pixels.js';
import { tryFile } from './trial.js';

// `npm run test:themes` paints 200.
const RUNS = 8;

describe('what is seen of an agency', () => {
  let painter: Painter;
  before(async () => {
    painter = await Painter.open();
  });
  after(() => painter?.close());

  it('is what the gate has measured, to the pixel', async () => {
    for (const text of fc.sample(legalFiles, { numRuns: RUNS, seed: 5 })) {
      const verdict = tryFile(text);
      assert.ok('built' in verdict);
      assert.deepEqual((await painter.differences(verdict.built)).map(toldDifference), []);
    }
  });

  it('is noticed where it is not', async () => {
    const derived = deriveTheme({ slug: 'weak', name: 'Weak' });
    const [steady, ...others] = derived.rooms;
    const repainted = (colour: string) =>
      themeCss({
        ...derived,
        rooms: [{ ...steady, set: { ...steady.set, 'text-quiet': colour } }, ...others],
      });
    // One that is too faint, and one that would pass and is not what was measured.
    for (const colour of ['#999', '#000']) {
      const found = await painter.differences(derived, repainted(colour));
      assert.equal(found.length, 5);
      for (const { room, pair } of found) assert.deepEqual([room, pair[0]], ['steady', 'text-quiet']);
    }
  });
});
