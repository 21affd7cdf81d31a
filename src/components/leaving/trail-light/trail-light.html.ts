import { attributes, markup, type Markup } from '../../../base/markup.js';
import { wordsIn } from '../../../words/words.js';

/** What {@link trailLight} writes. */
export interface TrailLightMarkup {
  /** Offers no choice on this page, and follows what was chosen on another. */
  hidden?: boolean;
  /** The id of the check box, with which the id in it begins; `fewer-pages` where nothing is said. */
  id?: string;
  /** The language of the words; English where nothing is said. */
  lang?: string;
}

/** Writes a whole `lee-trail-light`. It shows only where JavaScript runs. The check box has no name: no form sends it. */
export function trailLight({ hidden, id = 'fewer-pages', lang = 'en' }: TrailLightMarkup = {}): Markup {
  if (hidden) return markup`<lee-trail-light hidden></lee-trail-light>`;
  const { label, hint } = wordsIn(lang).trailLight;
  const box = { type: 'checkbox', id, autocomplete: 'off', 'aria-describedby': `${id}-hint` };
  return markup`<lee-trail-light><lee-option><input${attributes(box)}><label for="${id}">${label}</label><span slot="hint" id="${id}-hint">${hint}</span></lee-option><p slot="status" role="status"></p></lee-trail-light>`;
}
