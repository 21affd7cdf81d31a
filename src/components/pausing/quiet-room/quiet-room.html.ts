import { attributes, markup, type Markup } from '../../../base/markup.js';
import { wordsIn } from '../../../words/words.js';

/** What {@link quietRoom} writes. */
export interface QuietRoomMarkup {
  /** Its id, where a page has several. */
  id?: string;
  /** Where "Come back another day" leads; where the `lee-pause` says, where nothing is said. */
  later?: string;
  /** Where "Talk to someone" leads; where the `lee-pause` says, where nothing is said. */
  talk?: string;
  /** What becomes of what was written, where the site keeps it. */
  kept?: string;
  /** What someone may open in it: each one of `details()`, or {@link grounding}. */
  content?: Markup | readonly Markup[];
}

/** Writes a `lee-quiet-room`, which a `lee-pause` of the page opens. */
export function quietRoom({ id, later, talk, kept, content }: QuietRoomMarkup = {}): Markup {
  return markup`<lee-quiet-room${attributes({ id, later, talk, kept })}>${content}</lee-quiet-room>`;
}

/** Five lines about what there is to see, touch, hear, smell and taste, closed until someone opens them. */
export function grounding(lang = 'en'): Markup {
  const { senses, lines, any } = wordsIn(lang).grounding;
  const list = lines.map((line) => markup`<li>${line}</li>`);
  return markup`<lee-details><details><summary>${senses}</summary><ul>${list}</ul><p>${any}</p></details></lee-details>`;
}
