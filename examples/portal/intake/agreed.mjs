// @ts-check
import { consent, markup } from 'leeway-ui/html.js';
import { versionOf, wordsShown } from '../consents/words-shown.mjs';
import { words } from '../words.mjs';

/**
 * @typedef {import('./questions.mjs').Consent} Consent
 * @typedef {import('./questions.mjs').Posted} Posted
 */

/** @type {(question: Consent, posted: Posted) => 'yes' | 'no' | undefined} */
const answerTo = ({ name }, posted) =>
  /** @type {const} */ (['no', 'yes']).find((value) => posted.get(name)?.includes(value));

/** Whether it is a yes to other words than those of today. @type {(question: Consent, posted: Posted, lang: string) => boolean} */
function isOutdated(question, posted, lang) {
  const [version] = posted.get(versionOf(question.name)) ?? [];
  const { version: today } = wordsShown({ lang }, question);
  return answerTo(question, posted) === 'yes' && version !== undefined && version !== today;
}

/**
 * What a portal does with a consent: its words go along with the answer, and a yes counts for those alone.
 * @type {import('./kinds.mjs').Kind<Consent>}
 */
export const agreed = {
  about: (question, posted, lang) =>
    isOutdated(question, posted, lang)
      ? words[/** @type {'en' | 'es'} */ (lang)].choices.newWords
      : undefined,
  said: ({ options }, { value }) => options.find((option) => option.value === value)?.label ?? '',
  write(question, { posted, error, lang }) {
    const [no, yes] = question.options.map(({ label }) => label);
    const state = isOutdated(question, posted, lang) ? undefined : answerTo(question, posted);
    const { version } = wordsShown({ lang }, question);
    return markup`${consent({ ...question, ...question.terms, no, yes, state, error, lang })}<input type="hidden" name="${versionOf(question.name)}" value="${version}">`;
  },
  keep(question, posted) {
    const value = answerTo(question, posted);
    return value ? [{ question: question.name, value, absent: null }] : [];
  },
  id: ({ name }) => name,
};
