import { en } from './en.js';

/** Every sentence a part can show. A locale that lacks one does not compile. */
export type Words = typeof en;

const locales = new Map<string, Words>([['en', en]]);

/** Adds a locale, or an agency's own wording of one. `lang` is a BCP 47 tag, such as `es` or `pt-BR`. */
export function addWords(lang: string, words: Words): void {
  locales.set(lang.toLowerCase(), words);
}

/** The sentences for a language tag: the closest locale there is, and English where there is none. */
export function wordsIn(lang: string): Words {
  for (let tag = lang.toLowerCase(); tag; tag = tag.slice(0, Math.max(0, tag.lastIndexOf('-')))) {
    const words = locales.get(tag);
    if (words) return words;
  }
  return en;
}

/** The sentences in the language of the nearest `lang`, through shadow roots too. */
export function wordsFor(element: Element): Words {
  if (locales.size === 1) return en;
  for (let here: Element | undefined = element; here; here = (here.getRootNode() as ShadowRoot).host) {
    const lang = here.closest('[lang]')?.getAttribute('lang');
    if (lang) return wordsIn(lang);
  }
  return en;
}
