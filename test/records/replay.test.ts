import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import {
  append,
  bring,
  expire,
  readRecord,
  RecordError,
  replay,
  UNDECIDED,
  type ConsentEvent,
  type ConsentRecord,
} from '../../src/adapters/records/records.js';
import {
  after,
  asked,
  begun,
  elsewhere,
  given,
  NOW,
  refused,
  steps,
  undecided,
  withdrawn,
} from './samples.js';

const stateOf = (record: ConsentRecord, purpose = 'notes', now = NOW) =>
  replay(record, now).purposes.get(purpose) ?? UNDECIDED;

test('knows what was never decided from a no', () => {
  assert.equal(stateOf(begun()).answer, 'undecided');
  assert.equal(stateOf(after(asked('notes', '2027-01-01T10:00:00Z'))).answer, 'undecided');
  const no = stateOf(after(refused('notes', '2027-01-01T10:00:00Z')));
  assert.deepEqual([no.answer, no.ended], ['no', undefined]);
});

test('says since when, until when, and which event made it so', () => {
  const record = after(
    asked('notes', '2027-01-01T10:00:00Z'),
    given('notes', '2027-01-01T10:01:00Z', { until: '2027-12-01' }),
  );
  assert.deepEqual(stateOf(record), {
    answer: 'yes',
    since: '2027-01-01T10:01:00Z',
    until: '2027-12-01',
    event: 1,
  });
});

test('takes a yes back at once, and says that it was taken back', () => {
  const record = after(given('notes', '2027-01-01T10:00:00Z'), withdrawn('notes', '2027-02-01T10:00:00Z'));
  const { answer, since, ended } = stateOf(record);
  assert.deepEqual([answer, since, ended], ['no', '2027-02-01T10:00:00Z', 'withdrawn']);
});

test('leaves a yes standing when someone is shown it again, and clears it when they clear it', () => {
  const yes = given('notes', '2027-01-01T10:00:00Z');
  assert.equal(stateOf(after(yes, asked('notes', '2027-02-01T10:00:00Z'))).answer, 'yes');
  assert.equal(stateOf(after(yes, undecided('notes', '2027-02-01T10:00:00Z'))).answer, 'undecided');
});

test('holds a yes to the end of its last day, and calls nobody’s silence a no after it', () => {
  const record = after(given('notes', '2027-01-01T10:00:00Z', { until: '2027-05-23' }));
  assert.equal(stateOf(record, 'notes', new Date('2027-05-23T23:59:59.999Z')).answer, 'yes');
  const over = stateOf(record, 'notes', new Date('2027-05-24T00:00:00Z'));
  assert.deepEqual([over.answer, over.since, over.ended], ['undecided', '2027-05-23', 'expired']);
});

test('keeps ended what was noted as ended, when the clock goes back', () => {
  const record = after(given('notes', '2027-01-01T10:00:00Z', { until: '2027-03-01' }));
  const noted = expire(record, NOW);
  assert.equal(noted.events.at(-1)!.kind, 'expired');
  assert.equal(stateOf(noted, 'notes', new Date('2027-02-01')).answer, 'undecided');
  assert.equal(expire(noted, NOW), noted);
  assert.equal(expire(begun(), NOW).events.length, 0);
});

test('goes by the order of arrival where a clock was wrong, and says so', () => {
  const record = after(
    given('notes', '2027-03-01T10:00:00Z'),
    withdrawn('notes', '2027-02-01T10:00:00Z'),
    given('photos', '2031-01-01T10:00:00Z'),
  );
  const { purposes, notes } = replay(record, NOW);
  assert.deepEqual([purposes.get('notes')!.answer, purposes.get('photos')!.answer], ['no', 'yes']);
  assert.deepEqual(
    notes.map(({ event }) => event),
    [1, 2],
  );
  assert.match(notes[0].says, /order of arrival/);
  assert.match(notes[1].says, /later than now/);
  assert.throws(() => replay(record, new Date(NaN)), /what time it is/);
});

test('keeps a yes from elsewhere beside the person’s own answer, and never counts it', () => {
  const other = elsewhere({ kind: 'given', purpose: 'notes', time: '2027-04-01' });
  assert.equal(stateOf(other).answer, 'undecided');
  for (const record of [begun(), after(refused('notes', '2027-01-01T10:00:00Z'))]) {
    const before = stateOf(record);
    const state = stateOf(bring(record, other, NOW));
    assert.equal(state.answer, before.answer);
    assert.deepEqual(state.elsewhere, {
      ...{ kind: 'given', time: '2027-04-01' },
      ...{ format: 'fhir-consent', record: 'other-1' },
    });
  }
});

test('counts a yes from elsewhere only where the person’s own record has it', () => {
  const own = after(given('notes', '2027-04-01T10:00:00Z'));
  const state = stateOf(bring(own, elsewhere({ kind: 'given', purpose: 'notes', time: '2027-04-01' }), NOW));
  assert.deepEqual([state.answer, state.event], ['yes', 0]);
});

