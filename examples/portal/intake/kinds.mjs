// @ts-check
import {
  address,
  addressInLines,
  choice,
  contactInWords,
  contactRules,
  date,
  dateInWords,
  file,
  name,
  narrative,
  readAddress,
  readDate,
  readEmail,
  readNumber,
  readPhone,
  safeContact,
  scale,
  select,
  textField,
} from 'leeway-ui/html.js';
import { wordsIn } from 'leeway-ui/words.js';
import { agreed } from './agreed.mjs';

/**
 * @typedef {import('./questions.mjs').Question} Question
 * @typedef {import('./questions.mjs').Posted} Posted
 * @typedef {import('../database.mjs').Kept} Kept
 * @typedef {{ posted: Posted, error?: string, lang: string, declined?: import('../database.mjs').Absent, asked?: boolean }} Given
 */

/**
 * What a portal does with one kind of question: writes it, looks at what came back, keeps it, and says it again.
 * @template {Question} [One=Question]
 * @typedef {{
 *   write(question: One, given: Given): import('leeway-ui/html.js').Markup,
 *   about(question: One, posted: Posted, lang: string): string | undefined,
 *   keep(question: One, posted: Posted): Kept[],
 *   said(question: One, kept: Kept, lang: string): string,
 *   id(question: One): string,
 * }} Kind
 *   `about` gives words where something could not be used; `id` is where a link to the question leads.
 */

const first = (/** @type {Posted} */ posted, /** @type {string} */ name) =>
  posted.get(name)?.find((text) => text.trim());

/** @type {(question: { name: string }, values: readonly string[]) => Kept[]} */
const kept = ({ name }, values) => values.map((value) => ({ question: name, value, absent: null }));

/** @type {(question: { name: string, most: number }, posted: Posted, lang: string) => string | undefined} */
const tooLong = ({ name, most }, posted, lang) =>
  (first(posted, name)?.length ?? 0) > most ? wordsIn(lang).field.tooLong(most) : undefined;

/**
 * How a kind of text is read, whichever way it was written.
 * @type {Record<string, ((text: string, lang?: string) => string | undefined) | undefined>}
 */
const READ = { email: readEmail, tel: readPhone, number: readNumber };

/** @type {Record<string, 'email' | 'tel' | 'numeric'>} */
const UNREAD = { email: 'email', tel: 'tel', number: 'numeric' };

/** What a line and a page of words have in common. */
const written = {
  /** @type {(question: { name: string }, posted: Posted) => Kept[]} */
  keep: (question, posted) => kept(question, [first(posted, question.name) ?? []].flat()),
  /** @type {(question: { name: string }, kept: Kept) => string} */
  said: (_question, { value }) => value ?? '',
  id: (/** @type {{ name: string }} */ { name }) => name,
};

/** @type {Kind<import('./questions.mjs').Text>} */
const text = {
  ...written,
  write: (question, { posted, ...given }) =>
    textField({ ...question, ...given, value: first(posted, question.name) }),
  about(question, posted, lang) {
    const words = wordsIn(lang).field;
    const value = first(posted, question.name);
    const read = READ[question.type ?? 'text'];
    if (value !== undefined && read && read(value, lang) === undefined)
      return question.unclear ?? words[UNREAD[question.type ?? 'text']];
    return tooLong(question, posted, lang);
  },
};

/** @type {Kind<import('./questions.mjs').Narrative>} */
const words = {
  ...written,
  write: (question, { posted, ...given }) =>
    narrative({ ...question, ...given, value: first(posted, question.name) }),
  about: tooLong,
};

/** @type {(question: { name: string }, options: readonly { value: string }[], posted: Posted) => string[]} */
const known = ({ name }, options, posted) =>
  options.map(({ value }) => value).filter((value) => posted.get(name)?.includes(value));

const YES_NO = ['yes', 'no', 'unsure'].map((value) => ({ value }));

/** @type {(question: import('./questions.mjs').Choice) => { value: string, label?: string }[]} */
const rowsOf = ({ options = [], preset, own, none }) => [
  ...(preset ? YES_NO : []),
  ...options,
  ...(own ? [{ value: 'own' }] : []),
  ...(none ? [{ value: 'none' }] : []),
];

/** @type {Kind<import('./questions.mjs').Choice>} */
const ticks = {
  write: (question, { posted, ...given }) =>
    choice({
      ...question,
      ...given,
      values: known(question, rowsOf(question), posted),
      ownWords: first(posted, `${question.name}.own`),
    }),
  about: () => undefined,
  keep(question, posted) {
    const chosen = known(question, rowsOf(question), posted).slice(0, question.many ? undefined : 1);
    // What is written in one's own words is the answer itself.
    const own = chosen.includes('own') && first(posted, `${question.name}.own`);
    return kept(
      question,
      chosen.map((value) => (value === 'own' && own ? own : value)),
    );
  },
  said(question, { value }, lang) {
    const words = /** @type {Record<string, string>} */ (wordsIn(lang).choice);
    return (
      question.options?.find((option) => option.value === value)?.label ?? words[value ?? ''] ?? value ?? ''
    );
  },
  id: ({ name }) => `${name}-1`,
};

/** @type {Kind<import('./questions.mjs').Select>} */
const listed = {
  write: (question, { posted, ...given }) =>
    select({ ...question, ...given, value: known(question, question.options, posted)[0] }),
  about: () => undefined,
  keep: (question, posted) => kept(question, known(question, question.options, posted).slice(0, 1)),
  said: ({ options }, { value }) => options.find((option) => option.value === value)?.label ?? '',
  id: ({ name }) => name,
};

