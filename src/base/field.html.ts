import { wordsIn } from '../words/words.js';
import { DECLINED } from './decline.js';
import { attributes, markup, type Markup } from './markup.js';

/** What every question's markup takes. */
export interface FieldMarkup {
  /** The name that the answer is sent under. */
  name: string;
  /** The question. */
  label: string;
  /** The id of the control; the name where nothing is said. Ids of hint and error begin with it. */
  id?: string;
  /** A line under the question that helps to answer it. */
  hint?: string;
  /** Words about an answer that needs a look. */
  error?: string;
  /** Whether the form cannot be sent without an answer or a decline. */
  required?: boolean;
  /** What is said when a needed answer is empty. */
  missing?: string;
  /** What is said when an answer could not be read. */
  unclear?: string;
  /** The language of the default words; English where nothing is said. */
  lang?: string;
}

/** The question, with "needed" said in words where it is so. */
export const labelText = ({ label, required, lang = 'en' }: FieldMarkup): string =>
  required ? `${label} (${wordsIn(lang).field.needed})` : label;

export const hint = (id: string, field: FieldMarkup): Markup | undefined =>
  field.hint === undefined ? undefined : markup`<span slot="hint" id="${id}-hint">${field.hint}</span>`;

/** The ids of what describes the control. */
export const describedBy = (id: string, field: FieldMarkup): string =>
  field.hint === undefined ? `${id}-error` : `${id}-hint ${id}-error`;

/** Always there, empty when quiet. Marked as made by the element, which takes the words away once they are not true. */
export const error = (id: string, field: FieldMarkup): Markup =>
  markup`<span slot="error" id="${id}-error" data-lee-made>${field.error}</span>`;

/** "I'd rather not say", as a row of its own under the control. */
export function decline(
  id: string,
  { name, declined, lang = 'en' }: FieldMarkup & { declined?: boolean },
): Markup {
  return markup`<lee-option><input${attributes({
    type: 'checkbox',
    id: `${id}-declined`,
    name: `${name}.declined`,
    value: DECLINED,
    checked: declined,
    'aria-describedby': `${id}-label`,
  })}><label for="${id}-declined">${wordsIn(lang).field.decline}</label></lee-option>`;
}
