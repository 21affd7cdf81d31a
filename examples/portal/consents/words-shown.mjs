// @ts-check
import { createHash } from 'node:crypto';

/** Under what a form says which version of the words stood beside its answer. */
export const versionOf = (/** @type {string} */ name) => `ui-words.${name}`;

/**
 * The very words that are shown with a question, and a name for this version of them.
 * @param {{ lang: string }} agency
 * @param {import('../intake/questions.mjs').Consent} question
 * @returns {import('leeway-ui/records.js').Words}
 */
export function wordsShown({ lang }, { terms }) {
  const { what, who, why, until, otherwise: ifNot } = terms;
  const words = { what, who, why, until, ifNot, language: lang };
  const version = createHash('sha256').update(JSON.stringify(words)).digest('hex').slice(0, 12);
  return { ...words, version };
}
