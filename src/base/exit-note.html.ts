import { wordsIn } from '../words/words.js';
import { attributes, markup, type Markup } from './markup.js';

/** What {@link quickExitNote} writes. */
export interface QuickExitNoteMarkup {
  /** Where "How to be safer online" leads. Without it the link is left out. */
  safer?: string;
  /** Where "Talk to someone" leads. Without it the link is left out. */
  talk?: string;
  /** The language of the words; English where nothing is said. */
  lang?: string;
}

/** Writes what leaving does and what it does not: as it is without JavaScript until the page is ready for more. */
export function quickExitNote({ safer, talk, lang = 'en' }: QuickExitNoteMarkup = {}): Markup {
  const { leaving } = wordsIn(lang);
  const link = (href: string | undefined, text: string): Markup | undefined =>
    href === undefined ? undefined : markup` <a${attributes({ href })}>${text}</a>`;
  return markup`<p data-lee-exit-note="plain">${leaving.plain}</p><p data-lee-exit-note="armed">${leaving.armed}<br>${[
    link(safer, leaving.safer),
    link(talk, leaving.talk),
  ]}</p>`;
}
