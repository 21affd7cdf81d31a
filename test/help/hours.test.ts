import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { nowInWords, openAt, readHours, weekMinute } from '../../src/base/hours.js';
import { hoursInWords } from '../../src/html.js';
import { en } from '../../src/words/en.js';
import { es } from '../../src/words/unreviewed/es.js';
import { addWords } from '../../src/words/words.js';

addWords('es', es);

/** A person whose clock shows the agency's time. */
process.env.TZ = 'America/New_York';

const NAMES = ['Su', 'Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa'];
const DAY = 1440;
const WEEK = 7 * DAY;

interface Span {
  readonly days: readonly number[];
  readonly from: number;
  readonly to: number;
}

const clock = (minute: number) =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

const written = (week: readonly Span[]) =>
  week
    .map(({ days, from, to }) => `${days.map((day) => NAMES[day]).join(',')} ${clock(from)}-${clock(to)}`)
    .join('; ');

const spans = fc.array(
  fc
    .record({
      days: fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { minLength: 1 }),
      from: fc.integer({ min: 0, max: DAY - 1 }),
      to: fc.integer({ min: 0, max: DAY }),
    })
    .filter(({ from, to }) => from !== to),
  { minLength: 1, maxLength: 4 },
);
const zones = fc.constantFrom(...Intl.supportedValuesOf('timeZone'));
const instants = fc.integer({ min: Date.UTC(1990, 0), max: Date.UTC(2090, 0) });

/** The slow way: what a clock on the wall there shows, read from a date that is written out. */
function onTheWall(instant: number, timeZone: string): number {
  const shown = new Date(instant).toLocaleString('sv-SE', { timeZone });
  const there = new Date(`${shown.replace(' ', 'T')}Z`);
  return there.getUTCDay() * DAY + there.getUTCHours() * 60 + there.getUTCMinutes();
}

/** The slow way: whether any of today's spans holds this minute, or one of yesterday's that goes past midnight. */
const isOpen = (week: readonly Span[], at: number) =>
  week.some(({ days, from, to }) => {
    const today = Math.floor(at / DAY);
    const minute = at % DAY;
    const ends = to > from ? to : to + DAY;
    return (
      (days.includes(today) && minute >= from && minute < ends) ||
      (days.includes((today + 6) % 7) && minute + DAY < ends)
    );
  });

describe('whether someone is there', () => {
  test('agrees with a clock on the wall, in any week of hours, at any instant, in any time zone', () => {
    fc.assert(
      fc.property(spans, zones, instants, (week, zone, instant) => {
        const at = onTheWall(instant, zone);
        assert.equal(weekMinute(instant, zone), at);
        assert.equal(openAt(readHours(written(week))!, at).open, isOpen(week, at));
      }),
      { numRuns: 2000 },
    );
  });

  test('changes at the first minute at which the wall says otherwise', () => {
    fc.assert(
      fc.property(spans, fc.integer({ min: 0, max: WEEK - 1 }), (week, at) => {
        const { open, change } = openAt(readHours(written(week))!, at);
        let slow = at + 1;
        while (slow - at <= WEEK && isOpen(week, slow % WEEK) === open) slow++;
        if (slow - at > WEEK) assert.ok(open && change - at >= WEEK, 'never closes');
        else assert.equal(change, slow);
      }),
      { numRuns: 300 },
    );
  });

  test('is said in a whole sentence, whatever the hours, the zone, the instant and the language', () => {
    fc.assert(
      fc.property(
        spans,
        zones,
        instants,
        fc.constantFrom('en', 'en-GB', 'es', 'es-MX', 'ar', 'fa', 'de'),
        (week, zone, instant, lang) => {
          const spanish = lang.startsWith('es');
          const words = (spanish ? es : en).hours;
          const said = nowInWords(written(week), zone, instant, words, lang);
          assert.match(said, spanish ? /^(Abierto ahora|Abre (hoy|mañana|el) ).*\.$/ : /^Open(s| now).*\.$/);
          assert.doesNotMatch(said, /NaN|Invalid|undefined|\.\./);
          assert.equal(/^(Open now|Abierto)/.test(said), isOpen(week, onTheWall(instant, zone)));
          assert.doesNotMatch(hoursInWords(written(week), lang), /NaN|Invalid|undefined/);
        },
      ),
      { numRuns: 500 },
    );
  });
});

const ZONE = 'America/New_York';
const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const now = (hours: string, instant: string, zone = ZONE, lang: 'en' | 'es' = 'en') =>
  plain(nowInWords(hours, zone, Date.parse(instant), { en, es }[lang].hours, lang));

