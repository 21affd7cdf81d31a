// @ts-check
import { whenHolds } from 'leeway-ui/html.js';
import { wordsIn } from 'leeway-ui/words.js';
import { kindOf } from './kinds.mjs';
import { absentAs, isAsked } from './read.mjs';

/** @typedef {import('./questions.mjs').Posted} Posted */

/** @type {(question: import('./questions.mjs').Question, posted: Posted) => boolean | undefined} */
function isNeeded(question, posted) {
  const valuesOf = (/** @type {string} */ name) => posted.get(name) ?? [];
  return question.required || ('neededFor' in question && whenHolds(question.neededFor ?? 'never', valuesOf));
}

/**
 * Looks at what was sent, with the words that the page itself would have used.
 * @param {import('../agencies/agency.mjs').Agency} agency
 * @param {Posted} posted
 * @returns {Map<string, string>} words by question; empty where everything can be used
 */
export function check({ parts, lang }, posted) {
  const about = new Map();
  for (const part of parts)
    for (const question of part.asks ?? []) {
      if (absentAs(question.name, posted) || !isAsked(part, posted, question)) continue;
      const isEmpty = kindOf(question).keep(question, posted).length === 0;
      const missing =
        isEmpty && isNeeded(question, posted) && (question.missing ?? wordsIn(lang).field.missing);
      const said = missing || kindOf(question).about(question, posted, lang);
      if (said) about.set(question.name, said);
    }
  return about;
}
