import { privacy } from '../../../base/field.html.js';
import { attributes, markup, type Markup } from '../../../base/markup.js';
import { reasonRows, rowId, rows, type RowMarkup, type RowsMarkup } from '../../../base/rows.html.js';
import { wordsIn, type Words } from '../../../words/words.js';

/** One row of a {@link choice}. */
export interface ChoiceOption {
  /** What is sent when the row is ticked. */
  value: string;
  /** What the row says. */
  label: string;
  /** A line under it that helps to choose. */
  hint?: string;
  /** The language of the row, where it is not that of the page. */
  lang?: string;
}

/** What {@link choice} writes. */
export interface ChoiceMarkup extends RowsMarkup {
  /** The rows, in the order in which they are shown. */
  options?: readonly ChoiceOption[];
  /** Brings rows that many questions have: yes, no and not sure, sent as `yes`, `no` and `unsure`. */
  preset?: 'yes-no';
  /** Offers a row to answer in one's own words; with text, that is what the row says. */
  own?: boolean | string;
  /** What the person wrote in their own words. */
  ownWords?: string;
  /** Offers a row that says that none of the others fits; with text, that is what the row says. */
  none?: boolean | string;
  /** Takes any number of answers instead of one. */
  many?: boolean;
}

const rowsOf = (
  { options = [], preset, own, none }: ChoiceMarkup,
  words: Words['choice'],
): readonly ChoiceOption[] => [
  ...(preset === 'yes-no' ? (['yes', 'no', 'unsure'] as const) : []).map((value) => ({
    value,
    label: words[value],
  })),
  ...options,
  ...(own ? [{ value: 'own', label: own === true ? words.own : own }] : []),
  ...(none ? [{ value: 'none', label: none === true ? words.none : none }] : []),
];

/** The line to write on in one's own words, named after its row. */
const line = (row: string, field: ChoiceMarkup): Markup =>
  markup`<div slot="part"><input${attributes({
    name: `${field.name}.own`,
    value: field.ownWords,
    dir: 'auto',
    ...privacy(field),
    'aria-labelledby': `${row}-label`,
  })}></div>`;

/** Writes a whole `lee-choice`, which works before and without JavaScript. */
export function choice(field: ChoiceMarkup): Markup {
  const answers = rowsOf(field, wordsIn(field.lang ?? 'en').choice).map((one, index): RowMarkup => {
    const isOwn = field.own && one.value === 'own';
    return isOwn ? { ...one, inside: line(rowId(field, index), field) } : one;
  });
  const { many, none } = field;
  return rows('lee-choice', field, answers, reasonRows(field), { many, none: Boolean(none) });
}
