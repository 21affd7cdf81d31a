import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import {
  append,
  expire,
  fromFhirConsent,
  fromIso27560,
  fromKantara,
  RecordError,
  replay,
  toFhirConsent,
  toIso27560,
  toKantara,
  type ConsentRecord,
  type Loss,
} from '../../src/adapters/records/records.js';
import { differences, plain } from './plain.js';
import { after, asked, begun, given, NOW, records, refused, undecided, withdrawn, words } from './samples.js';
import { expanded, fhirErrors, kantaraErrors, understood } from './validators.js';

const yes = given('notes', '2027-01-01T10:00:00Z', { until: '2027-12-01', recipients: ['Harbor Clinic'] });
const paths = (losses: readonly Loss[]) => losses.map(({ path }) => path);

interface Consent {
  status: string;
  dateTime: string;
  provision: { period: { end: string } };
}

const consent = (record: ConsentRecord) => toFhirConsent(record).value as unknown as Consent;

test('writes a no as rejected, what was taken back as inactive with its end, and what is undecided as proposed', () => {
  assert.equal(consent(after(yes)).status, 'active');
  assert.equal(consent(after(refused('notes', '2027-01-01T10:00:00Z'))).status, 'rejected');
  const back = consent(after(yes, withdrawn('notes', '2027-02-01T10:00:00Z')));
  assert.deepEqual(
    [back.status, back.dateTime, back.provision.period.end],
    ['inactive', '2027-01-01T10:00:00Z', '2027-02-01T10:00:00Z'],
  );
  for (const open of [asked, undecided])
    assert.equal(consent(after(open('notes', '2027-01-01T10:00:00Z'))).status, 'proposed');
  assert.equal(consent(after(yes, undecided('notes', '2027-02-01T10:00:00Z'))).status, 'proposed');
  const over = consent(expire(after(yes), new Date('2028-01-01')));
  assert.equal(over.status, 'inactive');
  assert.equal(
    consent(after(refused('notes', '2027-01-01T10:00:00Z'), asked('notes', '2027-02-01T10:00:00Z'))).status,
    'rejected',
  );
});

test('names what FHIR cannot hold: what came before, and where and how a person takes it back', () => {
  const { losses } = toFhirConsent(after(asked('notes', '2026-12-01T10:00:00Z'), yes));
  assert.deepEqual(paths(losses).sort(), [
    '/collectionMethod',
    '/control',
    ...['address', 'contact', 'email', 'phone', 'url'].map((field) => `/controllers/0/${field}`),
    '/events/0',
    '/jurisdiction',
    '/sensitive',
    '/storage',
  ]);
});

test('keeps the very words that were seen, in ISO/IEC TS 27560 and in FHIR', () => {
  const record = after(yes);
  assert.deepEqual(fromIso27560(toIso27560(record).value).value.events[0].words, words);
  assert.deepEqual(fromFhirConsent(toFhirConsent(record).value).value.events[0].words, words);
});

test('loses nothing of a record in ISO/IEC TS 27560', () => {
  const record: ConsentRecord = {
    ...after(yes, refused('photos', '2027-01-02T10:00:00Z'), withdrawn('notes', '2027-01-03T10:00:00Z')),
    receipt: { id: 'receipt-1', created: '2027-05-23T12:00:00Z' },
  };
  const { value, losses } = toIso27560(record);
  assert.deepEqual(losses, []);
  const { value: back, missing, losses: lost } = fromIso27560(value);
  const { origin, ...rest } = back;
  assert.equal(origin!.format, 'iso-27560');
  assert.deepEqual(rest, record);
  assert.deepEqual([missing, lost], [[], []]);
});

test('puts nothing but a standing yes on a receipt, and names the rest', () => {
  const { value, losses } = toKantara(
    after(
      yes,
      refused('photos', '2027-01-02T10:00:00Z'),
      given('research', '2027-01-03T10:00:00Z'),
      withdrawn('research', '2027-01-04T10:00:00Z'),
    ),
  );
  const [{ purposes }] = value.services as unknown as { purposes: { purposeCategory: string[] }[] }[];
  assert.deepEqual(
    purposes.map(({ purposeCategory }) => purposeCategory),
    [['notes']],
  );
  for (const path of ['/events/1', '/events/2', '/events/3', '/events/0/words/ifNot', '/control'])
    assert.ok(paths(losses).includes(path), path);
});

