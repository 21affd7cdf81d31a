import { compound, inputPart } from '../../../base/compound.html.js';
import { type FieldMarkup } from '../../../base/field.html.js';
import { markup, type Markup } from '../../../base/markup.js';
import { option } from '../../../base/option.html.js';
import { wordsIn } from '../../../words/words.js';
import { limitsOf } from './chosen.js';

export { cleanImage } from './clean-image.js';
export type { CleanImage } from './clean-image.js';

/** What {@link file} writes. Its form needs `enctype="multipart/form-data"`. */
export interface FileMarkup extends FieldMarkup {
  /** The most bytes that a file may have. */
  maxSize?: number;
  /** The most files that there is room for; one alone with `1`. */
  maxFiles?: number;
  /** The kinds that the file chooser offers, such as `image/*,.pdf`. */
  accept?: string;
  /** Whether the person wanted to send the originals. Files themselves come back with no page. */
  original?: boolean;
}

/**
 * Writes a whole `lee-file`, which works before and without JavaScript. Then the words say that you clean the pictures when
 * they arrive: do so with {@link cleanImage}.
 */
export function file(field: FileMarkup): Markup {
  const { id = field.name, name, lang = 'en', accept, maxSize, maxFiles, original } = field;
  const words = wordsIn(lang).file;
  const many = maxFiles !== 1;
  return compound(
    'lee-file',
    field,
    [
      markup`<p slot="limits">${limitsOf(maxFiles ?? Infinity, maxSize ?? Infinity, words)}</p>`,
      markup`<p slot="here">${words.here}</p><p slot="there">${words.there}</p>`,
      inputPart(many ? words.choose : words.chooseOne, {
        id: `${id}-files`,
        name,
        type: 'file',
        multiple: many,
        accept,
        autocomplete: field.private ? 'off' : undefined,
      }),
      markup`<ul slot="files" data-lee-made></ul><p slot="refused" role="status" data-lee-made></p>`,
      option({
        type: 'checkbox',
        id: `${id}-original`,
        name: `${name}.original`,
        value: 'yes',
        label: words.original,
        hint: words.keep,
        checked: original,
        private: field.private,
      }),
    ],
    { 'max-size': maxSize, 'max-files': maxFiles },
  );
}
