import {
  about,
  decline,
  describedBy,
  fieldAttributes,
  label,
  privacy,
  type FieldMarkup,
} from '../../../base/field.html.js';
import { attributes, markup, type Markup } from '../../../base/markup.js';
import { wordsIn } from '../../../words/words.js';

/** One answer of a {@link select}. */
export interface SelectOption {
  /** What is sent. */
  value: string;
  /** What the list says. */
  label: string;
}

/** Answers of a {@link select} that stand under one heading. */
export interface SelectGroup {
  /** The heading. */
  label: string;
  /** The answers, in the order in which they are shown. */
  options: readonly SelectOption[];
}

/** What {@link select} writes. */
export interface SelectMarkup extends FieldMarkup {
  /** The answers, in the order in which they are shown. An empty one is put first. */
  options: readonly (SelectOption | SelectGroup)[];
  /** What the person had selected. Nothing is selected for them. */
  value?: string;
  /** What a browser may fill in, such as `country-name`. */
  autocomplete?: string;
}

/** Writes a whole `lee-select`, which works before and without JavaScript. */
export function select(field: SelectMarkup): Markup {
  const { id = field.name, name, value = '', required, autocomplete, lang = 'en' } = field;
  const option = (one: SelectOption) =>
    markup`<option${attributes({ value: one.value, selected: value !== '' && one.value === value })}>${one.label}</option>`;
  const options = field.options.map((one) =>
    'options' in one
      ? markup`<optgroup${attributes({ label: one.label })}>${one.options.map(option)}</optgroup>`
      : option(one),
  );
  return markup`<lee-select${fieldAttributes(field)}>${label(id, field)}${about(id, field)}<select slot="control"${attributes(
    {
      id,
      name,
      required,
      autocomplete,
      ...privacy(field),
      'aria-invalid': field.error && 'true',
      'aria-describedby': describedBy(id, field),
    },
  )}><option value="" data-lee-made>${wordsIn(lang).select.empty}</option>${options}</select>${decline(id, field)}</lee-select>`;
}
