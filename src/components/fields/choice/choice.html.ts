import { aside } from '../../../base/aside.html.js';
import { reasonsIn } from '../../../base/absent.js';
import {
  about,
  declinedAs,
  describedBy,
  fieldAttributes,
  labelText,
  privacy,
  type FieldMarkup,
} from '../../../base/field.html.js';
import { attributes, markup, type Markup } from '../../../base/markup.js';
import { option } from '../../../base/option.html.js';
import { wordsIn, type Words } from '../../../words/words.js';

/** One row of a {@link choice}. */
export interface ChoiceOption {
  /** What is sent when the row is ticked. */
  value: string;
  /** What the row says. */
  label: string;
  /** A line under it that helps to choose. */
  hint?: string;
}

/** What {@link choice} writes. */
export interface ChoiceMarkup extends FieldMarkup {
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
  /** What the person had ticked. Nothing is ticked for them. */
  values?: readonly string[];
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
  const { id = field.name, name, many, required, values = [], lang = 'en' } = field;
  const { choice: spoken, field: words } = wordsIn(lang);
  const shared = {
    type: many ? 'checkbox' : 'radio',
    required: required && !many,
    private: field.private,
  } as const;
  const rows = rowsOf(field, spoken).map((one, index) =>
    option({
      ...shared,
      ...one,
      id: `${id}-${index + 1}`,
      name,
      checked: values.includes(one.value),
      inside: field.own && one.value === 'own' ? line(`${id}-${index + 1}`, field) : undefined,
    }),
  );
  const reasons = field.decline instanceof Array ? field.decline : reasonsIn(field.decline);
  const declines = reasons.map((reason, index) =>
    option({
      ...shared,
      id: `${id}-declined${index ? `-${index + 1}` : ''}`,
      name: many ? `${name}.declined` : name,
      value: reason,
      label: words.absent[reason],
      checked: declinedAs(field) === reason || values.includes(reason),
    }),
  );
  return markup`<lee-choice${fieldAttributes(field, { many, none: Boolean(field.none), required })}><fieldset${attributes(
    {
      id,
      'aria-describedby': describedBy(id, field),
    },
  )}><legend>${labelText(field)}</legend>${about(id, field)}${rows}${declines}${!many && aside(words.clear)}</fieldset></lee-choice>`;
}
