import fc from 'fast-check';
import {
  append,
  bring,
  expire,
  newRecord,
  type Actor,
  type ConsentEvent,
  type ConsentRecord,
  type NewEvent,
  type Words,
} from '../../src/adapters/records/records.js';

export const NOW = new Date('2027-05-23T12:00:00Z');

export const words: Words = {
  what: 'My notes from our talks',
  who: 'Harbor Clinic',
  why: 'So that you do not have to tell it twice',
  until: 'Until 1 December 2027',
  ifNot: 'You get the same help here. Nothing is shared.',
  language: 'en',
  version: '3',
};

export const self: Actor = { is: 'self' };

/** A record of a person who was asked nothing yet, with all that any format asks of its head. */
export const begun = (): ConsentRecord =>
  newRecord({
    id: 'c1befd3e-b7e5-4ea6-8688-e9a565aade21',
    subject: { id: 'p-4711' },
    controllers: [
      {
        id: 'rivermouth',
        name: 'Rivermouth House',
        contact: 'Ana',
        address: { streetAddress: '4 Quay Street', addressCountry: 'US' },
        email: 'ana@rivermouth.example',
        phone: '555 0100',
        url: 'https://rivermouth.example',
      },
    ],
    jurisdiction: 'US-OR',
    collectionMethod: 'Form on our site',
    policy: 'https://rivermouth.example/privacy',
    control: 'https://rivermouth.example/choices',
    sensitive: ['Health'],
    storage: { locations: ['US'], retention: 'P1Y' },
  });

/** A record after these things happened. */
export const after = (...events: readonly NewEvent[]): ConsentRecord => events.reduce(append, begun());

export const given = (purpose: string, time: string, more: Partial<NewEvent> = {}): NewEvent => ({
  kind: 'given',
  purpose,
  time,
  words,
  by: self,
  ...more,
});

export const refused = (purpose: string, time: string): NewEvent => ({
  kind: 'refused',
  purpose,
  time,
  words,
  by: self,
});

export const withdrawn = (purpose: string, time: string): NewEvent => ({
  kind: 'withdrawn',
  purpose,
  time,
  by: self,
});

export const undecided = (purpose: string, time: string): NewEvent => ({ kind: 'undecided', purpose, time });

export const asked = (purpose: string, time: string): NewEvent => ({ kind: 'asked', purpose, time, words });

/** What another record says, as if it had been read. */
export const elsewhere = (...events: readonly ConsentEvent[]): ConsentRecord => ({
  version: 1,
  id: 'other-1',
  controllers: [],
  events,
  origin: { format: 'fhir-consent', rest: {} },
});

const purposes = fc.constantFrom('notes', 'photos', 'research', 'dpv:Marketing', 'send my file');
const times = fc
  .date({ min: new Date('2027-01-01'), max: new Date('2028-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());
const said = fc
  .string({ minLength: 1, maxLength: 20, unit: 'grapheme' })
  .filter((text) => text.trim() !== '');
const anyWords: fc.Arbitrary<Words> = fc.record(
  {
    ...{ what: said, who: said, why: said, until: said, ifNot: said },
    language: fc.constantFrom('en', 'es-MX'),
    version: fc.constantFrom('1', '2'),
  },
  { noNullPrototype: true },
);
const people: fc.Arbitrary<Actor> = fc.oneof(
  fc.constant(self),
  fc.record(
    {
      is: fc.constant('representative' as const),
      kind: fc.constantFrom('parent', 'guardian', 'power-of-attorney', 'representative' as const),
      name: fc.constantFrom('Ana', 'Li Wei'),
    },
    { requiredKeys: ['is', 'kind'], noNullPrototype: true },
  ) as fc.Arbitrary<Actor>,
);
const details = {
  until: fc.oneof(fc.constantFrom('2028-06-01', '2028-02-29'), fc.constant('2028-03-01T00:00:00.000Z')),
  recipients: fc.array(fc.constantFrom('Harbor Clinic', 'County Court', 'Dr. Vo'), {
    minLength: 1,
    maxLength: 3,
  }),
  information: fc.array(fc.constantFrom('Health', 'pd:Name'), { minLength: 1, maxLength: 2 }),
  expression: fc.constantFrom('explicit' as const, 'expressed' as const),
  service: fc.constantFrom('Housing', 'Talks'),
};

/** Anything that can happen to a record. */
export type Operation = (record: ConsentRecord) => ConsentRecord;
export interface Step {
  readonly kind: string;
  readonly act: Operation;
}

const step = (kind: string, act: Operation): Step => ({ kind, act });

const answers = fc
  .record(
    {
      kind: fc.constantFrom('given' as const, 'refused' as const, 'withdrawn' as const),
      purpose: purposes,
      time: times,
      words: anyWords,
      by: people,
      ...details,
    },
    { requiredKeys: ['kind', 'purpose', 'time', 'words', 'by'], noNullPrototype: true },
  )
  .map((event) => step(event.kind, (record) => append(record, event)));

const others = fc
  .record(
    {
      kind: fc.constantFrom('asked' as const, 'undecided' as const, 'expired' as const),
      purpose: purposes,
      time: times,
      words: anyWords,
    },
    { noNullPrototype: true },
  )
  .map((event) => step(event.kind, (record) => append(record, event)));

const imports = fc
  .record(
    {
      kind: fc.constantFrom('asked' as const, 'given' as const, 'refused' as const, 'withdrawn' as const),
      purpose: purposes,
      time: fc.oneof(times, fc.constantFrom('2027', '2027-04')),
    },
    { requiredKeys: ['kind', 'purpose'], noNullPrototype: true },
  )
  .map((event) => step('imported', (record) => bring(record, elsewhere(event), NOW)));

const expiries = times.map((time) => step('expire', (record) => expire(record, new Date(time))));

/** Half of it is answers, so that there is something to end. */
export const steps = fc.oneof(
  { weight: 4, arbitrary: answers },
  { weight: 2, arbitrary: others },
  { weight: 2, arbitrary: imports },
  expiries,
);

export const records = (most: number): fc.Arbitrary<ConsentRecord> =>
  fc
    .array(steps, { minLength: 1, maxLength: most, size: 'max' })
    .map((all) => all.reduce((record, { act }) => act(record), begun()));
