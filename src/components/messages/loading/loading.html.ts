import { attributes, markup, type Markup } from '../../../base/markup.js';
import { wordsIn } from '../../../words/words.js';

/** What {@link loading} writes. */
export interface LoadingMarkup {
  /** What is said after one second; "This takes a moment." where nothing is said. */
  text?: string;
  /** What is said after ten seconds, which has its room from the beginning; nothing more where it is empty. */
  slow?: string;
  /** Since when someone waits; since it shows where nothing is said. */
  since?: Date;
  /** Whether nothing is on its way yet. */
  hidden?: boolean;
  /** The language of the default words; English where nothing is said. */
  lang?: string;
}

/** Writes a `lee-loading`. Without JavaScript it stays empty. */
export function loading({ text, slow, since, hidden, lang = 'en' }: LoadingMarkup = {}): Markup {
  const words = wordsIn(lang).loading;
  return markup`<lee-loading role="status"${attributes({
    text: text ?? words.text,
    slow: slow ?? words.slow,
    since: since?.toISOString(),
    hidden,
  })}></lee-loading>`;
}