/** @type {Kind<import('./questions.mjs').Scale>} */
const pointed = {
  write: (question, { posted, ...given }) =>
    scale({ ...question, ...given, value: known(question, question.points, posted)[0] }),
  about: () => undefined,
  keep: (question, posted) => kept(question, known(question, question.points, posted).slice(0, 1)),
  said: ({ points }, { value }) => points.find((point) => point.value === value)?.label ?? '',
  id: ({ name }) => `${name}-1`,
};

/** @type {Kind<import('./questions.mjs').Name>} */
const named = {
  write: (question, { posted, ...given }) =>
    name({
      ...question,
      ...given,
      value: first(posted, question.name),
      legalValue: first(posted, `${question.name}.legal`),
      pronounsValue: first(posted, `${question.name}.pronouns`),
    }),
  about: tooLong,
  keep: ({ name, legal, pronouns }, posted) =>
    [name, legal && `${name}.legal`, pronouns && `${name}.pronouns`].flatMap((one) => {
      const value = one && first(posted, one);
      return value ? [{ question: one, value, absent: null }] : [];
    }),
  said: (_question, { value }) => value ?? '',
  id: ({ name }) => `${name}-use`,
};

/** @type {Kind<import('./questions.mjs').DateQuestion>} */
const dated = {
  write: (question, { posted, ...given }) =>
    date({ ...question, ...given, boxes: boxesOf(question.name, posted) }),
  about(question, posted, lang) {
    const words = wordsIn(lang).date;
    const { unread } = readDate(posted, question.name, lang);
    if (unread === 'year') return words.whichYear;
    const boxes = [words.day, words.month, words.year].map((box) => box.toLocaleLowerCase(lang)).join(', ');
    return unread && (question.unclear ?? words.unread(boxes, '4 6 1990'));
  },
  keep({ name }, posted) {
    const { edtf, about } = readDate(posted, name);
    return [
      ...(edtf ? [{ question: name, value: edtf, absent: null }] : []),
      ...(about ? [{ question: `${name}.about`, value: about, absent: null }] : []),
    ];
  },
  said: ({ name }, { question, value }, lang) =>
    question === name ? dateInWords(value ?? '', lang) : (value ?? ''),
  id: ({ name }) => `${name}-day`,
};

/** @type {(name: string, posted: Posted) => import('leeway-ui/html.js').DateBoxes} */
const boxesOf = (name, posted) =>
  Object.fromEntries(
    ['day', 'month', 'year', 'season', 'roughly', 'age', 'about'].map((box) => [
      box,
      first(posted, `${name}.${box}`),
    ]),
  );

/** @type {Kind<import('./questions.mjs').Contact>} */
const reached = {
  write: (question, { posted, ...given }) => safeContact({ ...question, ...given, posted }),
  about: () => undefined,
  keep({ name, channels }, posted) {
    const isAnswered = [...posted.keys()].some((one) => one.startsWith(`${name}.`) && first(posted, one));
    if (!isAnswered) return [];
    const rules = contactRules(
      posted,
      name,
      channels.map(({ value }) => value),
    );
    return [{ question: name, value: JSON.stringify(rules), absent: null }];
  },
  said: ({ channels }, { value }, lang) => contactInWords(JSON.parse(value ?? ''), lang, channels),
  id: ({ name, channels: [{ value }] }) => `${name}-${value}-safe-yes`,
};

/**
 * An address as it was written, with what was set aside in it.
 * @type {(name: string, posted: Posted) => Record<string, string | undefined>}
 */
const partsOf = (name, posted) =>
  Object.fromEntries(
    ['kind', 'lines', 'postcode', 'region', 'post'].map((part) => [part, first(posted, `${name}.${part}`)]),
  );

/** @type {Kind<import('./questions.mjs').Address>} */
const housed = {
  write: (question, { posted, ...given }) =>
    address({ ...question, ...given, value: partsOf(question.name, posted) }),
  about: (question, posted, lang) =>
    [...posted].some(
      ([one, [text = '']]) => one.startsWith(`${question.name}.`) && text.length > question.most,
    )
      ? wordsIn(lang).field.tooLong(question.most)
      : undefined,
  keep({ name }, posted) {
    const given = readAddress(posted, name);
    return Object.values(given).some(Boolean)
      ? [{ question: name, value: JSON.stringify(given), absent: null }]
      : [];
  },
  said: (_question, { value }, lang) => addressInLines(JSON.parse(value ?? ''), lang).join('\n'),
  id: ({ name }) => `${name}-lines-kind`,
};

/** Files are kept beside the answers: see `files.mjs`. @type {Kind<import('./questions.mjs').File>} */
const attached = {
  write: (question, { posted, ...given }) =>
    file({ ...question, ...given, original: posted.get(`${question.name}.original`)?.includes('yes') }),
  about: () => undefined,
  keep: () => [],
  said: (_question, { value }) => value ?? '',
  id: ({ name }) => `${name}-files`,
};

const kinds = {
  text,
  narrative: words,
  choice: ticks,
  consent: agreed,
  select: listed,
  scale: pointed,
  name: named,
  date: dated,
  contact: reached,
  address: housed,
  file: attached,
};

/**
 * @param {Question} question
 * @returns {Kind}
 */
export const kindOf = ({ kind }) => /** @type {Kind} */ (kinds[kind]);
