// @ts-check
import { allQuestions } from './questions.mjs';

/**
 * What a person gave to one question. Words in an answer that they set aside stay here, so that a page can show them
 * again, and go no further: see `toKeep`.
 * @typedef {{ values: string[], declined: boolean }} Answer
 * @typedef {Map<string, Answer>} Answers
 */

/** Forms send the end of a line as CR LF; one character counts as one. */
const plain = (/** @type {string} */ text) => text.replaceAll('\r\n', '\n').replaceAll('\0', '');

/** @type {(question: import('./questions.mjs').Question, given: string[]) => string[]} */
function usable(question, given) {
  if (question.kind === 'text' || question.kind === 'narrative')
    return given.filter((text) => text.trim()).slice(0, 1);
  const known = question.options.map(({ value }) => value).filter((value) => given.includes(value));
  return question.kind === 'choice' ? known : known.slice(0, 1);
}

/**
 * Reads what a form sent, as far as it answers our questions. Everything else is dropped.
 * @param {Record<string, string | string[] | undefined>} [body]
 * @returns {Answers}
 */
export function readAnswers(body = {}) {
  const sent = (/** @type {string} */ name) => [body[name] ?? []].flat().map(plain);
  return new Map(
    allQuestions.map((question) => [
      question.name,
      {
        values: usable(question, sent(question.name)),
        declined: sent(`${question.name}.declined`).includes('asked-declined'),
      },
    ]),
  );
}

/**
 * The answers as they are kept: what was declined is kept as declined, without words; what was skipped is not kept.
 * @param {Answers} answers
 */
export const toKeep = (answers) =>
  [...answers].flatMap(([question, { values, declined }]) => {
    /** @type {import('../database.mjs').Kept[]} */
    const kept = declined
      ? [{ question, value: null, absent: 'asked-declined' }]
      : values.map((value) => ({ question, value, absent: null }));
    return kept;
  });
