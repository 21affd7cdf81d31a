import { attributes, markup, type Markup } from '../../../base/markup.js';
import { wordsIn } from '../../../words/words.js';

/** What {@link pause} writes. */
export interface PauseMarkup {
  /** Where "Come back another day" leads. Without it the choice is not offered. */
  later?: string;
  /** Where "Talk to someone" leads. Without it the choice is not offered. */
  talk?: string;
  /** What becomes of what was written, where the site keeps it. By default: it is not kept. */
  kept?: string;
  /** The language of the default words; English where nothing is said. */
  lang?: string;
}

/** Writes a `lee-pause`. It shows only where JavaScript runs. */
export function pause({ later, talk, kept, lang = 'en' }: PauseMarkup = {}): Markup {
  return markup`<lee-pause${attributes({ later, talk, kept })}><button type="button">${wordsIn(lang).pause.pause}</button></lee-pause>`;
}
