import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import {
  canonical,
  fromFhirConsent,
  fromIso27560,
  fromKantara,
  readRecord,
  RecordError,
  replay,
  toFhirConsent,
  toIso27560,
  toKantara,
  type ConsentRecord,
  type Words,
} from '../../src/adapters/records/records.js';
import { after, begun, given, NOW, words } from './samples.js';
import { fhirErrors, kantaraErrors } from './validators.js';

const WAYS = [
  [toIso27560, fromIso27560],
  [toKantara, fromKantara],
  [toFhirConsent, fromFhirConsent],
] as const;

/** How long the processor works at something, in milliseconds, whatever else it does. */
function work(act: () => unknown): number {
  const begun = process.cpuUsage();
  act();
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1000;
}

test('carries hostile markup as text, and makes no markup of it', () => {
  const hostile = `<img src=x onerror="alert(1)"><script>alert('2')</script>&lt;]]>`;
  const said: Words = { ...words, what: hostile, why: hostile, who: hostile };
  const record = after(given('notes', '2027-01-01T10:00:00Z', { words: said, recipients: [hostile] }));
  for (const [write, read] of WAYS) {
    const { value } = write(record);
    const event = read(value).value.events[0];
    assert.deepEqual([event.words!.why, event.recipients], [hostile, [hostile]]);
  }
  const { value } = toFhirConsent(record);
  // The narrative is the one place of these formats that is markup. There is none.
  assert.ok(!('text' in value));
  assert.deepEqual(fhirErrors(value), []);
});

test('reads the year 9999, and refuses what is after it or no time at all', () => {
  const record = after(given('notes', '2027-01-01T10:00:00Z', { until: '9999-12-31' }));
  assert.equal(replay(record, NOW).purposes.get('notes')!.answer, 'yes');
  assert.equal(replay(record, new Date(8.64e15)).purposes.get('notes')!.answer, 'undecided');
  for (const [write, read] of WAYS)
    assert.equal(read(write(record).value).value.events[0].until, '9999-12-31');
  for (const until of ['10000-01-01', '9999-13-01', '9999-12-32', '0', 'never', '2027-01-01T25:00:00Z'])
    assert.throws(() => after(given('notes', '2027-01-01T10:00:00Z', { until })), RecordError, until);
});

test('reads and writes 10,000 purposes in every format with ten seconds of work at most', () => {
  const events = Array.from({ length: 10_000 }, (_, index) =>
    given(`purpose-${index}`, '2027-01-01T10:00:00Z'),
  );
  const record = { ...begun(), events } as ConsentRecord;
  assert.ok(work(() => assert.equal(replay(readRecord(record), NOW).purposes.size, 10_000)) < 5_000);
  for (const [write, read] of WAYS) {
    const taken = work(() => assert.equal(read(write(record).value).value.events.length, 10_000));
    assert.ok(taken < 10_000, `${write.name} took ${taken} ms`);
  }
  assert.deepEqual(kantaraErrors(toKantara(record).value), []);
});

test('takes purposes with the names that objects have', () => {
  const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
  const record = after(...names.map((name) => given(name, '2027-01-01T10:00:00Z')));
  assert.deepEqual([...replay(record, NOW).purposes.keys()], names);
  for (const [write, read] of WAYS)
    assert.deepEqual(
      read(write(record).value).value.events.map(({ purpose }) => purpose),
      names,
    );
});

test('changes no other object, whatever a record is called that is put back', () => {
  const { value } = fromKantara(toKantara(after(given('notes', '2027-01-01T10:00:00Z'))).value);
  const rest = {
    '/__proto__/polluted': true,
    '/constructor/prototype/polluted': true,
    '/__proto__': { polluted: true },
  };
  const written = toKantara({
    ...value,
    origin: { format: 'kantara', rest: { ...value.origin!.rest, ...rest } },
  }).value;
  assert.equal(({} as { polluted?: boolean }).polluted, undefined);
  assert.equal((written as { polluted?: boolean }).polluted, undefined);
  assert.throws(
    () => fromKantara(JSON.parse('{"__proto__":{"polluted":true}}')),
    /No field of a record has this name/,
  );
  const far = {
    ...value,
    origin: { format: 'kantara' as const, rest: { ...value.origin!.rest, '/services/4000000000': {} } },
  };
  assert.equal((toKantara(far).value.services as unknown[]).length, 1);
});

test('refuses what is too deep, without end, or no JSON', () => {
  let deep: unknown = 1;
  for (let i = 0; i < 100_000; i += 1) deep = [deep];
  const ring: Record<string, unknown> = {};
  ring.again = ring;
  for (const read of [readRecord, fromIso27560, fromKantara, fromFhirConsent, canonical])
    for (const [value, says] of [
      [{ deep }, /levels deep/],
      [ring, /levels deep/],
      [{ a: 1n }, /no word for a bigint/],
      [{ a: NaN }, /no word for a number/],
      [{ a: () => 1 }, /no word for a function/],
    ] as const)
      assert.throws(() => read(value), says);
});

test('gives a record or a sentence for any JSON, and never another error', () => {
  const valid = WAYS.map(([write]) => write(after(given('notes', '2027-01-01T10:00:00Z'))).value);
  const keys = [
    'resourceType',
    'status',
    '@type',
    '@graph',
    'events',
    'services',
    'entry',
    'dpv:hasConsentStatus',
    'provision',
  ];
  const junk = fc.jsonValue({ maxDepth: 3 });
  fc.assert(
    fc.property(fc.constantFrom(...valid), fc.dictionary(fc.constantFrom(...keys), junk), (base, more) => {
      for (const read of [readRecord, fromIso27560, fromKantara, fromFhirConsent])
        for (const value of [more, { ...base, ...more }])
          try {
            read(value);
          } catch (error) {
            if (!(error instanceof RecordError)) throw error;
          }
    }),
    { numRuns: 200 },
  );
});
