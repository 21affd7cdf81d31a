import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MEASURES, overOf } from '../../scripts/lib/calm/limits.mjs';
import { about, columns, head, howMany, row } from '../../scripts/lib/calm/table.mjs';

/** What is the most in steady, without errors. */
const most = Object.fromEntries(
  MEASURES.map(({ key, most }) => [key, most({ room: 'steady', hasErrors: false })]),
);
const noted = { timers: ['setInterval 50 ms at beat'] };
const page = (figures: object, { room = 'steady', hasErrors = false, waits = false } = {}) => ({
  id: 'a page',
  room,
  hasErrors,
  waits,
  figures: { ...most, ...figures },
  noted,
});
const over = (...of: Parameters<typeof page>) => overOf(page(...of)).map(({ key }) => key);

test('allows what is the most, and not the least more of anything', () => {
  assert.deepEqual(over({}), []);
  for (const { key } of MEASURES) assert.deepEqual(over({ [key]: most[key] + 1e-6 }), [key]);
});

test('asks less of still, more of nook, and lets errors have their colour', () => {
  assert.deepEqual(over({ colourfulness: 14 }), ['colourfulness']);
  assert.deepEqual(over({ colourfulness: 14 }, { hasErrors: true }), []);
  assert.deepEqual(over({ colourfulness: 3 }, { room: 'still', hasErrors: true }), ['colourfulness']);
  assert.deepEqual(over({ chroma: 0.025 }), ['chroma']);
  assert.deepEqual(over({ chroma: 0.025 }, { room: 'nook' }), []);
});

test('allows one timer on a page that has to notice what its server does, and no second one', () => {
  assert.deepEqual(over({ timers: 1 }), ['timers']);
  assert.deepEqual(over({ timers: 1 }, { waits: true }), []);
  assert.deepEqual(over({ timers: 2 }, { waits: true }), ['timers']);
});

test('does not grade what has no grade', () => assert.deepEqual(over({ grade: undefined }), []));

test('names each measure in the head with its source, and in a column', () => {
  for (const { name, source } of MEASURES) {
    assert.ok(head().includes(`${name.padEnd(8)} at most`) && head().includes(source));
    assert.ok(columns().includes(name));
  }
});

test('says which figure is over, and what it came from', () => {
  const result = page({ timers: 1, saturated: 0.000001 });
  assert.deepEqual(about(result), ['a page (steady): timer 1, at most 0: setInterval 50 ms at beat']);
  assert.match(row(result), / >0\.00 .* !1 .* steady {2}a page$/);
});

test('says of each figure on how many pages it is over', () => {
  const results = [page({}), page({ timers: 1 }), page({ timers: 2, grade: 7 })];
  const cells = howMany(results).trim().split(/ +/);
  const expected = MEASURES.map(({ key }) => ({ timers: '2', grade: '1' })[key] ?? '0');
  assert.deepEqual(cells.slice(0, MEASURES.length), expected);
});

test('says of a page that could not be measured why, and that is a finding', () => {
  const result = { id: 'a page', room: 'still', failed: 'It did not open.' };
  assert.deepEqual(about(result), ['a page (still): It did not open.']);
  assert.match(row(result), /a page: It did not open\.$/);
});
