import { syllable } from 'syllable';

/** A formula that was made for passages says nothing about a few words. */
const LEAST_WORDS = 30;

const segmenter = (granularity) => new Intl.Segmenter('en', { granularity });
const sentences = segmenter('sentence');
const words = segmenter('word');

/**
 * How many years of school a text asks for, in English: the Flesch-Kincaid grade level. J. Kincaid, R. Fishburne, R. Rogers
 * and B. Chissom, Derivation of new readability formulas for Navy enlisted personnel, Research Branch Report 8-75, 1975.
 * Labels and buttons are left out, which are no sentences: they would only lower it. Undefined under 30 words.
 *
 * @param {string[]} blocks - the text of paragraphs, items, labels
 */
export function grade(blocks) {
  const said = blocks
    .flatMap((block) => Array.from(sentences.segment(block.trim()), ({ segment }) => segment.trim()))
    .filter((sentence) => /[.?!:…]["”’')]*$/u.test(sentence))
    .map(wordsIn)
    .filter(({ length }) => length);
  const all = said.flat();
  if (all.length < LEAST_WORDS) return undefined;
  const spoken = all.reduce((sum, word) => sum + syllable(word), 0);
  return 0.39 * (all.length / said.length) + 11.8 * (spoken / all.length) - 15.59;
}

const wordsIn = (sentence) =>
  Array.from(words.segment(sentence))
    .filter(({ isWordLike, segment }) => isWordLike && /\p{L}/u.test(segment))
    .map(({ segment }) => segment);
