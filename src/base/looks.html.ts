import { wordsIn } from '../words/words.js';
import { markup, type Markup } from './markup.js';

/** A question that a server could not take as it was answered. */
export interface LookMarkup {
  /** The id of its control. */
  id: string;
  /** The question. */
  label: string;
  /** What is said about the answer. */
  error: string;
}

/** What needs a look, with a link to each. Nothing where nothing does. */
export function looksList(looks: readonly LookMarkup[], lang: string): Markup | undefined {
  const items = looks.map(
    ({ id, label, error }) => markup`<li><a href="#${id}">${label}</a> <span>${error}</span></li>`,
  );
  return items.length
    ? markup`<h2>${wordsIn(lang).intake.needALook(items.length)}</h2><ul>${items}</ul>`
    : undefined;
}
