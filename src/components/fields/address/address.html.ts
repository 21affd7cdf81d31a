import { compound, inputPart, part } from '../../../base/compound.html.js';
import { privacy, type FieldMarkup } from '../../../base/field.html.js';
import { asWritten, attributes, markup, type Markup } from '../../../base/markup.js';
import { option } from '../../../base/option.html.js';
import { wordsIn } from '../../../words/words.js';
import { KINDS, inLines, type ReadAddress } from './read-address.js';

export { readAddress } from './read-address.js';
export type { AddressKind, ReadAddress } from './read-address.js';

/** What {@link address} writes. */
export interface AddressMarkup extends FieldMarkup {
  /** What is known already. Nothing is ticked for anyone. */
  value?: Partial<ReadAddress>;
}

/** Writes a whole `lee-address`, which works before and without JavaScript. */
export function address(field: AddressMarkup): Markup {
  const { id = field.name, name, lang = 'en', value = {} } = field;
  const words = wordsIn(lang).address;
  const rows = KINDS.map((kind) =>
    option({
      type: 'radio',
      id: `${id}-${kind}-kind`,
      name: `${name}.kind`,
      value: kind,
      label: words.kinds[kind],
      checked: value.kind === kind,
      private: field.private,
    }),
  );
  const given = (ending: 'lines' | 'postcode' | 'region' | 'post', autocomplete?: string) => ({
    id: `${id}-${ending}`,
    name: `${name}.${ending}`,
    autocomplete,
    ...privacy(field),
  });
  // A parser drops the first line break of a textarea, so one more keeps the words as they were written.
  const area = (ending: 'lines' | 'post', autocomplete?: string) =>
    part(
      `${id}-${ending}`,
      words[ending],
      markup`<textarea${attributes({ rows: 3, ...given(ending, autocomplete) })}>
${asWritten(value[ending])}</textarea>`,
    );
  const input = (ending: 'postcode' | 'region', autocomplete: string) =>
    inputPart(words[ending], { ...given(ending, autocomplete), value: value[ending] });
  return compound(
    'lee-address',
    field,
    markup`${rows}<div slot="parts">${area('lines', 'street-address')}${input('postcode', 'postal-code')}${input(
      'region',
      'address-level1',
    )}</div><details slot="elsewhere"${attributes({ open: Boolean(value.post) })}><summary>${words.elsewhere}</summary>${area('post')}</details>`,
  );
}

/** An address as it is looked over, a line for each line of it. */
export const addressInLines = (address: ReadAddress, lang = 'en'): string[] =>
  inLines(address, wordsIn(lang).address);
