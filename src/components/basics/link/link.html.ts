import { attributes, markup, type Markup } from '../../../base/markup.js';
import { wordsIn } from '../../../words/words.js';
import { noteOf } from './note.js';

/** What {@link link} writes. */
export interface LinkMarkup {
  /** Where it leads. */
  href: string;
  /** What is there, in words that make sense alone. For `tel:` and `sms:` the number. */
  label: string;
  /** Whether it stands alone, and not in a sentence. */
  alone?: boolean;
  /** Whether it leads to another site, which is said in words. */
  leaves?: boolean;
  /** Whether it opens in a new window, which is said in words. */
  newWindow?: boolean;
  /** The language of the default words; English where nothing is said. */
  lang?: string;
}

/** Writes a `lee-link`, which works before and without JavaScript. */
export function link({ href, label, alone, leaves, newWindow, lang = 'en' }: LinkMarkup): Markup {
  const note = noteOf(wordsIn(lang).link, leaves, newWindow);
  return markup`<lee-link${attributes({ alone, leaves })}><a${attributes({
    href,
    target: newWindow && '_blank',
    rel: note && 'noreferrer',
  })}>${label}${note && markup`<span slot="note" data-lee-made> ${note}</span>`}</a></lee-link>`;
}
