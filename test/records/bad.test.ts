import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import {
  fromFhirConsent,
  fromIso27560,
  fromKantara,
  readRecord,
  RecordError,
} from '../../src/adapters/records/records.js';
import { patched, type Patch } from './bad/patch.js';
import { after, asked, given } from './samples.js';

interface Variant {
  name: string;
  of: string;
  patch: Patch;
  at: string;
  says: string;
}

const json = (path: string): unknown => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
const { variants } = json('bad/manifest.json') as { variants: Variant[] };

const good = after(
  asked('notes', '2027-01-01T10:00:00Z'),
  given('notes', '2027-01-01T10:01:00Z', { until: '2027-12-01', recipients: ['Harbor Clinic'] }),
);

const sourceOf = (of: string): unknown => (of === 'record' ? good : json(`corpus/${of}`));

const readerOf = (of: string): ((value: unknown) => unknown) =>
  of === 'record'
    ? readRecord
    : of.startsWith('dpv')
      ? fromIso27560
      : of.startsWith('kantara')
        ? fromKantara
        : fromFhirConsent;

test('has at least forty, of every format, each with a name of its own', () => {
  assert.ok(variants.length >= 40, String(variants.length));
  assert.equal(new Set(variants.map(({ name }) => name)).size, variants.length);
  for (const start of ['record', 'dpv', 'kantara', 'fhir'])
    assert.ok(variants.filter(({ of }) => of.startsWith(start)).length >= 10, start);
});

for (const { name, of, patch, at, says } of variants) {
  test(`refuses ${name}, and says where and why`, () => {
    readerOf(of)(sourceOf(of));
    assert.throws(
      () => readerOf(of)(patched(sourceOf(of), patch)),
      (error: unknown) => {
        assert.ok(error instanceof RecordError);
        const found = error.problems.find(({ path }) => path === at);
        assert.ok(found, error.message);
        assert.ok(found.says.includes(says), found.says);
        for (const one of error.problems) {
          // What is wrong, and what to do: two sentences, calm, without a word of the program.
          assert.match(one.says, /^[A-Z].*[.:] \S.*\.$/);
          assert.doesNotMatch(
            one.says.replace(/"[^"]*"|dpv:\w+/g, ''),
            /undefined|\[object|!|invalid|illegal|error/i,
          );
        }
        return true;
      },
    );
  });
}

test('says everything that is wrong at once, up to fifty things', () => {
  const all = (value: unknown): readonly { path: string }[] => {
    try {
      readRecord(value);
    } catch (error) {
      return (error as RecordError).problems;
    }
    return [];
  };
  assert.deepEqual(
    all({ ...good, id: 1, version: 3 }).map(({ path }) => path),
    ['/version', '/id'],
  );
  assert.equal(all({ ...good, events: Array.from({ length: 10_000 }, () => 1) }).length, 50);
});