describe('what is said of now', () => {
  // 28 November 2026 is a Saturday.
  for (const [hours, instant, said] of [
    ['Mo-Su 08:00-20:00', '2026-11-28T14:34-05:00', 'Open now, until 8 pm.'],
    ['Mo-Su 08:00-20:00', '2026-11-28T19:59-05:00', 'Open now, until 8 pm.'],
    ['Mo-Su 08:00-20:00', '2026-11-28T20:00-05:00', 'Opens tomorrow at 8 am.'],
    ['Mo-Su 08:00-20:00', '2026-11-28T07:59-05:00', 'Opens today at 8 am.'],
    ['Mo-Su 08:00-20:00', '2026-11-28T08:00-05:00', 'Open now, until 8 pm.'],
    ['Mo-Fr 09:30-17:00', '2026-11-28T14:34-05:00', 'Opens on Monday at 9:30 am.'],
    ['Sa 10:00-14:00', '2026-11-28T14:34-05:00', 'Opens on Saturday at 10 am.'],
    ['Fr 22:00-02:00', '2026-11-28T01:30-05:00', 'Open now, until 2 am.'],
    ['Sa 22:00-24:00; Su 00:00-03:00', '2026-11-28T23:00-05:00', 'Open now, until 3 am.'],
    ['Mo-Sa 08:00-24:00', '2026-11-28T14:34-05:00', 'Open now, until midnight.'],
    ['Mo-Sa 08:00-12:00,13:00-17:00', '2026-11-28T12:15-05:00', 'Opens today at 1 pm.'],
    ['Sa 08:00-12:00', '2026-11-28T08:15-05:00', 'Open now, until noon.'],
    ['24/7', '2026-11-28T14:34-05:00', 'Open now.'],
    ['Fr-Su 00:00-24:00', '2026-11-28T14:34-05:00', 'Open now.'],
  ])
    test(`is "${said}" of ${hours} at ${instant}`, () => assert.equal(now(hours, instant), said));

  test('follows the clocks of the agency when they change for summer and winter', () => {
    // New York goes from 2 to 3 on 14 March 2027, and from 2 back to 1 on 7 November 2027.
    const hours = 'Mo-Su 08:00-20:00';
    assert.equal(now(hours, '2027-03-13T12:59Z'), 'Opens today at 8 am.');
    assert.equal(now(hours, '2027-03-13T13:00Z'), 'Open now, until 8 pm.');
    assert.equal(now(hours, '2027-03-14T11:59Z'), 'Opens today at 8 am.');
    assert.equal(now(hours, '2027-03-14T12:00Z'), 'Open now, until 8 pm.');
    assert.equal(now(hours, '2027-11-07T12:59Z'), 'Opens today at 8 am.');
    assert.equal(now(hours, '2027-11-07T13:00Z'), 'Open now, until 8 pm.');
    assert.equal(now('Su 01:00-04:00', '2027-03-14T07:30Z'), 'Open now, until 4 am.');
  });

  test('names the day to a person whose clock shows another time', () => {
    const hours = 'Mo-Su 08:00-20:00';
    const there = 'America/Los_Angeles';
    assert.equal(now(hours, '2026-11-28T14:34-05:00', there), 'Open now, until 8 pm.');
    assert.equal(now(hours, '2026-11-28T23:30-05:00', there), 'Opens on Sunday at 8 am.');
    assert.equal(now(hours, '2026-11-28T06:00-05:00', 'Asia/Tokyo'), 'Opens on Sunday at 8 am.');
    assert.equal(now(hours, '2026-11-28T23:30-05:00', 'America/Toronto'), 'Opens tomorrow at 8 am.');
  });

  test('is said in Spanish as it is said there', () => {
    assert.equal(
      now('Sa 08:00-13:00', '2026-11-28T12:00-05:00', ZONE, 'es'),
      'Abierto ahora, hasta las 13:00.',
    );
    assert.equal(now('Su 01:00-02:00', '2026-11-28T12:00-05:00', ZONE, 'es'), 'Abre mañana a la 1:00.');
    assert.equal(now('Mo 10:30-12:00', '2026-11-28T12:00-05:00', ZONE, 'es'), 'Abre el lunes a las 10:30.');
  });

  test('has times in the language of its sentence, where a language was not added', () => {
    assert.equal(
      plain(nowInWords('Sa 08:00-20:00', ZONE, Date.parse('2026-11-28T14:00-05:00'), en.hours, 'fr')),
      'Open now, until 8 pm.',
    );
  });
});

describe('hours in words', () => {
  for (const [hours, lang, said] of [
    ['24/7', 'en', 'any hour'],
    ['Mo-Su 08:00-20:00', 'en', '8 am to 8 pm, every day'],
    ['Su,Mo,Tu,We,Th,Fr,Sa 08:00-20:00', 'en', '8 am to 8 pm, every day'],
    [
      'Mo-Fr 10:00-18:00; Sa 10:00-14:30',
      'en',
      '10 am to 6 pm, Monday to Friday; 10 am to 2:30 pm, Saturday',
    ],
    ['Mo,We 09:00-12:00,13:00-17:00', 'en', '9 am to noon and 1 pm to 5 pm, Monday and Wednesday'],
    ['Sa-Su 00:00-24:00', 'en', 'any hour, Saturday and Sunday'],
    ['Mo-Su 09:00-19:00', 'es', 'de 9:00 a 19:00, todos los días'],
    ['Mo-Fr 20:00-02:00', 'es-MX', 'de 8 p.m. a 2 a.m., de lunes a viernes'],
  ])
    test(`are "${said}" for ${hours}`, () => assert.equal(plain(hoursInWords(hours, lang)), said));

  for (const hours of [
    '',
    'always',
    'Mo',
    'Mo 8-20',
    'Mo 08:00',
    'Mo 08:00-25:00',
    'Mo 08:00-24:30',
    'Mo 24:00-02:00',
    'Mo 08:00-08:00',
    'Mo-Tu-We 08:00-20:00',
    'mo 08:00-20:00',
    'Mo 08:00-20:00;',
    'Mo 08:60-20:00',
    'Mo 08:00-12:00-13:00',
    'Mo-Fr 08:00-20:00 off',
  ])
    // prettier-ignore
    test(`are not guessed for "${hours}"`, () => {
      assert.equal(readHours(hours), undefined);
      assert.throws(() => hoursInWords(hours), /cannot be read/);
    });

  test('are read or refused, and never break, whatever is written', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[MoTuWe,; :0-9-]*$/)), (text) => {
        const rules = readHours(text);
        if (rules) assert.equal(typeof openAt(rules, 0).open, 'boolean');
      }),
    );
  });
});
