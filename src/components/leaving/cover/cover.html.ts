import { attributes, markup, type Markup } from '../../../base/markup.js';
import { wordsIn } from '../../../words/words.js';

/** What {@link cover} writes. */
export interface CoverMarkup {
  /** What the button says; "Hide the screen" where nothing is said. */
  label?: string;
  /** What the card and the title of the page say while it is covered; "Notes" where nothing is said. */
  heading?: string;
  /** Whether it covers the page by itself when the person leaves the tab. */
  auto?: boolean;
  /** The language of the default words; English where nothing is said. */
  lang?: string;
}

/** Writes a `lee-cover`. It shows only where JavaScript runs. */
export function cover({ label, heading, auto, lang = 'en' }: CoverMarkup = {}): Markup {
  return markup`<lee-cover${attributes({ heading, auto })}><button type="button">${
    label ?? wordsIn(lang).cover.hide
  }</button></lee-cover>`;
}
