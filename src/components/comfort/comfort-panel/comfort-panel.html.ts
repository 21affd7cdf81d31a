import { attributes, markup, type Markup } from '../../../base/markup.js';
import { wordsIn } from '../../../words/words.js';

/** What {@link comfortPanel} writes. */
export interface ComfortPanelMarkup {
  /** As one line in the page with two answers, in place of a button. Leave it out for a person who keeps choices. */
  offer?: boolean;
  /** Where choices are kept, if the person asks for it; in the browser alone where nothing is said. */
  keep?: 'browser' | 'cookie';
  /** The language of the default words; English where nothing is said. */
  lang?: string;
}

/** Writes a `lee-comfort-panel`. It shows only where JavaScript runs. */
export function comfortPanel({ offer, keep, lang = 'en' }: ComfortPanelMarkup = {}): Markup {
  const { comfort: words } = wordsIn(lang);
  const opener = markup`<button type="button" aria-expanded="false">${offer ? words.accept : words.comfort}</button>`;
  const line = markup`<p>${words.offer}</p>${opener}<button type="button" slot="no">${words.leave}</button>`;
  return markup`<lee-comfort-panel${attributes({ offer, keep })}>${offer ? line : opener}</lee-comfort-panel>`;
}
