// @ts-check
import { whenHolds } from 'leeway-ui/html.js';
import { questionsOf, skippableOf } from '../agencies/agency.mjs';
import { kindOf } from './kinds.mjs';

/** @typedef {import('./questions.mjs').Posted} Posted */

/** Forms send the end of a line as CR LF; one character counts as one. */
const plain = (/** @type {string} */ text) => text.replaceAll('\r\n', '\n').replaceAll('\0', '');

/**
 * Reads what a form sent. Words in an answer that was set aside stay here, so that a page can show them again, and go no
 * further: see `toKeep`.
 * @param {Record<string, string | string[] | undefined>} [body]
 * @returns {Posted}
 */
export const readPosted = (body = {}) =>
  new Map(Object.entries(body).map(([name, value]) => [name, [value ?? []].flat().map(plain)]));

/**
 * Whether a question counts: it is called for by other answers, and stands in no part that was skipped.
 * @param {import('../agencies/agency.mjs').Part} part
 * @param {Posted} posted
 * @param {{ when?: string }} [question]
 */
export function isAsked(part, posted, question) {
  if (part.name && part.skippable && skippedAs(part.name, posted)) return false;
  const valuesOf = (/** @type {string} */ name) => (posted.get(name) ?? []).filter(Boolean);
  return [part.when, question?.when].every((when) => when === undefined || whenHolds(when, valuesOf));
}

const REASONS = /** @type {const} */ (['asked-declined', 'asked-unknown', 'temp-unknown']);

/**
 * Why there is no answer under a name; nothing where none was given.
 * @param {string} name
 * @param {Posted} posted
 */
export const absentAs = (name, posted) =>
  REASONS.find((reason) =>
    [...(posted.get(`${name}.declined`) ?? []), ...(posted.get(name) ?? [])].includes(reason),
  );

const skippedAs = (/** @type {string} */ name, /** @type {Posted} */ posted) =>
  REASONS.find((reason) => posted.get(`${name}.skipped`)?.includes(reason));

/**
 * The answers as they are kept: what was declined is kept as declined, without words; what was skipped or is not called for
 * is not kept.
 * @param {import('../agencies/agency.mjs').Agency} agency
 * @param {Posted} posted
 * @returns {import('../database.mjs').Kept[]}
 */
export const toKeep = (agency, posted) => [
  ...agency.parts.flatMap((part) =>
    (part.asks ?? [])
      .filter((question) => isAsked(part, posted, question))
      .flatMap((question) => {
        const absent = absentAs(question.name, posted);
        return absent
          ? [{ question: question.name, value: null, absent }]
          : kindOf(question).keep(question, posted);
      }),
  ),
  ...skippableOf(agency).flatMap((name) => {
    const absent = skippedAs(name, posted);
    return absent ? [{ question: `${name}.skipped`, value: null, absent }] : [];
  }),
];

/**
 * A question by its name.
 * @param {import('../agencies/agency.mjs').Agency} agency
 * @param {string} name
 */
export const questionNamed = (agency, name) => questionsOf(agency).find((question) => question.name === name);
