import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import test from 'node:test';
import {
  fromFhirConsent,
  fromIso27560,
  fromKantara,
  readRecord,
  replay,
  toFhirConsent,
  toIso27560,
  toKantara,
  type ConsentRecord,
} from '../../src/adapters/records/records.js';
import { differences, leaves, plain } from './plain.js';
import { after, given, NOW } from './samples.js';
import { expanded, fhirErrors, kantaraErrors } from './validators.js';

interface Entry {
  file: string;
  kind: string;
  licence: string;
}

const corpus = new URL('corpus/', import.meta.url);
const json = (file: string): unknown => JSON.parse(readFileSync(new URL(file, corpus), 'utf8'));
const { entries } = json('manifest.json') as { entries: Entry[] };

const FORMATS = [
  { fits: /JSON-LD/, from: fromIso27560, to: toIso27560 },
  { fits: /^example receipt/, from: fromKantara, to: toKantara },
  { fits: /^FHIR/, from: fromFhirConsent, to: toFhirConsent },
];

const RECORDS = entries.flatMap((entry) => {
  const format = FORMATS.find(({ fits }) => fits.test(entry.kind));
  return format ? [{ ...entry, ...format, isFragment: entry.kind.includes('fragment') }] : [];
});

test('has every record of the corpus with its licence, and nothing else', () => {
  const files = readdirSync(corpus).filter((file) => file !== 'manifest.json');
  assert.deepEqual(files.sort(), entries.map(({ file }) => file).sort());
  assert.ok(entries.every(({ licence }) => licence));
  assert.deepEqual([RECORDS.length, RECORDS.filter(({ isFragment }) => isFragment).length], [50, 44]);
});

/** What differs without being named, and what is named without differing. */
function unfaithful(source: unknown, made: unknown, losses: readonly { path: string }[]): string[] {
  const differing = differences(source, made);
  const covers = (path: string, at: string) => at === path || at.startsWith(`${path}/`);
  return [
    ...differing.filter((at) => !losses.some(({ path }) => covers(path, at))),
    ...losses.map(({ path }) => path).filter((path) => !differing.some((at) => covers(path, at))),
  ];
}

for (const { file, from, to, isFragment } of RECORDS) {
  test(`reads ${file} and writes it back equal, or names what is not`, async () => {
    const source = json(file);
    const { value: record, losses, missing } = from(source);
    const made = to(record).value;
    assert.deepEqual(unfaithful(plain(source), plain(made), losses), []);
    if (!isFragment) assert.deepEqual(losses, []);
    assert.equal(missing.length > 0, isFragment || file === 'dpv-27560-record-32.json');
    if (file.startsWith('dpv') && losses.length === 0)
      assert.deepEqual(await expanded(made), await expanded(source as object));
    assert.deepEqual(from(made).value.events, record.events);
    // Kept as our own JSON, nothing goes.
    assert.deepEqual(to(readRecord(JSON.parse(JSON.stringify(record)))).value, made);
  });

  test(`counts nothing in ${file} as a yes`, () => {
    const { purposes } = replay(from(json(file)).value, NOW);
    for (const { answer } of purposes.values()) assert.equal(answer, 'undecided');
  });
}

test('names a difference that was made', () => {
  const source = { a: 1, b: [1, 2] };
  assert.deepEqual(unfaithful(source, { a: 2, b: [1, 2] }, []), ['/a']);
  assert.deepEqual(unfaithful(source, { a: 1, b: [1] }, [{ path: '/b' }]), []);
  assert.deepEqual(unfaithful(source, source, [{ path: '/a' }]), ['/a']);
});

/** What a record has understood, and not only kept. */
const read = (file: string): ConsentRecord =>
  RECORDS.find((one) => one.file === file)!.from(json(file)).value;

