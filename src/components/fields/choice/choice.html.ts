import { aside } from '../../../base/aside.html.js';
import { DECLINED } from '../../../base/decline.js';
import { describedBy, error, hint, labelText, type FieldMarkup } from '../../../base/field.html.js';
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
  /** Offers "I'd rather not say" as a row like the others. */
  decline?: boolean;
  /** Whether it was chosen already. */
  declined?: boolean;
  /** Keeps the answer out of restored pages. */
  private?: boolean;
}

/** Writes a whole `lee-choice`, which works before and without JavaScript. */
export function choice(field: ChoiceMarkup): Markup {
  const { id = field.name, name, many, required, missing, unclear, values = [], lang = 'en' } = field;
  const words = wordsIn(lang);
  const shared = {
    type: many ? 'checkbox' : 'radio',
    required: required && !many,
    private: field.private,
  } as const;
  const rows = field.options.map((one, index) =>
    option({ ...shared, ...one, id: `${id}-${index + 1}`, name, checked: values.includes(one.value) }),
  );
  const decline = option({
    ...shared,
    id: `${id}-declined`,
    name: many ? `${name}.declined` : name,
    value: DECLINED,
    label: words.field.decline,
    checked: field.declined ?? values.includes(DECLINED),
  });
  return markup`<lee-choice${attributes({ many, required, missing, unclear, private: field.private })}><fieldset${attributes(
    { id, 'aria-describedby': describedBy(id, field) },
  )}><legend>${labelText(field)}</legend>${hint(id, field)}${error(id, field)}${rows}${field.decline && decline}${!many && aside(words.choice.clear)}</fieldset></lee-choice>`;
}
