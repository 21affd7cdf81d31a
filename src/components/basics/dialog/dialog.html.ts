import { attributes, markup, type Markup } from '../../../base/markup.js';
import { wordsIn } from '../../../words/words.js';

/** What {@link dialog} writes. */
export interface DialogMarkup {
  /** What the button says that opens it. */
  label: string;
  /** The heading of what opens, which is its name. */
  heading: string;
  /** What stands under the heading: text, or markup of paragraphs and parts. */
  content: string | Markup;
  /** The id of the dialog, with which the id in it begins. */
  id: string;
  /** What the button says that closes it; "Close" where nothing is said. */
  close?: string;
  /** The language of the default words; English where nothing is said. */
  lang?: string;
}

/** Writes a `lee-dialog`. Without JavaScript what is in it shows in the page, and the button does not. */
export function dialog({ label, heading, content, id, close, lang = 'en' }: DialogMarkup): Markup {
  const body = typeof content === 'string' ? markup`<p>${content}</p>` : content;
  return markup`<lee-dialog><button type="button" aria-haspopup="dialog">${label}</button><dialog${attributes(
    {
      id,
      'aria-labelledby': `${id}-heading`,
    },
  )}><h2 id="${id}-heading" tabindex="-1">${heading}</h2>${body}<lee-button slot="close"><button type="button">${
    close ?? wordsIn(lang).dialog.close
  }</button></lee-button></dialog></lee-dialog>`;
}
