import { attributes, markup, type Markup } from '../../../base/markup.js';

/** What {@link card} writes. */
export interface CardMarkup {
  /** What it is about. */
  heading: string;
  /** How deep the heading is in the page; 2 where nothing is said. */
  level?: 2 | 3 | 4;
  /** The id of the heading, for a link that leads to it. */
  id?: string;
  /** What belongs together: text, or markup of paragraphs and parts. */
  content: string | Markup;
}

/** Writes a `lee-card`, which works before and without JavaScript. */
export function card({ heading, level = 2, id, content }: CardMarkup): Markup {
  const body = typeof content === 'string' ? markup`<p>${content}</p>` : content;
  return markup`<lee-card><h${level}${attributes({ id })}>${heading}</h${level}>${body}</lee-card>`;
}
