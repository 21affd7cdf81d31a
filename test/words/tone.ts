import type { Words } from '../../src/words/words.js';

/** What a sentence may not do, each with the reason that is printed. From the tone of voice that Leeway speaks in. */
export interface ToneRule {
  readonly name: string;
  readonly why: string;
  /** What in the text breaks the rule; nothing where it is kept. */
  find(text: string): string | undefined;
}

export const first = (text: string, pattern: RegExp): string | undefined => pattern.exec(text)?.[0];

/** Any of these words, whole. */
export const words = (...list: string[]): RegExp =>
  new RegExp(`(?<![\\p{L}'’-])(?:${list.join('|')})(?![\\p{L}])`, 'iu');

/** Where a sentence ends: at its mark and a space, in scripts without spaces at the mark alone. */
const sentences = (text: string): string[] =>
  text.split(/(?<=[。？])|(?<=[.?؟])\s+|\n+/).filter((part) => part.trim());

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** Words stand between spaces. Chinese has none, and what is a word there is looked up. */
const countWords = (sentence: string): number =>
  /\p{Script=Han}/u.test(sentence)
    ? [...segmenter.segment(sentence)].filter(({ isWordLike }) => isWordLike).length
    : sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** What holds in every language. */
const RULES_FOR_ALL: readonly ToneRule[] = [
  { name: 'shouting', why: 'No exclamation marks.', find: (text) => first(text, /[!！]/) },
  {
    name: 'capitals',
    why: 'Capitals are read letter by letter.',
    find: (text) => first(text, /(?<![\p{Lu}\p{Ll}])\p{Lu}{4,}(?!\p{Ll})/u),
  },
  {
    name: 'pictures',
    why: 'An emoji is read aloud by its name.',
    find: (text) => first(text, /\p{Extended_Pictographic}/u),
  },
  { name: 'percentage', why: 'Progress is not a score.', find: (text) => first(text, /\p{Nd}+\s?[%٪％]/u) },
  { name: 'holes', why: 'A sentence is whole.', find: (text) => first(text, /undefined|NaN|\[object|null/) },
];

/** What each language says in words of its own. */
const WHY = {
  blame: 'Name the thing, not the fault.',
  hurry: 'Nothing here is timed.',
  promise: 'Promise only what a web page can keep.',
  lessening: 'What is easy is for the person to say.',
  padding: 'Short and true; sorry only when we lost something.',
  jargon: 'Everyday words.',
  labels: 'A person is not what happened to them.',
  gender: 'No sentence takes its reader for a man or a woman.',
  address: 'One form of address, throughout.',
  vague: 'A button says what it does.',
  marks: 'The marks are those of the language.',
};

/**
 * The rules of a language: what it finds by a pattern or a function of its own, and what holds in every language.
 *
 * @param most - how many words a sentence has at most
 */
export const rulesOf = (
  found: Readonly<Partial<Record<keyof typeof WHY, RegExp | ToneRule['find']>>>,
  most = 12,
): readonly ToneRule[] => [
  ...Object.entries(found).map(([name, find]) => ({
    name,
    why: WHY[name as keyof typeof WHY],
    find: typeof find === 'function' ? find : (text: string) => first(text.trim(), find),
  })),
  ...RULES_FOR_ALL,
  {
    name: 'length',
    why: `At most ${most} words a sentence.`,
    find: (text) => sentences(text).find((sentence) => countWords(sentence) > most),
  },
];

/** How a language is spoken here, and what tries it. */
export interface Voice {
  /** The sentences alone, without English beside them. */
  readonly translation: Words;
  readonly rules: readonly ToneRule[];
  /** A sentence that breaks each rule. */
  readonly bad: Readonly<Record<string, string>>;
  /** Words that were weighed one by one: they say what a shorter sentence could not, or are the answer to a question. */
  readonly weighed: Readonly<Record<string, readonly string[]>>;
  /** Sentences that every rule lets pass. */
  readonly kind: readonly string[];
  /** More of what a rule finds, and of what it has to let pass, where words alone do not tell. */
  readonly told?: Readonly<
    Record<string, { readonly found: readonly string[]; readonly passed: readonly string[] }>
  >;
}

/** How a language beside English is spoken here. */
export interface TranslatedVoice extends Voice {
  /** How many answers need a look, in every form that a number asks for. */
  readonly counted: readonly (readonly [count: number, said: string])[];
  /** What is the same in English: names of units, and what only joins. */
  readonly same: readonly string[];
  /** A date in EDTF, and how it is said. */
  readonly dates: Readonly<Record<string, string>>;
  /** The fourth of June 1990 as people write it in one box. */
  readonly written: readonly string[];
}

/** Every sentence of a locale: a function is asked with one, with several, and with a name. */
export function* sentencesOf(words: unknown, path = ''): Generator<[path: string, text: string]> {
  if (typeof words === 'string') yield [path, words];
  else if (typeof words === 'function')
    for (const sample of [1, 2, 5, 'Rivermouth']) {
      const answer: unknown = Reflect.apply(words, undefined, Array<unknown>(words.length).fill(sample));
      yield* sentencesOf(answer, `${path}(${sample})`);
    }
  else if (words && typeof words === 'object')
    for (const [key, value] of Object.entries(words))
      yield* sentencesOf(value, path ? `${path}.${key}` : key);
  else throw new TypeError(`${path} is neither a sentence nor a group of sentences.`);
}
