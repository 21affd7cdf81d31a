import { aside } from '../../../base/aside.html.js';
import { decline, describedBy, error, hint, labelText, type FieldMarkup } from '../../../base/field.html.js';
import { attributes, markup, type Markup } from '../../../base/markup.js';
import { wordsIn } from '../../../words/words.js';

/** What {@link narrative} writes. */
export interface NarrativeMarkup extends FieldMarkup {
  /** What the person wrote already. */
  value?: string;
  /** Ideas that help to begin, closed until the person opens them. */
  prompts?: readonly string[];
  /** Offers "I'd rather not say". */
  decline?: boolean;
  /** Whether it was chosen already. */
  declined?: boolean;
  /** Keeps the answer out of form history, spelling services and restored pages. */
  private?: boolean;
  /** The most characters that can be kept. Only where there is a real limit. */
  maxlength?: number;
}

/** Writes a whole `lee-narrative`, which works before and without JavaScript. */
export function narrative(field: NarrativeMarkup): Markup {
  const { id = field.name, name, value, required, maxlength, missing, unclear, prompts, lang = 'en' } = field;
  const secret = field.private;
  const words = wordsIn(lang).narrative;
  const ideas =
    prompts &&
    markup`<details slot="prompts"><summary>${words.prompts}</summary><ul>${prompts.map((one) => markup`<li>${one}</li>`)}</ul></details>`;
  // A parser drops the first line break of a textarea, so one more keeps the words as they were written.
  return markup`<lee-narrative${attributes({ missing, unclear, private: secret })}><label slot="label" for="${id}" id="${id}-label">${labelText(field)}</label>${hint(id, field)}${error(id, field)}${ideas}<textarea slot="control"${attributes(
    {
      id,
      name,
      rows: 6,
      required,
      maxlength,
      autocomplete: secret && 'off',
      spellcheck: secret && 'false',
      autocapitalize: secret && 'off',
      'aria-invalid': field.error && 'true',
      'aria-describedby': describedBy(id, field),
    },
  )}>
${value}</textarea><span slot="cover" role="status" data-lee-made></span>${aside(words.hide)}${field.decline && decline(id, field)}</lee-narrative>`;
}
