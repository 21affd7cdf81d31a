import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { phraseWords } from '../../words/phrase-words.js';
import { phraseWordsAr } from '../../words/phrase-words-ar.js';
import { phraseWordsEs } from '../../words/phrase-words-es.js';
import { phraseWordsFr } from '../../words/phrase-words-fr.js';
import { phraseWordsUk } from '../../words/phrase-words-uk.js';
import { isEnough, normalPhrase, offerPhrase } from './phrase.js';

describe('return words', () => {
  for (const [language, list, spelling] of [
    ['English', phraseWords(), /^[a-z]{3,10}$/],
    ['Arabic', phraseWordsAr(), /^\p{Script=Arabic}{2,10}$/u],
    ['French', phraseWordsFr(), /^[a-z]{3,10}$/],
    ['Spanish', phraseWordsEs(), /^[a-z]{3,10}$/],
    ['Ukrainian', phraseWordsUk(), /^[а-щьюяєії]{3,10}$/],
  ] as const)
    it(`are chosen from 256 different ones that count as they are written, in ${language}`, () => {
      expect(new Set(list).size).to.equal(256);
      for (const word of list) {
        expect(word).to.match(spelling);
        expect(normalPhrase(word)).to.equal(word);
      }
    });

  it('are never words that are not there, and a developer is told of another list', () => {
    const heard: string[] = [];
    const { warn } = console;
    console.warn = (text: string) => heard.push(text);
    try {
      for (let run = 0; run < 50; run++)
        expect(offerPhrase(['one', 'two', 'three'], 6)).to.match(/^(one|two|three)( (one|two|three)){5}$/);
      offerPhrase(phraseWords(), 6);
    } finally {
      console.warn = warn;
    }
    expect(heard.length).to.equal(1);
    expect(heard[0]).to.contain('256 different');
  });

  it('come each as often as any other', () => {
    const words = phraseWords();
    const counts = new Map(words.map((word) => [word, 0]));
    const RUNS = 20_000;
    for (let run = 0; run < RUNS; run++)
      for (const word of offerPhrase(words, 5).split(' ')) counts.set(word, counts.get(word)! + 1);
    const expected = (RUNS * 5) / 256;
    const chi = [...counts.values()].reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
    // 255 degrees of freedom: above 380 less than once in a million.
    expect(chi).to.be.below(380);
  });

  it('count as the same however they are written, once and for all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(normalPhrase(normalPhrase(text))).to.equal(normalPhrase(text));
        expect(normalPhrase(` ${text}  `)).to.equal(normalPhrase(text));
      }),
    );
  });

  it('count as the same where a keyboard or a copy adds what nobody meant', () => {
    for (const text of [
      "I don't like rain",
      'I don’t like rain',
      '\u200fI don‘t\u200b like\ufeff rain\u200e',
    ])
      expect(normalPhrase(text)).to.equal("i don't like rain");
  });

  it('are enough from four words or 14 characters on', () => {
    for (const text of ['one two three four', 'abcdefghijklmn', ' A  b c d ', '四月的雨水 山 水 火'])
      expect(isEnough(text), text).to.equal(true);
    for (const text of ['', '   ', 'one two three', 'abcdefghijklm', 'a               b'])
      expect(isEnough(text), text).to.equal(false);
  });
});
