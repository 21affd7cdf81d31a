import { markup, type Markup } from '../../../base/markup.js';

/** What {@link checkAnswers} writes. */
export interface CheckAnswersMarkup {
  /** What is said above the answers. */
  content?: Markup;
}

/** Writes a `lee-check-answers` for the last part of an intake. It shows only where there is script. */
export const checkAnswers = ({ content }: CheckAnswersMarkup = {}): Markup =>
  markup`<lee-check-answers slot="look-over">${content}</lee-check-answers>`;
