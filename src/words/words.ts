import { en } from './en.js';

/**
 * Every sentence a part can show. A locale that lacks one does not compile. One that browsers do not know brings what writes
 * its dates, lists and names too.
 */
export type Words = typeof en & {
  readonly intl?: Pick<typeof Intl, 'DateTimeFormat' | 'ListFormat' | 'DisplayNames'>;
};

/** The sections of sentences that a part speaks with, such as `{ field, choice }`. */
export type Spoken<Section extends keyof typeof en> = Pick<Words, Section>;

/** The locales beside English, and an agency's own wording of any. */
const locales = new Map<string, Words>();

let watching: MutationObserver | undefined;

/**
 * Adds a locale, or an agency's own wording of one. `lang` is a BCP 47 tag, such as `es` or `pt-BR`. In a page, what parts
 * made follows from then on when a `lang` of the page changes.
 */
export function addWords(lang: string, words: Words): void {
  locales.set(lang.toLowerCase(), words);
  if (typeof document === 'undefined') return;
  watching ??= watch();
  speakAnew(document);
}

function watch(): MutationObserver {
  const observer = new MutationObserver((changes) => {
    for (const { target } of changes) speakAnew(target as Element);
  });
  observer.observe(document, { subtree: true, attributeFilter: ['lang'] });
  return observer;
}

/** Asks every part below to say again what it made, through open shadow roots too. */
function speakAnew(root: ParentNode): void {
  const parts = root instanceof Element ? [root, ...root.querySelectorAll('*')] : root.querySelectorAll('*');
  for (const part of parts) {
    if (part.localName.startsWith('lee-'))
      (part as Partial<{ requestUpdate(): void }> & Element).requestUpdate?.();
    if (part.shadowRoot) speakAnew(part.shadowRoot);
  }
}

/** The sentences for a language tag: the closest locale there is, and English where there is none. */
export const wordsIn = (lang: string): Words => closest(lang) ?? en;

/**
 * The sentences in the language of the nearest `lang`, through shadow roots too. A part hands over the English it brings
 * along, which it speaks where nothing else was added.
 */
export function wordsFor<Section extends keyof typeof en>(
  element: Element,
  english: Spoken<Section>,
): Spoken<Section> {
  return locales.size ? (closest(langOf(element)) ?? english) : english;
}

/** The nearest `lang`, through shadow roots too; English where nothing says. */
export function langOf(element: Element): string {
  for (let here: Element | undefined = element; here; here = (here.getRootNode() as ShadowRoot).host) {
    const lang = here.closest('[lang]')?.getAttribute('lang');
    if (lang) return lang;
  }
  return 'en';
}

/** What writes dates, lists and names in a language: `Intl`, unless the language brings its own. */
export const intlFor = (lang: string): NonNullable<Words['intl']> => closest(lang)?.intl ?? Intl;

/** Several things in one line, such as "Monday and Friday". */
export const listIn = (things: readonly string[], lang: string): string =>
  new (intlFor(lang).ListFormat)(lang).format(things);

/** The name of a language or of a country. */
export const nameIn = (type: 'language' | 'region', code: string, lang: string): string =>
  new (intlFor(lang).DisplayNames)(lang, { type }).of(code) ?? code;

function closest(lang: string): Words | undefined {
  for (let tag = lang.toLowerCase(); tag; tag = tag.slice(0, Math.max(0, tag.lastIndexOf('-')))) {
    const words = locales.get(tag);
    if (words) return words;
  }
  return undefined;
}