test('says what a record lacks before it can be written, and writes nothing', () => {
  const bare: ConsentRecord = {
    ...after(yes),
    subject: undefined,
    controllers: [{ name: 'Rivermouth House' }],
  };
  for (const [write, lacks] of [
    [toFhirConsent, '/patient'],
    [toKantara, '/piiControllers/0/email'],
  ] as const)
    assert.throws(
      () => write(bare),
      (error: RecordError) => {
        assert.match(error.message, /cannot be written as/);
        return error.problems.some(({ path }) => path === lacks);
      },
    );
});

const anyRecord = records(40);
const here = ({ events }: ConsentRecord) => events.filter(({ kind }) => kind !== 'imported');
const isYes = (record: ConsentRecord) =>
  [...replay(record, NOW).purposes].filter(([, { answer }]) => answer === 'yes').map(([purpose]) => purpose);

test('writes any record as valid FHIR R4, whose active Consents are the standing yeses', () => {
  fc.assert(
    fc.property(anyRecord, (record) => {
      const { value } = toFhirConsent(record);
      assert.deepEqual(fhirErrors(value), []);
      const active = fromFhirConsent(value).value.events.filter(
        ({ kind, purpose, time }) =>
          kind === 'given' &&
          !fromFhirConsent(value).value.events.some(
            (other) => other.kind === 'withdrawn' && other.purpose === purpose,
          ) &&
          time,
      );
      // A no that was said elsewhere ends a yes here, and is not of this record.
      for (const purpose of isYes(record))
        assert.ok(
          active.some((event) => event.purpose === purpose),
          purpose,
        );
    }),
    { numRuns: 60 },
  );
});

test('writes any record as a valid receipt of Kantara', () => {
  fc.assert(
    fc.property(anyRecord, (record) => {
      const { value } = toKantara(append(record, yes));
      assert.deepEqual(kantaraErrors(value), []);
      assert.ok(fromKantara(value).value.events.some(({ purpose }) => purpose === 'notes'));
    }),
    { numRuns: 60 },
  );
});

test('writes any record in JSON-LD of which everything is understood offline, and loses none of what happened here', async () => {
  await fc.assert(
    fc.asyncProperty(anyRecord, async (record) => {
      const { value, losses } = toIso27560(record);
      assert.deepEqual(differences(plain(await understood(value)), plain(value)), []);
      assert.deepEqual(fromIso27560(value).value.events, here(record));
      const imported = record.events.flatMap(({ kind }, index) =>
        kind === 'imported' ? [`/events/${index}`] : [],
      );
      assert.deepEqual(paths(losses), imported);
    }),
    { numRuns: 40 },
  );
});

test('sees a term that JSON-LD does not know', async () => {
  const { value } = toIso27560(after(yes));
  const odd = { ...value, unknown: 'gone' };
  assert.deepEqual(differences(plain(await understood(odd)), plain(odd)), ['/unknown']);
  await assert.rejects(
    expanded({ '@context': 'https://example.com/context', a: 1 }),
    /asked for|Dereferencing/,
  );
});

test('names every loss that there is, and no other, in any format and for any record', () => {
  const ways = [
    [toFhirConsent, fromFhirConsent],
    [toIso27560, fromIso27560],
    [toKantara, fromKantara],
  ] as const;
  fc.assert(
    fc.property(anyRecord, fc.constantFrom(...ways), (record, [write, read]) => {
      const { value, losses } = write(append(record, yes));
      const { origin, ...back } = read(value).value;
      assert.ok(origin);
      // The head has its place in all of them; what happened is compared above.
      const head = ({ events: _, ...rest }: object & { events: unknown }) => rest;
      const own = head(begun());
      const differing = differences(own, head(back));
      const covered = (at: string) => losses.some(({ path }) => at === path || at.startsWith(`${path}/`));
      assert.deepEqual(
        differing.filter((at) => !covered(at)),
        [],
      );
      for (const { path } of losses.filter(({ path }) => !path.startsWith('/events')))
        assert.ok(
          differing.some((at) => at === path || at.startsWith(`${path}/`)),
          path,
        );
    }),
    { numRuns: 45 },
  );
});

test('writes no valid FHIR or receipt by accident: the validators refuse what is broken', () => {
  const value = toFhirConsent(after(yes)).value;
  assert.notEqual(fhirErrors({ ...value, status: 'maybe' }).length, 0);
  assert.notEqual(fhirErrors({ ...value, unknown: 1 }).length, 0);
  assert.deepEqual(fhirErrors({ ...value, policyRule: undefined, policy: undefined }), ['ppc-1']);
  assert.deepEqual(fhirErrors({ ...value, patient: undefined }), ['ppc-2']);
  const receipt = toKantara(after(yes)).value;
  assert.notEqual(kantaraErrors({ ...receipt, services: 'none' }).length, 0);
});
