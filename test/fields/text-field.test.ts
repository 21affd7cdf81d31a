import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { readEmail, readNumber, readPhone } from '../../src/components/fields/text-field/text-field.html.js';

describe('a number that was written', () => {
  for (const [text, read, lang] of [
    ['12', '12'],
    [' 12 ', '12'],
    ['٣', '3'],
    ['۱۲', '12'],
    ['１２', '12'],
    ['\u200F٣\u200E', '3'],
    ['1,234.5', '1234.5'],
    ['1.234,5', '1234.5'],
    ['1 234,5', '1234.5'],
    ["1'234.50", '1234.50'],
    ['١٬٢٣٤٫٥', '1234.5'],
    ['12,34,567', '1234567'],
    ['1,234', '1234'],
    ['1,234', '1.234', 'de'],
    ['1.234', '1234', 'es'],
    ['1.234', '1.234', 'en'],
    ['1,5', '1.5'],
    ['0,125', '0.125'],
    ['.5', '0.5'],
    ['-3', '-3'],
    ['−3', '-3'],
    ['007', '7'],
    ['1,234', '1234', 'not a language'],
  ] as const)
    test(`is read from ${text}${lang ? ` in ${lang}` : ''}`, () =>
      assert.equal(readNumber(text, lang), read));

  for (const text of ['about 5', '5 people', '1,2,3', '1.5.2,3', '--3', '3-', '½', '👩🏽‍🦽', '<b>3</b>', '.', ''])
    test(`is not guessed from "${text}"`, () => assert.equal(readNumber(text), undefined));

  test('is the same however its language writes it', () =>
    fc.assert(
      fc.property(
        fc.integer(),
        fc.constantFrom('en', 'de', 'fr', 'ar-EG', 'fa', 'hi', 'de-CH'),
        (number, lang) => {
          assert.equal(readNumber(new Intl.NumberFormat(lang).format(number), lang), String(number));
        },
      ),
    ));
});

describe('an email address that was written', () => {
  for (const [text, read] of [
    [' sam@example.org ', 'sam@example.org'],
    ['sam @ example.org', 'sam@example.org'],
    ['sam＠example．org', 'sam@example.org'],
    ['<sam@example.org>', 'sam@example.org'],
    ['mailto:sam@example.org', 'sam@example.org'],
    ['sam@example.org.', 'sam@example.org'],
    ['سمر@مثال.إختبار', 'سمر@مثال.إختبار'],
    ["o'neil+post@example.org", "o'neil+post@example.org"],
  ])
    test(`is read from ${text}`, () => assert.equal(readEmail(text), read));

  for (const text of [
    'sam at home',
    'sam@home',
    'sam smith@example.org',
    '@example.org',
    'a@b@c.org',
    '"><b>@x.y',
    '',
  ])
    test(`is not guessed from "${text}"`, () => assert.equal(readEmail(text), undefined));
});

describe('a phone number that was written', () => {
  for (const [text, read] of [
    ['555 0100', '5550100'],
    ['(555) 010-0100', '5550100100'],
    ['+1 555–0100', '+15550100'],
    ['+44 (0)20 7946 0000', '+442079460000'],
    ['٠١٢٣٤', '01234'],
    ['５５５ ０１００', '5550100'],
    ['555 0100 ext. 12', '5550100;ext=12'],
    ['tel:+1-555-0100', '+15550100'],
  ])
    test(`is read from ${text}`, () => assert.equal(readPhone(text), read));

  for (const text of ['call my sister', '555 0100 ask for Sam', '12', '+', '555 0100 or 555 0101', ''])
    test(`is not guessed from "${text}"`, () => assert.equal(readPhone(text), undefined));
});

test('reads any text without breaking', () =>
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      for (const read of [readNumber, readEmail, readPhone])
        assert.ok(['string', 'undefined'].includes(typeof read(text)));
    }),
  ));
