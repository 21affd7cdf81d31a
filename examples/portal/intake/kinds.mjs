// @ts-check
import { choice, consent, narrative, textField } from 'leeway-ui/html.js';
import { wordsIn } from 'leeway-ui/words.js';

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

/** The same as a browser's own: https://html.spec.whatwg.org/#valid-e-mail-address */
const EMAIL =
  /^[\w.!#$%&'*+/=?^`{|}~-]+@[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?)*$/i;

/** Enough digits to be called, however they are written. */
const isPhone = (/** @type {string} */ value) => value.replace(/\P{Nd}/gu, '').length >= 7;

const first = (/** @type {Posted} */ posted, /** @type {string} */ name) =>
  posted.get(name)?.find((text) => text.trim());

/** @type {(question: { name: string }, values: readonly string[]) => Kept[]} */
const kept = ({ name }, values) => values.map((value) => ({ question: name, value, absent: null }));

/** @type {(question: { name: string, most: number }, posted: Posted, lang: string) => string | undefined} */
const tooLong = ({ name, most }, posted, lang) =>
  (first(posted, name)?.length ?? 0) > most ? wordsIn(lang).field.tooLong(most) : undefined;

/** @type {Kind<import('./questions.mjs').Text>} */
const text = {
  write: (question, { posted, ...given }) =>
    textField({ ...question, ...given, value: first(posted, question.name) }),
  about(question, posted, lang) {
    const words = wordsIn(lang).field;
    const value = first(posted, question.name)?.trim() ?? '';
    if (question.type === 'email' && value && !EMAIL.test(value)) return question.unclear ?? words.email;
    if (question.type === 'tel' && value && !isPhone(value)) return question.unclear ?? words.unclear;
    return tooLong(question, posted, lang);
  },
  keep: (question, posted) => kept(question, [first(posted, question.name) ?? []].flat()),
  said: (_question, { value }) => value ?? '',
  id: ({ name }) => name,
};

/** @type {Kind<import('./questions.mjs').Narrative>} */
const words = {
  ...text,
  write: (question, { posted, ...given }) =>
    narrative({ ...question, ...given, value: first(posted, question.name) }),
  about: tooLong,
};

/** @type {(question: { name: string, options: readonly { value: string }[] }, posted: Posted) => string[]} */
const known = ({ name, options }, posted) =>
  options.map(({ value }) => value).filter((value) => posted.get(name)?.includes(value));

/** @type {Kind<import('./questions.mjs').Choice>} */
const ticks = {
  write: (question, { posted, ...given }) =>
    choice({ ...question, ...given, values: known(question, posted) }),
  about: () => undefined,
  keep: (question, posted) => kept(question, known(question, posted).slice(0, question.many ? undefined : 1)),
  said: ({ options }, { value }) => options.find((option) => option.value === value)?.label ?? value ?? '',
  id: ({ name }) => `${name}-1`,
};

/** @type {Kind<import('./questions.mjs').Consent>} */
const agreed = {
  ...ticks,
  write(question, { posted, error, lang }) {
    const [no, yes] = question.options.map(({ label }) => label);
    const [state] = /** @type {('no' | 'yes')[]} */ (known(question, posted));
    return consent({ ...question, ...question.terms, no, yes, state, error, lang });
  },
  keep: (question, posted) => kept(question, known(question, posted).slice(0, 1)),
  id: ({ name }) => name,
};

const kinds = { text, narrative: words, choice: ticks, consent: agreed };

/**
 * @param {Question} question
 * @returns {Kind}
 */
export const kindOf = ({ kind }) => /** @type {Kind} */ (kinds[kind]);
