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

const BLAME = words(
  'you failed', 'you forgot', 'you missed', 'you must', 'you did not', "you didn't", 'invalid', 'illegal', 'forbidden',
  'prohibited', 'wrong', 'incorrect', 'denied', 'violation', 'required', 'error', 'errors', 'failed', 'mistake',
  'incomplete', 'refused', 'unacceptable', 'inactive',
); // prettier-ignore

const HURRY = words(
  'hurry',
  'act now',
  'last chance',
  'immediately',
  'urgent',
  'expires',
  'quickly',
  'right away',
  'asap',
);

const PROMISE = words(
  'untraceable', 'anonymous', 'anonymously', 'completely private', 'confidential', 'guaranteed?', 'totally', 'secure',
  'securely', 'clears your history', 'erases your history', 'trauma-informed certified', 'hipaa compliant',
  'detects distress', '100 ?%',
); // prettier-ignore

const LESSENING = words(
  "don't worry",
  'do not worry',
  'just',
  'simply',
  'easy',
  'easily',
  'obviously',
  'calm down',
  'of course',
);

const PADDING = words(
  'please',
  'sorry',
  'oops',
  'uh-oh',
  'whoops',
  'hang tight',
  'thank you for',
  'successfully',
  'brave',
);

const JARGON = words(
  'incident', 'perpetrator', 'disclose', 'disclosure', 'compliance', 'terminate', 'execute', 'abort', 'kill', 'panic',
  'trigger', 'timeout', 'session', 'input', 'validate', 'mandatory', 'utilize', 'utilise',
); // prettier-ignore

const LABELS_PEOPLE = words(
  'victim',
  'victims',
  'addict',
  'alien',
  'suffering',
  'homeless person',
  'the homeless',
);

const VAGUE = /^(submit|ok|okay|click here|here|next|yes|no)$/i;

const MOST_WORDS = 12;

const sentences = (text: string): string[] => text.split(/(?<=[.?])\s+|\n+/).filter((part) => part.trim());

/** What holds in every language. */
export const rulesForAll: readonly ToneRule[] = [
  { name: 'shouting', why: 'No exclamation marks.', find: (text) => first(text, /!/) },
  {
    name: 'capitals',
    why: 'Capitals are read letter by letter.',
    find: (text) => first(text, /\b\p{Lu}{4,}\b/u),
  },
  {
    name: 'pictures',
    why: 'An emoji is read aloud by its name.',
    find: (text) => first(text, /\p{Extended_Pictographic}/u),
  },
  { name: 'percentage', why: 'Progress is not a score.', find: (text) => first(text, /\d+\s?%/) },
  {
    name: 'length',
    why: `At most ${MOST_WORDS} words a sentence.`,
    find: (text) => sentences(text).find((sentence) => sentence.split(/\s+/).length > MOST_WORDS),
  },
  { name: 'holes', why: 'A sentence is whole.', find: (text) => first(text, /undefined|NaN|\[object|null/) },
];

export const toneRules: readonly ToneRule[] = [
  { name: 'blame', why: 'Name the thing, not the fault.', find: (text) => first(text, BLAME) },
  { name: 'hurry', why: 'Nothing here is timed.', find: (text) => first(text, HURRY) },
  { name: 'promise', why: 'Promise only what a web page can keep.', find: (text) => first(text, PROMISE) },
  {
    name: 'lessening',
    why: 'What is easy is for the person to say.',
    find: (text) => first(text, LESSENING),
  },
  {
    name: 'padding',
    why: 'Short and true; sorry only when we lost something.',
    find: (text) => first(text, PADDING),
  },
  { name: 'jargon', why: 'Everyday words.', find: (text) => first(text, JARGON) },
  {
    name: 'labels',
    why: 'A person is not what happened to them.',
    find: (text) => first(text, LABELS_PEOPLE),
  },
  { name: 'vague', why: 'A button says what it does.', find: (text) => first(text.trim(), VAGUE) },
  ...rulesForAll,
];

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
