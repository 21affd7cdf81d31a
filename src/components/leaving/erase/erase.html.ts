import { attributes, markup, type Markup } from '../../../base/markup.js';
import { wordsIn } from '../../../words/words.js';

/** What {@link erase} writes. */
export interface EraseMarkup {
  /** The address of the site that clears the server's part. Without it the part shows only where JavaScript runs. */
  action?: string;
  /** What the button says; "Clear what this site keeps here" where nothing is said. */
  label?: string;
  /** What the ids in it begin with; `erase` where nothing is said. */
  id?: string;
  /** The language of the words; English where nothing is said. */
  lang?: string;
}

/** Writes a whole `lee-erase`. With an address it works without JavaScript, as far as a server can clear. */
export function erase({ action, label, id = 'erase', lang = 'en' }: EraseMarkup = {}): Markup {
  const words = wordsIn(lang).erase;
  const about = `${id}-about`;
  const inside = markup`<p id="${about}">${words.what}<br>${words.stays}</p><lee-button><button${attributes({
    type: action === undefined ? 'button' : 'submit',
    'aria-describedby': about,
  })}>${label ?? words.label}</button></lee-button>`;
  return markup`<lee-erase>${
    action === undefined ? inside : markup`<form${attributes({ method: 'post', action })}>${inside}</form>`
  }<p slot="status" role="status"></p></lee-erase>`;
}
