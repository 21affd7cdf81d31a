// @ts-check
import { wordsIn } from 'leeway-ui/words.js';
import { allQuestions } from './questions.mjs';

const words = wordsIn('en').field;

/** The same as a browser's own: https://html.spec.whatwg.org/#valid-e-mail-address */
const EMAIL =
  /^[\w.!#$%&'*+/=?^`{|}~-]+@[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?)*$/i;

/** Enough digits to be called, however they are written. */
const isPhone = (/** @type {string} */ value) => value.replace(/\D/g, '').length >= 7;

/** @type {(question: import('./questions.mjs').Question, ways: string[]) => boolean | undefined} */
const isNeeded = (question, ways) =>
  question.kind === 'choice'
    ? question.required
    : question.kind === 'text' && question.neededFor?.some((way) => ways.includes(way));

/**
 * Words about one answer; nothing where it can be used.
 * @param {import('./questions.mjs').Question} question
 * @param {import('./read.mjs').Answer} answer
 * @param {string[]} ways the ways to be reached that were chosen
 */
function wordsAbout(question, { values: [value], declined }, ways) {
  if (declined) return undefined;
  if (value === undefined) return isNeeded(question, ways) ? (question.missing ?? words.missing) : undefined;
  if ('most' in question && value.length > question.most) return words.tooLong(question.most);
  if (question.kind !== 'text') return undefined;
  const { type, unclear } = question;
  if (type === 'email' && !EMAIL.test(value.trim())) return unclear ?? words.email;
  if (type === 'tel' && !isPhone(value)) return unclear ?? words.unclear;
  return undefined;
}

/**
 * Looks at what was sent, with the words that the page itself would have used.
 * @param {import('./read.mjs').Answers} answers
 * @returns {Map<string, string>} words by question; empty where everything can be used
 */
export function check(answers) {
  const of = (/** @type {string} */ name) => answers.get(name) ?? { values: [], declined: false };
  const about = new Map();
  for (const question of allQuestions) {
    const said = wordsAbout(question, of(question.name), of('reach').values);
    if (said) about.set(question.name, said);
  }
  return about;
}
