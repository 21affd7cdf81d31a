import { drawing } from '../../../base/icon.html.js';
import { attributes, markup, type Markup } from '../../../base/markup.js';
import { wordsIn } from '../../../words/words.js';
import type { NoticeKind } from './kinds.js';

/** What {@link notice} writes. */
export interface NoticeMarkup {
  /** What kind of message it is; `info` where nothing is said. */
  kind?: NoticeKind;
  /** What there is to say: text, or markup of paragraphs and links. */
  text: string | Markup;
  /** A word in place of the one for its kind. */
  word?: string;
  /** Offers a button that puts the message away, where JavaScript runs. */
  dismissible?: boolean;
  /** The language of the default words; English where nothing is said. */
  lang?: string;
}

/** Writes a `lee-notice`, which works before and without JavaScript. */
export function notice({ kind = 'info', text, word, dismissible, lang = 'en' }: NoticeMarkup): Markup {
  const words = wordsIn(lang).notice;
  const body = typeof text === 'string' ? markup`<p>${text}</p>` : text;
  const dismiss =
    dismissible &&
    markup`<lee-button slot="dismiss"><button type="button">${words.dismiss}</button></lee-button>`;
  return markup`<lee-notice${attributes({ kind, dismissible })}>${drawing(kind, { slot: 'icon' })}<strong slot="word"${attributes({ 'data-lee-made': !word })}>${
    word ?? words[kind]
  }</strong>${body}${dismiss}</lee-notice>`;
}
