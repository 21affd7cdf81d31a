import { attributes, markup, type Markup } from '../../../base/markup.js';
import { wordsIn } from '../../../words/words.js';
import { ownName } from './own-name.js';

export { ownName } from './own-name.js';

/** What {@link language} writes. */
export interface LanguageMarkup {
  /** The languages to offer, as BCP 47 tags in their order. */
  langs: readonly string[];
  /** The language of the page, in which the default words are too; English where nothing is said. */
  lang?: string;
  /** Where a language leads; `{lang}` stands for its tag, and `?lang={lang}` where nothing is said. */
  href?: string;
  /** The id of a form. Each language is then a button that sends it, whatever it holds, with `lang`. */
  form?: string;
  /** Names to use in place of those that the server knows, by tag. */
  names?: Readonly<Record<string, string>>;
}

/** Writes a whole `lee-language`, which works before and without JavaScript. */
export function language({
  langs,
  lang: here = 'en',
  href = '?lang={lang}',
  form,
  names = {},
}: LanguageMarkup): Markup {
  const ways = langs.map((lang) => {
    const name = names[lang] ?? ownName(lang);
    const shared = { lang, dir: 'auto', 'aria-current': lang === here && 'true' };
    return form === undefined
      ? markup`<a${attributes({ href: href.replace('{lang}', encodeURIComponent(lang)), hreflang: lang, ...shared })}>${name}</a>`
      : markup`<button${attributes({ form, name: 'lang', value: lang, formnovalidate: true, ...shared })}>${name}</button>`;
  });
  return markup`<lee-language${attributes({ role: 'group', 'aria-label': wordsIn(here).language.label })}>${ways}</lee-language>`;
}
