import { plain } from '../../../base/plain.js';
import { intlFor } from '../../../words/words.js';

export { plain };

/** The boxes of a date. */
export type DatePart = 'day' | 'month' | 'year';

/** A language that dates can be written in here. `en` alone means day, month, year, as most who write English do. */
export function localeFor(lang: string): string {
  try {
    return (
      (lang.toLowerCase() !== 'en' && intlFor(lang).DateTimeFormat.supportedLocalesOf(lang)[0]) || 'en-GB'
    );
  } catch {
    return 'en-GB';
  }
}

const formatFor = (lang: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  new (intlFor(lang).DateTimeFormat)(localeFor(lang), { timeZone: 'UTC', calendar: 'gregory', ...options });

const orders = new Map<string, readonly DatePart[]>();

/** The order in which a date is written where this language is spoken. */
export function orderIn(lang: string): readonly DatePart[] {
  let order = orders.get(lang);
  if (!order) {
    order = formatFor(lang, { day: 'numeric', month: 'numeric', year: 'numeric' })
      .formatToParts(0)
      .map(({ type }) => type)
      .filter((type): type is DatePart => type === 'day' || type === 'month' || type === 'year');
    orders.set(lang, order);
  }
  return order;
}

/** Without accents, case, dots and spaces. The marks of other scripts tell their months apart and stay. */
const folded = (text: string): string =>
  plain(text.normalize('NFKD').replace(/[\u0300-\u036f]/g, ''))
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]/gu, '');

const names = new Map<string, string[][]>();

/** Alone and beside a day a month has two forms in many languages, and both can be short. */
const FORMS: readonly Intl.DateTimeFormatOptions[] = [
  { month: 'long' },
  { month: 'short' },
  { month: 'long', day: 'numeric' },
  { month: 'short', day: 'numeric' },
];

function namesIn(lang: string): string[][] {
  let known = names.get(lang);
  if (!known) {
    const formats = FORMS.map((form) => formatFor(lang, form));
    known = Array.from({ length: 12 }, (_, month) =>
      formats.map((format) => {
        const parts = format.formatToParts(Date.UTC(2000, month, 1));
        return folded(parts.find(({ type }) => type === 'month')?.value ?? '');
      }),
    );
    names.set(lang, known);
  }
  return known;
}

/** Months have other names in the east and in the west of where Arabic is spoken, and in Haiti they are written in French too. */
const KIN: Readonly<Record<string, readonly string[]>> = { ar: ['ar-SY', 'ar-DZ', 'ar-MA'], ht: ['fr'] };

/** The number of a month by its name, or by three letters and more of it, in this language, one like it, or English. */
export function monthNamed(text: string, lang: string): string | undefined {
  const said = folded(text);
  if (!said) return undefined;
  for (const one of [lang, ...(KIN[lang.split('-', 1)[0].toLowerCase()] ?? []), 'en']) {
    const months = namesIn(one);
    const exact = months.findIndex((forms) => forms.includes(said));
    const begun = months.flatMap((forms, month) =>
      said.length >= 3 && forms.some((form) => form.startsWith(said)) ? [month] : [],
    );
    const month = exact >= 0 ? exact : begun.length === 1 ? begun[0] : -1;
    if (month >= 0) return String(month + 1).padStart(2, '0');
  }
  return undefined;
}
