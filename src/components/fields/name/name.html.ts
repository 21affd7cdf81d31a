import { compound, inputPart, part } from '../../../base/compound.html.js';
import { privacy, type FieldMarkup } from '../../../base/field.html.js';
import { attributes, markup, type Markup } from '../../../base/markup.js';
import { wordsIn } from '../../../words/words.js';
import { AS_WRITTEN } from './as-written.js';

/** What {@link name} writes. */
export interface NameMarkup extends FieldMarkup {
  /** The name to use, where it is known. */
  value?: string;
  /** Why a legal name is needed. Asks for one, with this reason beside it; never without. */
  legal?: string;
  /** The legal name, where it is known. */
  legalValue?: string;
  /** Whether there is a line for pronouns. */
  pronouns?: boolean;
  /** The pronouns, where they are known. */
  pronounsValue?: string;
}

/** Writes a whole `lee-name`, which works before and without JavaScript. */
export function name(field: NameMarkup): Markup {
  const { id = field.name, name, value, legal, legalValue, pronouns, pronounsValue, lang = 'en' } = field;
  const words = wordsIn(lang).name;
  const given = (ending: string, held?: string, autocomplete?: string) => ({
    id: `${id}-${ending || 'use'}`,
    name: ending ? `${name}.${ending}` : name,
    value: held,
    ...AS_WRITTEN,
    autocomplete,
    ...privacy(field),
  });
  const reason = `${id}-legal-hint`;
  return compound(
    'lee-name',
    field,
    markup`<div slot="parts">${inputPart(words.use, given('', value, 'nickname'))}${
      legal &&
      part(
        `${id}-legal`,
        words.legal,
        markup`<span slot="hint" id="${reason}">${legal}</span><input${attributes({
          ...given('legal', legalValue, 'name'),
          'aria-describedby': reason,
        })}>`,
      )
    }${pronouns && inputPart(words.pronouns, given('pronouns', pronounsValue))}</div>`,
  );
}
