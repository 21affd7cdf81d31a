import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { without } from '../support/engines.mjs';
import type { StepName } from './walker.js';
import { walk, walkOnce } from './walks.js';

/** A sample. `npm run test:walks` goes far. */
const STEPS = 500;

/** Walks that chance takes seldom. */
const KNOWN: Record<string, readonly StepName[]> = {
  'writes over nothing in a tab that another one has overtaken, until it is asked to': [
    ...(['begin', 'keep', 'otherTab', 'begin', 'open', 'write', 'rest'] as const),
    ...(['otherTab', 'write', 'rest', 'keepHere', 'reload', 'open', 'erase'] as const),
  ],
  'loses nothing that a later visit keeps, when a page that was left leaves again': [
    ...(['begin', 'leave', 'otherTab', 'begin', 'keep', 'otherTab', 'back'] as const),
    ...(['comeBack', 'begin', 'open'] as const),
  ],
};

describe('walking through the site', { skip: without('chromium') }, () => {
  test('in any way, loses no word while the page stays, and shows none after someone left', async () => {
    const { steps } = await walk('chromium', STEPS, 1);
    assert.ok(steps >= STEPS);
  });

  for (const [name, steps] of Object.entries(KNOWN))
    test(name, async () => {
      const taken = await walkOnce('chromium', steps);
      assert.equal(taken.steps, steps.length, 'every step was taken');
    });
});

describe('walking through the site in WebKit', { skip: without('webkit') }, () => {
  test('loses no word of a page that comes back from memory, and saves no empty answer over it', async () => {
    const steps: StepName[] = ['begin', 'write', 'keep', 'openAfresh', 'back', 'openAfresh', 'begin', 'open'];
    const taken = await walkOnce('webkit', steps);
    assert.equal(taken.steps, steps.length, 'every step was taken');
  });
});
