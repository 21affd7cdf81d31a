import type { Words } from '../words.js';

/** Browsers do not know Haitian Creole. They write its dates as French, in which these are put into Creole. */
const NAMES: Readonly<Record<string, string>> = {
  ...{ janvier: 'janvye', février: 'fevriye', mars: 'mas', avril: 'avril', mai: 'me', juin: 'jen' },
  ...{ juillet: 'jiyè', août: 'out', septembre: 'septanm', octobre: 'oktòb', novembre: 'novanm' },
  ...{ décembre: 'desanm', lundi: 'lendi', mardi: 'madi', mercredi: 'mèkredi', jeudi: 'jedi' },
  ...{ vendredi: 'vandredi', samedi: 'samdi', dimanche: 'dimanch', er: 'ye', et: 'ak', à: 'a' },
  ...{ anglais: 'angle', français: 'fransè', espagnol: 'panyòl', créole: 'kreyòl', haïtien: 'ayisyen' },
};

const inCreole = (text: string): string =>
  text.replace(/\p{L}+/gu, (name) => NAMES[name.toLowerCase()] ?? name);

class DateTimeFormat extends Intl.DateTimeFormat {
  static override supportedLocalesOf(langs: string | string[]): string[] {
    return [langs].flat();
  }

  constructor(_lang: unknown, options?: Intl.DateTimeFormatOptions) {
    super('fr-HT', options);
  }

  override format(time: Date | number): string {
    return inCreole(super.format(time));
  }

  override formatToParts(time: Date | number): Intl.DateTimeFormatPart[] {
    return super.formatToParts(time).map((part) => ({ ...part, value: inCreole(part.value) }));
  }
}

class ListFormat extends Intl.ListFormat {
  constructor(_lang: unknown, options?: Intl.ListFormatOptions) {
    super('fr-HT', options);
  }

  override format(list: Iterable<string>): string {
    return inCreole(super.format(list));
  }
}

class DisplayNames extends Intl.DisplayNames {
  constructor(_lang: unknown, options: Intl.DisplayNamesOptions) {
    super('fr-HT', options);
  }

  override of(code: string): string | undefined {
    const name = super.of(code);
    return name && inCreole(name);
  }
}

/** What writes dates, lists and names in Haitian Creole. Names of countries stay French. */
export const intl = { DateTimeFormat, ListFormat, DisplayNames } as unknown as Words['intl'];
