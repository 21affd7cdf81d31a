import { warn } from '../../base/warn.js';

/**
 * How many words are offered. One guess is tried on all that a server keeps of a form at once, so there it is one more. What
 * that is worth is counted in `docs/decisions/drafts.md`.
 */
export const OFFERED = { device: 6, server: 7 } as const;

/** As many as one byte tells apart. */
const CHOICES = 256;

const LEAST_WORDS = 4;
const LEAST_CHARACTERS = 14;

/**
 * Chooses random words. A list of 256 takes one random byte a word, so that each word is as likely as any other.
 *
 * @param words - 256 different words
 */
export function offerPhrase(words: readonly string[], count: number): string {
  if (words.length !== CHOICES || new Set(words).size !== CHOICES)
    warn(`Return words need ${CHOICES} different ones.`);
  return [...crypto.getRandomValues(new Uint8Array(count))]
    .map((byte) => words[byte % words.length])
    .join(' ');
}

/** What cannot be seen, such as the marks of direction that come along when words are copied. */
const UNSEEN = /\p{Default_Ignorable_Code_Point}/gu;

/** What keyboards write for an apostrophe, some of them by themselves. */
const APOSTROPHES = /[‘’ʼ]/g;

/** A phrase as it counts: capitals, widths, what is unseen, and how many spaces there are make no difference. */
export const normalPhrase = (phrase: string): string =>
  phrase
    .normalize('NFKC')
    .replace(UNSEEN, '')
    .replace(APOSTROPHES, "'")
    .toLowerCase()
    .normalize('NFKC')
    .trim()
    .replace(/\s+/g, ' ');

/** Whether a phrase is long enough to keep words under. */
export function isEnough(phrase: string): boolean {
  const normal = normalPhrase(phrase);
  return normal.split(' ').length >= LEAST_WORDS || [...normal].length >= LEAST_CHARACTERS;
}
