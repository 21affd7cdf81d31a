import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { dateInWords, readDate, type DateBoxes } from '../../src/components/fields/date/date.html.js';
import { partsOf } from '../../src/components/fields/date/edtf.js';
import { plain } from '../../src/components/fields/date/calendar.js';

const post = (boxes: DateBoxes) =>
  Object.entries(boxes).map(([box, value]) => [`when.${box}`, value] as const);
const read = (boxes: DateBoxes, lang?: string) => readDate(post(boxes), 'when', lang);

const two = (number: number) => String(number).padStart(2, '0');
const four = (number: number) => String(number).padStart(4, '0');

const known = fc
  .date({ min: new Date('0001-01-01'), max: new Date('2999-12-31'), noInvalidDate: true })
  .map((date) => ({ day: date.getUTCDate(), month: date.getUTCMonth() + 1, year: date.getUTCFullYear() }));

const LANGS = ['en', 'en-US', 'es', 'ar', 'zh-Hans', 'fr', 'vi', 'uk', 'ht', 'fa', 'th', 'hi'];

describe('a date that is read from what was posted', () => {
  for (const [boxes, edtf] of [
    [{ day: '4', month: '6', year: '1990' }, '1990-06-04'],
    [{ day: '4th', month: 'Jun.', year: '1990' }, '1990-06-04'],
    [{ month: 'june', year: '1990' }, '1990-06'],
    [{ year: '1990' }, '1990'],
    [{ year: '~1990' }, '1990~'],
    [{ year: 'c. 1990' }, '1990~'],
    [{ year: '1990?' }, '1990?'],
    [{ year: '1990', roughly: 'yes' }, '1990~'],
    [{ year: '1990s' }, '199X'],
    [{ year: '199x' }, '199X'],
    [{ year: '1990', season: '21' }, '1990-21'],
    [{ day: '4', month: '6' }, 'XXXX-06-04'],
    [{ day: '4', year: '1990' }, '1990-XX-04'],
    [{ day: '29', month: '2' }, 'XXXX-02-29'],
    [{ year: 'June 1990' }, '1990-06'],
    [{ day: '1990-06-04' }, '1990-06-04'],
    [{ season: '99' }, ''],
    [{ roughly: 'yes' }, ''],
  ] as [DateBoxes, string][])
    test(`is as precise as ${JSON.stringify(boxes)}`, () =>
      assert.deepEqual(read(boxes), { edtf, about: '' }));

  for (const [boxes, unread] of [
    [{ day: '31', month: '2' }, 'date'],
    [{ day: '31 2' }, 'date'],
    [{ day: '29', month: '2', year: '1991' }, 'date'],
    [{ month: '13' }, 'date'],
    [{ year: 'before 1990' }, 'date'],
    [{ year: '19900' }, 'date'],
    [{ year: '90' }, 'year'],
    [{ day: '4', month: '6', year: "'90" }, 'year'],
    [{ day: '4 6 90' }, 'year'],
  ] as [DateBoxes, string][])
    test(`is asked about once more where it says ${JSON.stringify(boxes)}`, () =>
      assert.deepEqual(read(boxes), { edtf: '', about: '', unread }));

  test('is dropped where the person chose not to say', () =>
    assert.deepEqual(
      readDate([...post({ year: '1990', age: '12' }), ['when.declined', 'asked-declined']], 'when'),
      { edtf: '', about: '' },
    ));

  test('is read from every kind of body', () => {
    const expected = { edtf: '1990', about: '' };
    assert.deepEqual(readDate(new URLSearchParams('when.year=1990&other.year=1'), 'when'), expected);
    assert.deepEqual(readDate(Object.entries({ 'when.year': ['1990'], n: 3 }), 'when'), expected);
    const data = new FormData();
    data.set('when.year', '1990');
    assert.deepEqual(readDate(data.entries(), 'when'), expected);
  });

  test('comes back as it was written, in each language, by number and by name', () =>
    fc.assert(
      fc.property(known, fc.constantFrom(...LANGS), ({ day, month, year }, lang) => {
        const edtf = `${four(year)}-${two(month)}-${two(day)}`;
        const boxes = { day: String(day), year: four(year) };
        assert.equal(read({ ...boxes, month: String(month) }, lang).edtf, edtf);
        for (const form of ['long', 'short'] as const) {
          const name = new Intl.DateTimeFormat(lang, { month: form, calendar: 'gregory', timeZone: 'UTC' });
          assert.equal(read({ ...boxes, month: name.format(Date.UTC(2000, month - 1)) }, lang).edtf, edtf);
        }
      }),
      { numRuns: 300 },
    ));

  test('comes back through the boxes that it fills', () =>
    fc.assert(
      fc.property(
        known,
        fc.constantFrom('1', '2', '3', 'month', 'day', 'season', 'decade'),
        fc.constantFrom('', '~', '?', '%'),
        ({ day, month, year }, kind, mark) => {
          const edtf =
            {
              1: four(year),
              2: `${four(year)}-${two(month)}`,
              3: `${four(year)}-${two(month)}-${two(day)}`,
              month: `XXXX-${two(month)}`,
              day: `${four(year)}-XX-${two(day)}`,
              season: `${four(year)}-2${(month % 4) + 1}`,
              decade: `${four(year).slice(0, 3)}X`,
            }[kind] + (kind === 'month' ? '' : mark);
          const boxes = Object.fromEntries(
            Object.entries(partsOf(edtf)).map(([ending, value]) => [ending.slice(1), value]),
          );
          assert.deepEqual(read(boxes), { edtf, about: '' });
        },
      ),
    ));

  const anything = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom(...'0123456789 .-/~?xXs٤４年月日junmaymar\u200f👍<>') }),
  );
  const anyBoxes: fc.Arbitrary<DateBoxes> = fc.record(
    {
      day: anything,
      month: anything,
      year: anything,
      season: anything,
      roughly: anything,
      age: anything,
      about: anything,
    },
    { requiredKeys: [] },
  );

  test('never throws, and is EDTF or nothing, whatever was written', () =>
    fc.assert(
      fc.property(anyBoxes, fc.oneof(fc.constantFrom(...LANGS), fc.string()), (boxes, lang) => {
        const { edtf, unread } = read(boxes, lang);
        assert.match(edtf, /^$|^(?:\d{4}|\d{3}X|XXXX)(?:-(?:\d\d|XX)(?:-\d\d)?)?[~?%]?$/);
        if (unread) assert.equal(edtf, '');
        assert.equal(typeof dateInWords(edtf, lang), 'string');
      }),
      { numRuns: 2000 },
    ));

  test('never says a digit that nobody wrote', () =>
    fc.assert(
      fc.property(anyBoxes, ({ day = '', month = '', year = '', ...rest }) => {
        // Without letters, so that no month's name stands for a number.
        const digits = month.replace(/\p{L}/gu, '');
        const { edtf } = read({ ...rest, day, month: digits, year, season: '' });
        const written = plain(`${day}${digits}${year}`);
        for (const part of edtf.match(/\d+/g) ?? []) {
          // "04" is what "4" says.
          if (/\p{L}{3}/u.test(written) && part.length === 2) continue;
          assert.ok(
            written.includes(part) || written.includes(part.replace(/^0/, '')),
            `${written}: ${edtf}`,
          );
        }
      }),
      { numRuns: 2000 },
    ));

  test('reads the digits of every script that the language data knows', () => {
    const systems = Intl.supportedValuesOf('numberingSystem');
    let tried = 0;
    for (const system of systems) {
      const digits = new Intl.NumberFormat(`en-u-nu-${system}`, { useGrouping: false }).format(1234567890);
      if (!/^\p{Nd}{10}$/u.test(digits)) continue;
      assert.equal(plain(digits), '1234567890', system);
      tried++;
    }
    assert.ok(tried > 50);
  });
});
