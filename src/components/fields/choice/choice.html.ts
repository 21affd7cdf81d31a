import { aside } from '../../../base/aside.html.js';
import { reasonsIn } from '../../../base/absent.js';
import {
  about,
  declinedAs,
  describedBy,
  fieldAttributes,
  labelText,
  type FieldMarkup,
} from '../../../base/field.html.js';
import { attributes, markup, type Markup } from '../../../base/markup.js';
import { option } from '../../../base/option.html.js';
import { wordsIn } from '../../../words/words.js';

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
  options: readonly ChoiceOption[];
  /** Takes any number of answers instead of one. */
  many?: boolean;
  /** What the person had ticked. Nothing is ticked for them. */
  values?: readonly string[];
}

/** Writes a whole `lee-choice`, which works before and without JavaScript. */
export function choice(field: ChoiceMarkup): Markup {
  const { id = field.name, name, many, required, values = [], lang = 'en' } = field;
  const words = wordsIn(lang).field;
  const shared = {
    type: many ? 'checkbox' : 'radio',
    required: required && !many,
    private: field.private,
  } as const;
  const rows = field.options.map((one, index) =>
    option({ ...shared, ...one, id: `${id}-${index + 1}`, name, checked: values.includes(one.value) }),
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
  return markup`<lee-choice${fieldAttributes(field, { many, required })}><fieldset${attributes({
    id,
    'aria-describedby': describedBy(id, field),
  })}><legend>${labelText(field)}</legend>${about(id, field)}${rows}${declines}${!many && aside(words.clear)}</fieldset></lee-choice>`;
}
