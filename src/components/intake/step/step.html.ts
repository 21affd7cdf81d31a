import { attributes, markup, type Markup } from '../../../base/markup.js';
import { wordsIn } from '../../../words/words.js';

/** What {@link step} writes. */
export interface StepMarkup {
  /** The heading of the part. */
  heading: string;
  /** Its short name in the path line, where the heading is long. */
  label?: string;
  /** What stands under the heading: questions, and words around them. */
  content: Markup | readonly Markup[];
  /** The id of the part, with which the ids in it begin. */
  id?: string;
  /** Which part this is, counted from 1. */
  number: number;
  /** How many there are. */
  total: number;
  /** Whether it shows first. For the first part that needs a look. */
  current?: boolean;
  /** What the button of the last part says: "Send to", and the name of the agency. */
  send?: string;
  /** The language of the default words; English where nothing is said. */
  lang?: string;
}

/** Writes a whole `lee-step`, which works before and without JavaScript. */
export function step(part: StepMarkup): Markup {
  const {
    heading,
    label = heading,
    content,
    number,
    total,
    current,
    id = `part-${number}`,
    lang = 'en',
  } = part;
  const words = wordsIn(lang).step;
  const path = total > 1 && `${id}-path`;
  const isLast = number === total;
  const forward = isLast ? button(part.send ?? words.send) : button(words.next, 'next');
  return markup`<lee-step${attributes({ id, label: part.label, current })}>${
    path && markup`<p slot="path" id="${path}" data-lee-made>${words.path(number, total, label)}</p>`
  }<h2 tabindex="-1"${attributes({ 'aria-describedby': path })}>${heading}</h2>${content}<div slot="actions">${forward}${
    number > 1 && button(words.back, 'back')
  }</div>${isLast && markup`<p slot="status" role="status"></p>`}</lee-step>`;
}

/** Writes several parts in their order, which need not count themselves. */
export function steps(
  parts: readonly Omit<StepMarkup, 'number' | 'total'>[],
  { send, lang }: Pick<StepMarkup, 'send' | 'lang'> = {},
): Markup {
  const total = parts.length;
  return markup`${parts.map((part, index) => step({ send, lang, ...part, number: index + 1, total }))}`;
}

/** Writes the place in which a person looks over what they wrote, for the last part. It shows only where there is script. */
export const lookOver = (content?: Markup): Markup => markup`<div slot="look-over">${content}</div>`;

function button(words: string, go?: 'next' | 'back'): Markup {
  const variant = go === 'back' ? 'outline' : 'filled';
  return markup`<lee-button variant="${variant}"><button type="${go ? 'button' : 'submit'}"${attributes({ 'data-lee-go': go })}>${words}</button></lee-button>`;
}
