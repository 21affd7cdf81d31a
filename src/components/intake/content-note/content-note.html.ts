import { attributes, markup, type Markup } from '../../../base/markup.js';
import { wordsIn } from '../../../words/words.js';

/** What {@link contentNote} writes. */
export interface ContentNoteMarkup {
  /** What comes next, and about how long it takes, in one neutral line. */
  text: string;
  /** Whether it was read already, so that what follows shows. */
  read?: boolean;
  /** The language of the default words; English where nothing is said. */
  lang?: string;
}

/** Writes a whole `lee-content-note`, for the start of a part that can be skipped. */
export function contentNote({ text, read, lang = 'en' }: ContentNoteMarkup): Markup {
  const words = wordsIn(lang).contentNote;
  const ways = (['read', 'skip', 'later'] as const).map(
    (way) =>
      markup`<lee-button><button type="button" data-lee-go="${way}">${words[way]}</button></lee-button>`,
  );
  return markup`<lee-content-note${attributes({ read })}><p>${text}</p><div slot="actions">${ways}</div></lee-content-note>`;
}
