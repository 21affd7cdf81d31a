import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { contactInWords, contactRules } from '../../src/components/fields/safe-contact/safe-contact.html.js';

describe('how someone may be reached, from what was posted', () => {
  test('takes nothing for safe that was not said to be', () => {
    const rules = contactRules([], 'reach', ['text', 'call']);
    assert.equal(rules.contact, false);
    assert.deepEqual(rules.channels, [
      { channel: 'text', use: false, because: 'unanswered' },
      { channel: 'call', use: false, because: 'unanswered' },
    ]);
    assert.equal(contactInWords(rules), 'Do not contact me.');
  });

  test('is one instruction to the agency, with what it must not do', () => {
    const posted = new URLSearchParams([
      ['reach.text.safe', 'yes'],
      ['reach.text.to', '555 0100'],
      ['reach.text.when', 'After 5 pm'],
      ['reach.text.say', 'a friend'],
      ['reach.call.safe', 'yes'],
      ['reach.call.message', 'yes'],
      ['reach.call.shared', 'my mother'],
      ['reach.email.safe', 'no'],
      ['reach.word', 'blue'],
    ]);
    assert.equal(
      contactInWords(contactRules(posted, 'reach', ['text', 'call', 'email', 'signal']), 'en', [
        { value: 'signal', label: 'Signal' },
      ]),
      'Text 555 0100 after 5 pm. Say you are a friend. Do not leave a message. ' +
        'Call me. Do not say who you are. You may leave a message. Also used by: my mother. ' +
        'The code word is blue. Do not use: Email, Signal.',
    );
  });

  for (const [why, extra] of [
    ['asked not to be contacted', ['reach.none', 'yes']],
    ['chose not to say', ['reach.declined', 'asked-declined']],
  ] as const)
    test(`closes every channel where the person ${why}`, () => {
      const rules = contactRules([['reach.text.safe', 'yes'], ['reach.text.to', '1'], extra], 'reach');
      assert.deepEqual(rules.channels, [{ channel: 'text', use: false, because: 'no' }]);
      assert.equal(rules.contact, false);
    });

  const key = fc.constantFrom(
    'safe',
    'to',
    'message',
    'when',
    'say',
    'shared',
    'none',
    'word',
    'confirmed',
    'x.safe',
  );
  const entry = fc.tuple(
    fc.oneof(
      fc
        .tuple(fc.constantFrom('text', '__proto__', 'constructor', ''), key)
        .map((parts) => `r.${parts.join('.')}`),
      key.map((one) => `r.${one}`),
      fc.string(),
    ),
    fc.oneof(
      fc.constantFrom('yes', 'no', 'unsure'),
      fc.string({ unit: 'binary' }),
      fc.constant(3),
      fc.array(fc.string()),
    ),
  );

  test('never throws, and opens a channel by a yes alone, whatever was posted', () =>
    fc.assert(
      fc.property(fc.array(entry), (posted) => {
        const rules = contactRules(posted, 'r');
        for (const { channel, use } of rules.channels)
          if (use)
            assert.ok(
              posted.some(([name, value]) => name === `r.${channel}.safe` && [value].flat().includes('yes')),
            );
        assert.equal(typeof contactInWords(rules), 'string');
        assert.doesNotThrow(() => JSON.stringify(rules));
      }),
      { numRuns: 1000 },
    ));
});
