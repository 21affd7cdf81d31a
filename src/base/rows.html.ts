import { wordsIn } from '../words/words.js';
import { reasonsIn, type AbsentReason } from './absent.js';
import { aside } from './aside.html.js';
import {
  about,
  declinedAs,
  describedBy,
  fieldAttributes,
  labelText,
  type FieldMarkup,
} from './field.html.js';
import { attributes, markup, type Markup } from './markup.js';
import { option, type OptionMarkup } from './option.html.js';

/** One row of a question that is answered by ticking. */
export type RowMarkup = Pick<OptionMarkup, 'value' | 'label' | 'hint' | 'lang' | 'inside'>;

/** What the markup of every such question takes. */
export interface RowsMarkup extends FieldMarkup {
  /** What the person had ticked. Nothing is ticked for them. */
  values?: readonly string[];
}

/** The reasons not to answer, as rows. */
export const reasonRows = ({ decline, lang = 'en' }: FieldMarkup): RowMarkup[] =>
  (decline instanceof Array ? decline : reasonsIn(decline)).map((value) => ({
    value,
    label: wordsIn(lang).field.absent[value],
  }));

/** The id of a row, by its place. */
export const rowId = ({ id, name }: FieldMarkup, index: number): string => `${id ?? name}-${index + 1}`;

/** Writes a whole question that is answered by ticking: `rows`, then the reasons not to answer. */
export function rows(
  tag: string,
  field: RowsMarkup,
  answers: readonly RowMarkup[],
  reasons: readonly RowMarkup[],
  { many = false, ...more }: { many?: boolean; [attribute: string]: boolean | undefined } = {},
): Markup {
  const { id = field.name, name, required, values = [], lang = 'en' } = field;
  const shared = {
    type: many ? 'checkbox' : 'radio',
    required: required && !many,
    private: field.private,
  } as const;
  const ticked = (value: string) => values.includes(value) || declinedAs(field) === (value as AbsentReason);
  const row = (one: RowMarkup, rowId: string, sentAs: string) =>
    option({ ...shared, ...one, id: rowId, name: sentAs, checked: ticked(one.value) });
  return markup`<${tag}${fieldAttributes(field, { many, ...more, required })}><fieldset${attributes({
    id,
    'aria-describedby': describedBy(id, field),
  })}><legend>${labelText(field)}</legend>${about(id, field)}${answers.map((one, index) =>
    row(one, rowId(field, index), name),
  )}${reasons.map((one, index) =>
    row(one, `${id}-declined${index ? `-${index + 1}` : ''}`, many ? `${name}.declined` : name),
  )}${!many && aside(wordsIn(lang).field.clear)}</fieldset></${tag}>`;
}
