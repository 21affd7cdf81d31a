import { markup, type Markup } from '../../../base/markup.js';
import { wordsIn } from '../../../words/words.js';

/** What {@link whoSees} writes. */
export interface WhoSeesMarkup {
  /** Who sees the answer. */
  who: string;
  /** The id of the line, for the `aria-describedby` of its control. */
  id: string;
  /** The language of the default words; English where nothing is said. */
  lang?: string;
}

/** Writes a whole `lee-who-sees`, which works before and without JavaScript. */
export const whoSees = ({ who, id, lang = 'en' }: WhoSeesMarkup): Markup =>
  markup`<lee-who-sees><span slot="who-sees" id="${id}">${wordsIn(lang).field.whoSees(who)}</span></lee-who-sees>`;
