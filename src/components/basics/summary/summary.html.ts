import { attributes, markup, type Markup } from '../../../base/markup.js';
import { wordsIn } from '../../../words/words.js';

/** One row that {@link summary} writes. */
export interface SummaryRow {
  /** What was asked, or what the line is about. */
  question: string;
  /** What was said, word for word; several answers stand below each other. */
  answer: string | readonly string[];
  /** Where "Change" leads. Without it there is none. */
  change?: string;
}

/** What {@link summary} writes. */
export interface SummaryMarkup {
  /** What was said, in the order in which it was asked. */
  rows: readonly SummaryRow[];
  /** The language of the default words; English where nothing is said. */
  lang?: string;
}

/** Writes a whole `lee-summary`, which works before and without JavaScript. */
export function summary({ rows, lang = 'en' }: SummaryMarkup): Markup {
  return markup`<lee-summary><dl>${rows.map((one) => row(one, lang))}</dl></lee-summary>`;
}

function row({ question, answer, change }: SummaryRow, lang: string): Markup {
  const { intake } = wordsIn(lang);
  const answers = typeof answer === 'string' ? [answer] : answer;
  const way =
    change &&
    markup`<dd slot="change"><lee-button><a${attributes({
      href: change,
      'aria-label': intake.changeThis(question),
    })}>${intake.change}</a></lee-button></dd>`;
  return markup`<div><dt>${question}</dt>${answers.map((one) => markup`<dd><bdi>${one}</bdi></dd>`)}${way}</div>`;
}
