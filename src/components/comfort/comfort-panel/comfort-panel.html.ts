import { markup, type Markup } from '../../../base/markup.js';
import { wordsIn } from '../../../words/words.js';

/** Writes a `lee-comfort-panel`. It shows only where JavaScript runs. */
export function comfortPanel({ lang = 'en' }: { lang?: string } = {}): Markup {
  return markup`<lee-comfort-panel><button type="button" aria-expanded="false">${wordsIn(lang).comfort.comfort}</button></lee-comfort-panel>`;
}
