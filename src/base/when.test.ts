import { expect } from '@open-wc/testing';
import { whenHolds } from './when.js';

const given: Record<string, string[]> = { reach: ['text', 'call'], name: ['Sam'], none: [] };
const valuesOf = (name: string) => given[name] ?? [];

describe('when', () => {
  for (const [when, holding] of [
    ['name', true],
    ['none', false],
    ['nowhere', false],
    ['reach=text', true],
    ['reach=post', false],
    ['reach=post|call', true],
    ['reach!=post', true],
    ['reach!=text', false],
    ['none!=text', true],
    ['name reach=text', true],
    ['name reach=post', false],
    ['  ', true],
  ] as const)
    it(`${holding ? 'holds' : 'does not hold'} for "${when}"`, () => {
      expect(whenHolds(when, valuesOf)).to.equal(holding);
    });
});
