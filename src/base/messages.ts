import type { Spoken } from '../words/words.js';

/** A control that knows by itself whether what it holds can be used. */
export type Checked = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** Whether a control is answered by writing. */
export const isText = (control: Checked): control is HTMLInputElement | HTMLTextAreaElement =>
  control.matches('textarea, input:not([type=radio], [type=checkbox], [type=file])');

/**
 * Says what a control could not use, and what to do next, in our words instead of the browser's. Words that an
 * application set with `setCustomValidity` are its own and are shown as they are.
 */
export function messageFor(
  control: Checked,
  words: Spoken<'field'>,
  own: { missing?: string; unclear?: string },
): string {
  const { validity } = control;
  if (validity.valid) return '';
  if (validity.customError) return control.validationMessage;
  if (validity.valueMissing) return own.missing ?? words.field.missing;
  if (own.unclear) return own.unclear;
  const kind = control.type === 'text' ? control.inputMode : control.type;
  const example = words.field[kind as 'email' | 'numeric' | 'tel' | 'url'];
  if ((validity.typeMismatch || validity.patternMismatch) && example) return example;
  if (validity.tooShort) return words.field.tooShort((control as HTMLInputElement).minLength);
  if (validity.tooLong) return words.field.tooLong((control as HTMLInputElement).maxLength);
  return words.field.unclear;
}
