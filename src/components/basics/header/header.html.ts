import { attributes, markup, type Markup } from '../../../base/markup.js';
import { wordsIn } from '../../../words/words.js';

/** What {@link header} writes. */
export interface HeaderMarkup {
  /** The name of the agency. */
  name: string;
  /** The address of its first page. */
  home: string;
  /** Where leaving leads, for the second link of the page. */
  exit: string;
  /** A `lee-comfort-panel`. */
  comfort?: Markup;
  /** A `lee-pause`. */
  pause?: Markup;
  /** A `lee-quick-exit`. */
  leave: Markup;
  /** The id of the main content; `main` where nothing is said. */
  main?: string;
  /** The language of the default words; English where nothing is said. */
  lang?: string;
}

/** Writes a `lee-header`, which works before and without JavaScript. */
export function header({
  name,
  home,
  exit,
  comfort,
  pause,
  leave,
  main = 'main',
  lang = 'en',
}: HeaderMarkup): Markup {
  const words = wordsIn(lang);
  const skip = markup`<a slot="skip"${attributes({ href: `#${main}` })}>${words.header.main}</a>`;
  const out = markup`<lee-quick-exit slot="skip"><a${attributes({ href: exit, rel: 'noreferrer' })}>${words.leaving.leave}</a></lee-quick-exit>`;
  return markup`<lee-header role="banner">${skip}${out}<a slot="name"${attributes({ href: home })}>${name}</a>${comfort}${pause}${leave}</lee-header>`;
}
