// @ts-check
import { choice, consent, narrative, textField } from 'leeway-ui/html.js';

/**
 * One question as it stands on the page, with what the person gave to it before.
 * @param {import('../intake/questions.mjs').Question} question
 * @param {import('../intake/read.mjs').Answer} [answer]
 * @param {string} [error]
 */
export function write(question, { values, declined } = { values: [], declined: false }, error) {
  const [value] = values;
  switch (question.kind) {
    case 'text':
      return textField({ ...question, value, declined, error });
    case 'narrative':
      return narrative({ ...question, value, declined, error });
    case 'choice':
      return choice({ ...question, values, declined, error });
    case 'consent': {
      const [no, yes] = question.options.map(({ label }) => label);
      const state = /** @type {'no' | 'yes' | undefined} */ (value);
      return consent({ ...question, ...question.terms, no, yes, state, error });
    }
  }
}

/**
 * Where a link that leads to a question goes: its control, or the first of several.
 * @param {import('../intake/questions.mjs').Question} question
 */
export const idOf = ({ kind, name }) => (kind === 'choice' ? `${name}-1` : name);
