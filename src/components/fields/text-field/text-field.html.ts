import { decline, describedBy, error, hint, labelText, type FieldMarkup } from '../../../base/field.html.js';
import { attributes, markup, type Markup } from '../../../base/markup.js';

/** What {@link textField} writes. */
export interface TextFieldMarkup extends FieldMarkup {
  /** What the control holds when the page arrives. */
  value?: string;
  /** The kind of text; `text` where nothing is said. */
  type?: 'text' | 'email' | 'tel' | 'url';
  /** Offers "I'd rather not say". */
  decline?: boolean;
  /** Whether it was chosen already. */
  declined?: boolean;
  /** Keeps the answer out of form history and restored pages. */
  private?: boolean;
  /** What a browser may fill in, such as `given-name`. */
  autocomplete?: string;
  inputmode?: string;
  maxlength?: number;
}

/** Writes a whole `lee-text-field`, which works before and without JavaScript. */
export function textField(field: TextFieldMarkup): Markup {
  const { id = field.name, name, value, type = 'text', required, error: words, missing, unclear } = field;
  const secret = field.private;
  return markup`<lee-text-field${attributes({ missing, unclear, private: secret })}><label slot="label" for="${id}" id="${id}-label">${labelText(field)}</label>${hint(id, field)}${error(id, field)}<input slot="control"${attributes(
    {
      id,
      name,
      type,
      value,
      required,
      maxlength: field.maxlength,
      inputmode: field.inputmode,
      autocomplete: secret ? 'off' : field.autocomplete,
      spellcheck: secret && 'false',
      autocapitalize: secret && 'off',
      'aria-invalid': words && 'true',
      'aria-describedby': describedBy(id, field),
    },
  )}>${field.decline && decline(id, field)}</lee-text-field>`;
}
