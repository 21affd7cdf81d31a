import { attributes, markup, type Markup } from '../../../base/markup.js';
import { wordsIn } from '../../../words/words.js';

/** One of the languages that a page is there in. */
export interface LanguageLink {
  /** Its BCP 47 tag, such as `es`. */
  lang: string;
  /** Its own name for itself, such as "Español". */
  name: string;
  /** The same page in it. */
  href: string;
  /** `rtl` where it is written from right to left. */
  dir?: 'rtl';
}

/**
 * Writes the languages of a {@link header}: a link to the same page in each but its own, `lang`. They stand under their
 * own names, without flags, because a language is not a country.
 */
export function languageLinks(languages: readonly LanguageLink[], lang = 'en'): Markup {
  const links = languages
    .filter((one) => one.lang !== lang)
    .map(
      ({ lang, name, href, dir }) => markup`<a${attributes({ href, lang, hreflang: lang, dir })}>${name}</a>`,
    );
  return markup`<nav slot="language"${attributes({ 'aria-label': wordsIn(lang).header.languages })}>${links}</nav>`;
}

/** What {@link header} writes. */
export interface HeaderMarkup {
  /** The name of the agency: text, or markup where a logo stands before it. */
  name: string | Markup;
  /** The address of its first page. */
  home: string;
  /** Where leaving leads, for the second link of the page. */
  exit: string;
  /** The page in other languages, as {@link languageLinks} writes it. */
  language?: Markup;
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
  language,
  comfort,
  pause,
  leave,
  main = 'main',
  lang = 'en',
}: HeaderMarkup): Markup {
  const words = wordsIn(lang);
  const skip = markup`<a slot="skip"${attributes({ href: `#${main}` })}>${words.header.main}</a>`;
  const out = markup`<lee-quick-exit slot="skip"><a${attributes({ href: exit, rel: 'noreferrer' })}>${words.leaving.leave}</a></lee-quick-exit>`;
  return markup`<lee-header role="banner">${skip}${out}<a slot="name"${attributes({ href: home })}>${name}</a>${language}${comfort}${pause}${leave}</lee-header>`;
}
