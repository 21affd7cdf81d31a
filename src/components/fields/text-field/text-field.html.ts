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
import { NATIVE, type TextKind } from './kinds.js';

export { readEmail, readNumber, readPhone } from './read-text.js';

/** What {@link textField} writes. */
export interface TextFieldMarkup extends FieldMarkup {
  /** What the control holds when the page arrives. */
  value?: string;
  /** The kind of text; `text` where nothing is said. */
  type?: TextKind;
  /** What a browser may fill in, such as `given-name`. */
  autocomplete?: string;
  inputmode?: string;
  maxlength?: number;
}

/** Writes a whole `lee-text-field`, which works before and without JavaScript. */
export function textField(field: TextFieldMarkup): Markup {
  const { id = field.name, name, value, type = 'text', required, maxlength, inputmode, autocomplete } = field;
  return markup`<lee-text-field${fieldAttributes(field)}>${label(id, field)}${about(id, field)}<input slot="control"${attributes(
    {
      id,
      name,
      ...NATIVE[type],
      value,
      required,
      maxlength,
      inputmode: inputmode ?? NATIVE[type].inputmode,
      autocomplete,
      ...privacy(field),
      'aria-invalid': field.error && 'true',
      'aria-describedby': describedBy(id, field),
    },
  )}>${decline(id, field)}</lee-text-field>`;
}