test('understands what the whole records say', () => {
  const receipt = read('dpv-27560-receipt-88.json');
  assert.deepEqual(
    receipt.events.map(({ kind, purpose, time, by }) => [kind, purpose, time, by?.is]),
    [
      ['given', 'dpv:IdentityVerification', '2024-01-01', 'self'],
      ['withdrawn', 'dpv:IdentityVerification', '2024-04-20', 'self'],
    ],
  );
  assert.equal(receipt.receipt!.id, 'receipt-asdmj1oasd');
  const kantara = read('kantara-consent-receipt-v1_1.example.json');
  assert.deepEqual(
    kantara.events.map(({ kind, recipients = [] }) => [kind, recipients.length]),
    [
      ['given', 1],
      ['given', 0],
      ['given', 0],
      ['asked', 1],
    ],
  );
  const smart = read('fhir-r4-consent-example-smartonfhir.json');
  assert.deepEqual(smart.events[0].by, {
    is: 'representative',
    kind: 'representative',
    iri: 'RelatedPerson/peter',
  });
  assert.equal(smart.events[0].until, '2016-06-23T17:32:33+10:00');
});

test('carries a record from each format to the others, valid there, with all that is lost named', () => {
  const from88 = read('dpv-27560-receipt-88.json');
  const fhir = toFhirConsent(from88);
  assert.deepEqual(fhirErrors(fhir.value), []);
  assert.deepEqual(
    [
      fhir.value.status,
      fhir.value.dateTime,
      (fhir.value as { provision: { period: { end: string } } }).provision.period.end,
    ],
    ['inactive', '2024-01-01', '2024-04-20'],
  );
  for (const path of ['/jurisdiction', '/control', '/receipt'])
    assert.ok(
      fhir.losses.some((loss) => loss.path === path),
      path,
    );
  for (const path of Object.keys(from88.origin!.rest))
    assert.ok(
      fhir.losses.some(
        (loss) => loss.path === `/origin/rest/${path.replaceAll('~', '~0').replaceAll('/', '~1')}`,
      ),
      path,
    );
  const kantara = read('kantara-consent-receipt-v1_1.example.json');
  assert.deepEqual(fhirErrors(toFhirConsent(kantara).value), []);
  const iso = toIso27560(kantara);
  assert.deepEqual(fromIso27560(iso.value).value.events.length, 4);
  assert.deepEqual(kantaraErrors(json('kantara-consent-receipt-v1_1.example.json')), []);
});

test('refuses the example of the guide that is no JSON as it was printed, and reads it as it was meant', () => {
  const printed = readFileSync(new URL('dpv-27560-full-79.txt', corpus), 'utf8');
  assert.throws(() => JSON.parse(printed) as unknown);
  const meant = JSON.parse(
    printed
      .replace(/"dpv:hasProcess": \{/, '"dpv:hasProcess": [{')
      .replace(/\},\s*"dpv:hasProcess": \{/, '}, {')
      .replace('"rdf:value": "Account Closure"\n', '"rdf:value": "Account Closure" }\n')
      .replace('}]\n    },\n    "dpv:hasConsentControl"', '}] }],\n    "dpv:hasConsentControl"')
      .replace('"https://example.com/rights",\n    },', '"https://example.com/rights" }],')
      .replace('P12M"\n    }', 'P12M" },')
      .replace(/,(\s*[}\]])/g, '$1'),
  ) as object;
  const { value, missing } = fromIso27560(meant);
  assert.deepEqual(missing, []);
  assert.deepEqual(
    value.events.map(({ kind, purpose }) => `${purpose} ${kind}`),
    [
      'dpv:PaymentManagement given',
      'dpv:PaymentManagement withdrawn',
      'dpv:IdentityVerification given',
      'dpv:IdentityVerification withdrawn',
    ],
  );
  assert.ok(leaves(toIso27560(value).value).length > 40);
});

const whole = after(
  given('notes', '2027-01-01T10:00:00Z', { until: '2027-12-01', recipients: ['Harbor Clinic'] }),
);

test('knows the terms of the standard, as the guide tables them', () => {
  const { fields } = json('iso-27560-fields.json') as {
    fields: { iso27560: string; dpvRelation: string; term: string }[];
  };
  const mandatory = fields.filter(({ iso27560, dpvRelation }) => iso27560 === 'Mandatory' && dpvRelation);
  const written = JSON.stringify(toIso27560(whole).value);
  const without = mandatory.filter(
    ({ dpvRelation }) => !dpvRelation.split(', ').some((term) => written.includes(`"${term}"`)),
  );
  assert.deepEqual(
    without.map(({ term }) => term),
    // The guide itself tells these of a state in other terms: isIndicatedAtTime, hasDuration and isIndicatedBy (its examples 71 to 88).
    ['event time', 'validity duration', 'entity id', 'event type'],
  );
});
