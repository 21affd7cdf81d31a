import { attributes, markup, type Markup } from '../../../base/markup.js';
import { wordsIn } from '../../../words/words.js';

/** What {@link path} writes. */
export interface PathMarkup {
  /** Which part this is, counted from 1. */
  number: number;
  /** How many there are. Left out where that can change on the way. */
  total?: number;
  /** The name of the part. */
  label: string;
  /** The language of the default words; English where nothing is said. */
  lang?: string;
}

/** Writes a whole `lee-path`, which works before and without JavaScript. */
export const path = ({ number, total, label, lang = 'en' }: PathMarkup): Markup =>
  markup`<lee-path${attributes({ number, total, label })}><p data-lee-made>${wordsIn(lang).step.path(number, total, label)}</p></lee-path>`;
