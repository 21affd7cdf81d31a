/** What browsers have no name for in the language itself. */
const KNOWN: Readonly<Record<string, string>> = { ht: 'Kreyòl ayisyen' };

/** The name of a language in itself, such as `Español` for `es`; the tag where nobody knows one. */
export function ownName(lang: string): string {
  try {
    const [locale] = Intl.DisplayNames.supportedLocalesOf(lang);
    const name = locale && new Intl.DisplayNames(locale, { type: 'language' }).of(lang);
    return name ? name.replace(/^./u, (letter) => letter.toLocaleUpperCase(locale)) : (KNOWN[lang] ?? lang);
  } catch {
    return lang;
  }
}
