import { compound, inputPart, part } from '../../../base/compound.html.js';
import type { Entries } from '../../../base/entries.js';
import { privacy, type FieldMarkup } from '../../../base/field.html.js';
import { attributes, markup, type Markup } from '../../../base/markup.js';
import { option } from '../../../base/option.html.js';
import { wordsIn } from '../../../words/words.js';
import { orderIn } from './calendar.js';
import { SEASONS, inWords, partsOf, readParts, type ReadDate } from './edtf.js';

export type { ReadDate } from './edtf.js';

/** The boxes of a {@link date}, as they are posted. */
export type DateBoxes = Partial<
  Record<'day' | 'month' | 'year' | 'season' | 'roughly' | 'age' | 'about', string>
>;

/** What {@link date} writes. */
export interface DateMarkup extends FieldMarkup {
  /** The date in EDTF that is known already. */
  value?: string;
  /** What stands in each box, where a person wrote it. Wins over `value`. */
  boxes?: DateBoxes;
  /** `bday` where it is asked for the person's own birthday. */
  autocomplete?: 'bday';
}

/** Writes a whole `lee-date`, which works before and without JavaScript: {@link readDate} reads what it posts. */
export function date(field: DateMarkup): Markup {
  const { id = field.name, name, value = '', boxes, lang = 'en', autocomplete } = field;
  const words = wordsIn(lang).date;
  const known = partsOf(value);
  const held = (one: keyof DateBoxes) => (boxes ? boxes[one] : known[`.${one}`]) || undefined;
  const given = (one: keyof DateBoxes) => ({ id: `${id}-${one}`, name: `${name}.${one}`, value: held(one) });
  const three = orderIn(lang).map((one) =>
    inputPart(words[one], {
      ...given(one),
      inputmode: 'numeric',
      autocomplete: autocomplete && `${autocomplete}-${one}`,
      ...privacy(field),
    }),
  );
  const seasons = ['', ...SEASONS].map(
    (season, index) =>
      markup`<option${attributes({ value: season, selected: season !== '' && held('season') === season })}>${words.seasons[index - 1]}</option>`,
  );
  const { id: seasonId, name: seasonName } = given('season');
  const season = part(
    seasonId,
    words.season,
    markup`<select${attributes({ id: seasonId, name: seasonName, autocomplete: field.private && 'off' })}>${seasons}</select>`,
  );
  const roughly = option({
    ...given('roughly'),
    type: 'checkbox',
    value: 'yes',
    label: words.roughly,
    checked: held('roughly') !== undefined,
    private: field.private,
  });
  const open = ['season', 'roughly', 'age', 'about'].some((one) => held(one as keyof DateBoxes));
  const about = markup`<details slot="about"${attributes({ open })}><summary>${words.aboutWhen}</summary><div slot="parts">${season}${inputPart(
    words.age,
    { ...given('age'), ...privacy(field) },
  )}${inputPart(words.event, { ...given('about'), ...privacy(field) })}</div>${roughly}</details>`;
  return compound('lee-date', field, markup`<div slot="parts">${three}</div>${about}`);
}

/** Reads what a `lee-date` posted, with JavaScript or without: a date in EDTF, and what that cannot say. */
export const readDate = (posted: Entries, name: string, lang = 'en'): ReadDate =>
  readParts(posted, name, wordsIn(lang).date, lang);

/** A date in EDTF as a person would write it. */
export const dateInWords = (edtf: string, lang = 'en'): string => inWords(edtf, wordsIn(lang).date, lang);
