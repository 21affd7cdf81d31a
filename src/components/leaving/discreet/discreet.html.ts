import { attributes, markup, type Markup } from '../../../base/markup.js';
import { wordsIn } from '../../../words/words.js';

export { neutralFileName } from './neutral-file-name.js';

/** What {@link discreet} writes. */
export interface DiscreetMarkup {
  /** What the title of the page says; "Notes" where nothing is said. */
  shownTitle?: string;
  /** The address of an icon of the site that says nothing; an empty one where nothing is said. */
  shownIcon?: string;
}

/** Writes a `lee-discreet`, for a page whose title the portal cannot change. */
export function discreet({ shownTitle, shownIcon }: DiscreetMarkup = {}): Markup {
  return markup`<lee-discreet${attributes({ 'shown-title': shownTitle, 'shown-icon': shownIcon })}></lee-discreet>`;
}

/** What {@link discreetHead} writes. */
export interface DiscreetHeadMarkup extends DiscreetMarkup {
  /** The language of the default title; English where nothing is said. */
  lang?: string;
}

/** Writes the title and the icon for the `<head>`, in place of the page's own: before and without JavaScript. */
export function discreetHead({
  shownTitle,
  shownIcon = 'data:,',
  lang = 'en',
}: DiscreetHeadMarkup = {}): Markup {
  return markup`<title>${shownTitle ?? neutralTitle(lang)}</title><link${attributes({ rel: 'icon', href: shownIcon })}>`;
}

/** A title that says nothing, such as "Notes": for a page, and for a notification that a server sends. */
export const neutralTitle = (lang = 'en'): string => wordsIn(lang).discreet.title;
