import { attributes, markup, type Markup } from '../../../base/markup.js';

/** One of the two answers that {@link choicePair} writes. */
export interface AnswerMarkup {
  /** What it says, in full. */
  label: string;
  /** Where it leads. With an address it is a link; without one a button. */
  href?: string;
  /** What a button does in its form; `button` where nothing is said. */
  type?: 'button' | 'submit';
  /** The name that a button's answer is sent under. */
  name?: string;
  /** What is sent. */
  value?: string;
}

/** What {@link choicePair} writes. */
export interface ChoicePairMarkup {
  /** The two answers, in the order in which they are read. */
  answers: readonly [AnswerMarkup, AnswerMarkup];
  /** The id of the question that they answer. */
  question?: string;
}

/** Writes a whole `lee-choice-pair`, which works before and without JavaScript. */
export function choicePair({ answers, question }: ChoicePairMarkup): Markup {
  return markup`<lee-choice-pair${attributes({
    role: question && 'group',
    'aria-labelledby': question,
  })}>${answers.map(answer)}</lee-choice-pair>`;
}

function answer({ label, href, type = 'button', name, value }: AnswerMarkup): Markup {
  const control = href
    ? markup`<a${attributes({ href })}>${label}</a>`
    : markup`<button${attributes({ type, name, value })}>${label}</button>`;
  return markup`<lee-button>${control}</lee-button>`;
}
