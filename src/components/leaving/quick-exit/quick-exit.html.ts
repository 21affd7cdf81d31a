import { attributes, markup, type Markup } from '../../../base/markup.js';
import { wordsIn } from '../../../words/words.js';

/** What {@link quickExit} writes. */
export interface QuickExitMarkup {
  /** A harmless page of another site, which does not show what was looked at last. */
  href: string;
  /** What the link says; "Leave this page" where nothing is said. */
  label?: string;
  /** Whether it stays in view by itself, at the top and inline end of the page. */
  fixed?: boolean;
  /** The keys that leave, `Shift Shift Shift` where nothing is said; or `off`. */
  keys?: string;
  /** An address of the site that is told that someone left. */
  signOut?: string;
  /** The language of the default words; English where nothing is said. */
  lang?: string;
}

/** Writes a `lee-quick-exit`, which is a link that leaves before and without JavaScript. */
export function quickExit({ href, label, fixed, keys, signOut, lang = 'en' }: QuickExitMarkup): Markup {
  return markup`<lee-quick-exit${attributes({ fixed, keys, 'sign-out': signOut })}><a${attributes({ href, rel: 'noreferrer' })}>${
    label ?? wordsIn(lang).leaving.leave
  }</a></lee-quick-exit>`;
}

export { quickExitNote, type QuickExitNoteMarkup } from '../../../base/exit-note.html.js';
