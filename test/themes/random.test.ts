import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { files, legalFiles } from './agencies.js';
import { tryFile } from './trial.js';

// `npm run test:themes` takes 10,000.
const RUNS = 300;

describe('any agency', () => {
  it('gets rooms that all pass, or a sentence that says what to change', () => {
    const verdicts = { built: 0, refused: 0 };
    fc.assert(
      fc.property(files, (text) => {
        verdicts['built' in tryFile(text) ? 'built' : 'refused'] += 1;
      }),
      { numRuns: RUNS },
    );
    // Both have been seen, or nothing was tried.
    assert.ok(verdicts.built > RUNS / 3 && verdicts.refused > RUNS / 10, JSON.stringify(verdicts));
  });

  it('is not refused as long as every input is legal', () => {
    fc.assert(
      fc.property(legalFiles, (text) => assert.ok('built' in tryFile(text))),
      { numRuns: 60 },
    );
  });
});