test('lets a no from elsewhere end a yes, unless it is surely older', () => {
  const own = after(given('notes', '2027-04-01T10:00:00Z'));
  const said = (time?: string) =>
    stateOf(bring(own, elsewhere({ kind: 'withdrawn', purpose: 'notes', time }), NOW)).answer;
  assert.equal(said('2027-04-02'), 'no');
  assert.equal(said('2027-04-01'), 'no');
  assert.equal(said(undefined), 'no');
  assert.equal(said('2027-03-31'), 'yes');
});

test('lets nobody add to a record that came from elsewhere, or bring in one that did not', () => {
  const other = elsewhere({ kind: 'given', purpose: 'notes' });
  assert.throws(() => append(other, withdrawn('notes', '2027-01-01T10:00:00Z')), RecordError);
  assert.throws(() => expire(other, NOW), RecordError);
  assert.throws(() => bring(other, other, NOW), RecordError);
  assert.throws(() => bring(begun(), begun(), NOW), RecordError);
});

test('never lets an agency give a consent', () => {
  assert.throws(
    () => append(begun(), given('notes', '2027-01-01T10:00:00Z', { by: { is: 'agency' } })),
    /agency gives no consent/,
  );
  const forged = {
    ...begun(),
    events: [{ ...given('notes', '2027-01-01T10:00:00Z'), by: { is: 'agency' as const } }],
  };
  assert.equal(stateOf(forged).answer, 'undecided');
});

test('leaves the record before as it was', () => {
  const record = after(given('notes', '2027-01-01T10:00:00Z'));
  const copy = structuredClone(record);
  append(record, withdrawn('notes', '2027-02-01T10:00:00Z'));
  bring(record, elsewhere({ kind: 'refused', purpose: 'notes' }), NOW);
  expire(record, NOW);
  assert.deepEqual(record, copy);
});

/** What a yes is, said once more in another way: a given, and nothing behind it that ends it. */
function isYes(events: readonly ConsentEvent[], purpose: string, now: Date): boolean {
  const own = events.filter((event) => event.purpose === purpose);
  const at = own.findLastIndex(({ kind }) => kind === 'given');
  if (at < 0) return false;
  const yes = own[at];
  if (yes.until && Date.parse(yes.until) + (yes.until.length === 10 ? 86_400_000 : 0) <= now.getTime())
    return false;
  const lastMoment = (time: string) =>
    time.length === 4
      ? Date.UTC(Number(time) + 1)
      : time.length === 7
        ? Date.parse('2027-05-01')
        : Date.parse(time);
  return !own.slice(at + 1).some(({ kind, said }) => {
    if (kind !== 'imported') return ['refused', 'undecided', 'withdrawn', 'expired'].includes(kind);
    const isNo = said!.kind === 'refused' || said!.kind === 'withdrawn';
    return isNo && (said!.time === undefined || lastMoment(said!.time) >= Date.parse(yes.time!));
  });
}

const thousand = fc.array(steps, { minLength: 1000, maxLength: 1000, size: 'max' });

test('replays any 1,000 things that happened to the same state, however it was kept in between', () => {
  const seen = { yes: 0, no: 0, undecided: 0 };
  fc.assert(
    fc.property(thousand, (all) => {
      const record = all.reduce((one, { act }) => act(one), begun());
      const first = replay(record, NOW);
      const kept = readRecord(JSON.parse(JSON.stringify(record)));
      assert.deepEqual(replay(kept, NOW), first);
      for (const [purpose, { answer }] of first.purposes) {
        seen[answer] += 1;
        assert.equal(answer === 'yes', isYes(record.events, purpose, NOW), purpose);
      }
    }),
    { numRuns: 10, endOnFailure: true },
  );
  assert.ok(
    Object.values(seen).every((count) => count > 3),
    JSON.stringify(seen),
  );
});

test('never turns a no, or what is not decided, into a yes but by the person’s own given', () => {
  let made = 0;
  fc.assert(
    fc.property(fc.array(steps, { minLength: 1, maxLength: 60, size: 'max' }), (all) => {
      let record = begun();
      for (const { kind, act } of all) {
        const before = replay(record, NOW).purposes;
        record = act(record);
        for (const [purpose, { answer }] of replay(record, NOW).purposes) {
          if (answer !== 'yes' || before.get(purpose)?.answer === 'yes') continue;
          made += 1;
          assert.equal(kind, 'given');
          assert.equal(record.events.at(-1)!.purpose, purpose);
          assert.notEqual(record.events.at(-1)!.by!.is, 'agency');
        }
      }
    }),
    { numRuns: 80, endOnFailure: true },
  );
  assert.ok(made > 60, `${made} were seen`);
});
