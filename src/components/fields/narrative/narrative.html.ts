import { aside } from '../../../base/aside.html.js';
import {
  about,
  decline,
  describedBy,
  fieldAttributes,
  label,
  privacy,
  type FieldMarkup,
} from '../../../base/field.html.js';
import { asWritten, attributes, markup, type Markup } from '../../../base/markup.js';
import { wordsIn } from '../../../words/words.js';

/** What {@link narrative} writes. */
export interface NarrativeMarkup extends FieldMarkup {
  /** A line under the question that helps to answer it; "A line is enough." where nothing is said. */
  hint?: string;
  /** What the person wrote already. */
  value?: string;
  /** Ideas that help to begin, closed until the person opens them. */
  prompts?: readonly string[];
  /** The most characters that can be kept. Only where there is a real limit. */
  maxlength?: number;
}

/** Writes a whole `lee-narrative`, which works before and without JavaScript. */
export function narrative(given: NarrativeMarkup): Markup {
  const words = wordsIn(given.lang ?? 'en').narrative;
  const field = { ...given, hint: given.hint ?? words.line };
  const { id = field.name, name, value, required, maxlength, prompts } = field;
  const ideas =
    prompts &&
    markup`<details slot="prompts"><summary>${words.prompts}</summary><ul>${prompts.map((one) => markup`<li>${one}</li>`)}</ul></details>`;
  // A parser drops the first line break of a textarea, so one more keeps the words as they were written.
  return markup`<lee-narrative${fieldAttributes(field)}>${label(id, field)}${about(id, field)}${ideas}<textarea slot="control"${attributes(
    {
      id,
      name,
      rows: 6,
      required,
      maxlength,
      ...privacy(field),
      'aria-invalid': field.error && 'true',
      'aria-describedby': describedBy(id, field),
    },
  )}>
${asWritten(value)}</textarea><span slot="cover" role="status" data-lee-made></span>${aside(words.hide)}${decline(id, field)}</lee-narrative>`;
}
