import assert from 'node:assert/strict';
import { test } from 'node:test';
import { grade } from '../support/calm/grade.mjs';

const near = (actual: number | undefined, expected: number) =>
  assert.ok(actual !== undefined && Math.abs(actual - expected) < 1e-9, `${actual} is not ${expected}`);
const times = (count: number, text: string) => Array.from({ length: count }, () => text);

test('is what the formula gives by hand', () => {
  // Six words of one syllable each.
  near(grade(times(6, 'The cat sat on the mat.')), 0.39 * 6 + 11.8 - 15.59);
  // Four words, of five, three, two and one.
  near(grade(times(8, 'Organizations remember many things.')), 0.39 * 4 + 11.8 * (11 / 4) - 15.59);
});

test('is higher for longer sentences and longer words', () => {
  const short = grade(times(6, 'We read it. We call you then.'))!;
  const long = grade(times(6, 'We read it and we call you then.'))!;
  const hard = grade(times(6, 'Administrators evaluate it and subsequently communicate.'))!;
  assert.ok(short < long && long < hard);
});

test('counts each block by itself, and leaves out labels', () => {
  const sentences = times(6, 'The cat sat on the mat.');
  near(grade([...sentences, 'Send to Rivermouth', 'Authorization documentation']), grade(sentences)!);
  near(grade(['The cat sat on the mat. '.repeat(6)]), grade(sentences)!);
});

test('asks for words, and for enough of them', () => {
  assert.equal(grade([]), undefined);
  assert.equal(grade(times(4, 'The cat sat on the mat.')), undefined);
  assert.equal(grade(times(40, '555 0100.')), undefined);
});
