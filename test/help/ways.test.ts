import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { crisis, crisisLines, help } from '../../src/html.js';

const call = { by: 'call', to: '555 0100', hours: '24/7' };
const chat = { by: 'chat', to: 'https://chat.example.org/', hours: '24/7' };
const line = { country: 'CA', lang: 'en', ways: [call] };

/** What is as it was written down somewhere, and not as the types ask for. */
const given = <T>(data: unknown): T => data as T;

const refused: [what: string, ways: unknown, says: RegExp][] = [
  ['no ways at all', undefined, /no way to reach a person.*Add one to "ways"/],
  ['an empty list', [], /no way to reach a person/],
  ['nothing in the list', [null], /"by" is undefined.*Write one of call, text/],
  ['a number with no hours', [{ by: 'call', to: '555 0100' }], /call "555 0100": the hours are undefined.*"24\/7"/],
  ['hours that cannot be read', [{ ...call, hours: '9 to 5' }], /hours are "9 to 5".*Mo-Fr 08:00-17:00/],
  ['hours without a time zone', [{ ...call, hours: 'Mo 08:00-09:00' }], /time zone undefined is not known.*Name it/],
  ['a way that is not known', [{ ...call, by: 'fax' }], /"by" is "fax".*Write one of/],
  ['two ways that are not one number', [{ ...call, by: ['call', 'chat'] }], /"by" is \["call","chat"\]/],
  ['a number in letters', [{ ...call, to: '1-800-HELP' }], /"1-800-HELP": this is no number.*Write three digits/],
  ['a number that is none', [{ ...call, to: '12' }], /this is no number/],
  ['an empty number', [{ ...call, to: ' ' }], /is no text/],
  ['a link in place of a number', [{ ...call, to: 'tel:988' }], /this is no number/],
  ['a chat that is a script', [{ ...chat, to: 'javascript:alert(1)' }], /no page to chat on.*https:\/\//],
  ['a chat that is a script in disguise', [{ ...chat, to: ' java\nscript:alert(1)' }], /no page to chat on/],
  ['a chat that is data', [{ ...chat, to: 'data:text/html,x' }], /no page to chat on/],
  ['a chat that anyone can read along', [{ ...chat, to: 'http://chat.example.org' }], /no page to chat on/],
  ['a chat on whatever site', [{ ...chat, to: '//chat.example.org' }], /no page to chat on/],
  ['markup in what to do next', [{ ...call, then: '<b>press 2</b>' }], /is markup.*plain text/],
  ['markup in a place', [{ by: 'visit', to: '<img src=x>', hours: '24/7' }], /is markup/],
]; // prettier-ignore

describe('ways that cannot be used', () => {
  for (const [what, ways, says] of refused)
    test(`are refused, with what to change: ${what}`, () => {
      assert.throws(() => help(given({ ways })), says);
      assert.throws(() => crisisLines([{ ...line, ways }]), says);
      assert.throws(() => crisis(given({ lines: [{ ...line, ways }], country: 'CA' })), says);
    });

  test('are refused where the time zone is no place', () =>
    assert.throws(
      () => help(given({ ways: [{ ...call, hours: 'Mo 08:00-09:00' }], timeZone: 'Eastern' })),
      /time zone "Eastern" is not known/,
    ));

  for (const [what, lines, says] of [
    ['nothing', undefined, /there are none/],
    ['an empty list', [], /there are none/],
    ['a country by its name', [{ ...line, country: 'Canada' }], /country is not known.*two letters/],
    ['a country that is none', [{ ...line, country: 'XX' }], /country is not known/],
    ['a country that nobody knows', [{ ...line, country: 'ZZ' }], /country is not known/],
    ['no country', [{ ...line, country: undefined }], /country is not known/],
    ['no language', [{ ...line, lang: '' }], /language "" is not known/],
    ['a language that is none', [{ ...line, lang: 'en_US' }], /language "en_US" is not known/],
    ['a time zone that is none', [{ ...line, timeZone: 'x' }], /time zone "x" is not known/],
  ] as [string, unknown, RegExp][])
    test(`are refused where lines are ${what}`, () => assert.throws(() => crisisLines(lines), says));

  test('are not made up for a country that has none', () =>
    assert.throws(() => crisis(given({ lines: [line], country: 'FR' })), /no line for "FR".*there is CA/));

  test('never get a link that runs a script, or markup, into the page', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('call', 'text', 'tty', 'chat', 'visit'),
        fc.oneof(
          fc.string(),
          fc.webUrl(),
          fc
            .tuple(fc.constantFrom('javascript:', 'data:', '"><img src=x>', '/', '+1 '), fc.string())
            .map((all) => all.join('')),
        ),
        (by, to) => {
          let page: string;
          try {
            page = String(help(given({ ways: [{ by, to, hours: '24/7' }] })));
          } catch (error) {
            assert.match(String(error), /^Error: Leeway: /);
            return;
          }
          for (const [, href] of page.matchAll(/href="([^"]*)"/g))
            assert.match(href, /^(tel:\+?\d|sms:\+?\d|https:\/\/|\/)/);
          assert.deepEqual(
            [...new Set([...page.matchAll(/<\/?([^\s>]+)/g)].map(([, tag]) => tag))].filter(
              (tag) => !['lee-help', 'div', 'p', 'a', 'bdi', 'span'].includes(tag),
            ),
            [],
          );
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe('the numbers of a page', () => {
  test('are those of the data, and no other', () => {
    const page = String(
      crisis(given({ lines: [{ ...line, ways: [{ ...call, to: '+1 (555) 0177' }] }], country: 'CA' })),
    );
    assert.deepEqual(page.match(/tel:[^"]*/g), ['tel:+15550177']);
    assert.deepEqual(
      [...new Set(page.replace(/<[^>]*>/g, '').match(/[\d+()][\d+() ]*\d/g))],
      ['+1 (555) 0177'],
    );
  });
});
