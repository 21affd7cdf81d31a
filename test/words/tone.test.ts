import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { en } from '../../src/words/en.js';
import { sentencesOf, toneRules } from './tone.js';

const BAD: Record<string, string> = {
  blame: 'This field is required',
  hurry: 'Act now, this offer ends',
  promise: 'Your answers are completely private.',
  lessening: "Don't worry, it takes a minute.",
  padding: 'Please enter your name.',
  jargon: 'Tell us about the incident.',
  labels: 'Services for a victim of crime',
  vague: 'Submit',
  shouting: 'We have it!',
  capitals: 'LEAVE this page',
  pictures: 'Well done 🎉',
  percentage: 'You are 62 % there.',
  length: 'This is a sentence that goes on for longer than anyone wants to read today.',
  holes: 'Part undefined of 4',
};

/** Words that were weighed one by one: they say what a shorter sentence could not, or are the answer to a question. */
const WEIGHED: Record<string, readonly string[]> = {
  length: ['leaving.armed'],
  vague: ['choice.yes', 'choice.no'],
};

describe('the words that everyone meets', () => {
  for (const rule of toneRules) {
    test(`keep the rule about ${rule.name}: ${rule.why}`, () => {
      const broken = [...sentencesOf(en)].flatMap(([path, text]) => {
        const found = WEIGHED[rule.name]?.includes(path) ? undefined : rule.find(text);
        return found === undefined ? [] : [`${path}: "${text}" has "${found}"`];
      });
      assert.deepEqual(broken, [], rule.why);
    });

    test(`are told apart from words that break the rule about ${rule.name}`, () => {
      assert.notEqual(rule.find(BAD[rule.name]), undefined);
    });
  }

  test('let the kind sentences of the house pass every rule', () => {
    const kind = [
      'Some questions may be hard. You can skip any of them.',
      'We could not read this date. Try day, month, year, like 4 6 1990. Part of it is fine.',
      'Take the time you need. Nothing here is timed.',
      'You chose not to say.',
      'Send to Harbor House',
    ];
    for (const text of kind)
      for (const rule of toneRules) assert.equal(rule.find(text), undefined, `${rule.name}: ${text}`);
  });
});
