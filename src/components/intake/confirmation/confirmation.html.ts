import { markup, type Markup, type MarkupValue } from '../../../base/markup.js';
import { wordsIn } from '../../../words/words.js';

/** What {@link confirmation} writes. Only what is said is shown, in this order. */
export interface ConfirmationMarkup {
  /** That it arrived, such as "We have it". */
  heading: string;
  /** What is said first: who answers, and in which of the ways that were chosen. */
  text?: MarkupValue;
  /** Who reads it, and by when. */
  reader: MarkupValue;
  /** How to change it or take it back. */
  takeBack: MarkupValue;
  /** Where the person's own copy is. Shown first; kept only where that is safe. */
  copy?: MarkupValue;
  /** Whom to talk to before that. */
  talk?: MarkupValue;
  /** The language of the default words; English where nothing is said. */
  lang?: string;
}

/** Writes a whole `lee-confirmation`, which works before and without JavaScript. */
export function confirmation({ heading, text, lang = 'en', ...said }: ConfirmationMarkup): Markup {
  const words = wordsIn(lang).confirmation;
  const rows = (['reader', 'talk', 'takeBack', 'copy'] as const).map(
    (row) => said[row] && markup`<div><dt>${words[row]}</dt><dd>${said[row]}</dd></div>`,
  );
  return markup`<lee-confirmation><h2>${heading}</h2>${text && markup`<p>${text}</p>`}<dl>${rows}</dl></lee-confirmation>`;
}
