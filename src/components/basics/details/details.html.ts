import { attributes, markup, type Markup } from '../../../base/markup.js';

/** What {@link details} writes. */
export interface DetailsMarkup {
  /** What is behind it, in a few words. */
  summary: string;
  /** What shows when it is opened: text, or markup of paragraphs and lists. */
  content: string | Markup;
  /** Whether it is open when the page arrives. */
  open?: boolean;
  /** For words that show, and fold into one line for whoever wants fewer `words`, or less `around` them. */
  tuck?: 'words' | 'around';
}

/** Writes a `lee-details`, which works before and without JavaScript. */
export function details({ summary, content, open, tuck }: DetailsMarkup): Markup {
  const body = typeof content === 'string' ? markup`<p>${content}</p>` : content;
  return markup`<lee-details${attributes({ tuck })}><details${attributes({ open: open ?? tuck !== undefined })}><summary>${summary}</summary>${body}</details></lee-details>`;
}
