import type { AbsentReason } from '../../../base/absent.js';
import { attributes, markup, type Markup } from '../../../base/markup.js';
import { option } from '../../../base/option.html.js';
import { wordsIn, type Words } from '../../../words/words.js';

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
  /** Of which kind it is. */
  kind?: 'easy' | 'sensitive' | 'landing';
  /** Offers "Skip this part". */
  skippable?: boolean;
  /** How it was left out already. */
  skipped?: AbsentReason;
  /** The name that skipping is sent under; the id where nothing is said. */
  name?: string;
  /** By which answers it is asked, such as `reach=text`. */
  when?: string;
  /** Whether those answers were given already. */
  asked?: boolean;
  /** Whether everything can be sent from here, in an intake with a `minimum`. */
  canEnd?: boolean;
  /** What the button of the last part says: "Send to", and the name of the agency. */
  send?: string;
  /** The language of the default words; English where nothing is said. */
  lang?: string;
}

/** Writes a whole `lee-step`, which works before and without JavaScript. */
export function step(part: StepMarkup): Markup {
  const { heading, label = heading, content, number, total, current, kind, skippable, when } = part;
  const { id = `part-${number}`, name = id, lang = 'en' } = part;
  const words = wordsIn(lang).step;
  const path = total > 1 && `${id}-path`;
  const isLast = number === total;
  const forward = isLast
    ? button(part.send ?? words.send)
    : button(words.next, 'next', skippable ? 'outline' : 'filled');
  const own = {
    id,
    label: part.label,
    kind,
    name: part.name,
    skippable,
    when,
    asked: when && part.asked,
    current,
  };
  return markup`<lee-step${attributes(own)}>${
    path && markup`<p slot="path" id="${path}" data-lee-made>${words.path(number, total, label)}</p>`
  }<h2 tabindex="-1"${attributes({ 'aria-describedby': path })}>${heading}</h2>${content}${
    skippable && skip(`${id}-skip`, `${name}.skipped`, words, part.skipped)
  }<div slot="actions">${forward}${skippable && button(words.skip, 'skip')}${
    number > 1 && button(words.back, 'back')
  }${part.canEnd && !isLast && button(words.end, 'end', 'quiet')}</div>${
    isLast && markup`<p slot="status" role="status"></p>`
  }</lee-step>`;
}

/** How a part is left out without script; the buttons tick the same. */
function skip(id: string, name: string, words: Words['step'], skipped?: AbsentReason): Markup {
  const rows = [
    ['asked-declined', words.skip],
    ['temp-unknown', words.later],
  ].map(([value, label]) =>
    option({ type: 'checkbox', id: `${id}-${value}`, name, value, label, checked: skipped === value }),
  );
  return markup`<div slot="skip">${rows}</div>`;
}

/** Writes several parts in their order, which need not count themselves. */
export function steps(
  parts: readonly Omit<StepMarkup, 'number' | 'total'>[],
  { send, lang, canEnd }: Pick<StepMarkup, 'send' | 'lang' | 'canEnd'> = {},
): Markup {
  const total = parts.length;
  return markup`${parts.map((part, index) => step({ send, lang, canEnd, ...part, number: index + 1, total }))}`;
}

/** Writes the place in which a person looks over what they wrote, for the last part. It shows only where there is script. */
export const lookOver = (content?: Markup): Markup =>
  markup`<lee-check-answers slot="look-over">${content}</lee-check-answers>`;

function button(words: string, go?: string, variant = go ? 'outline' : 'filled'): Markup {
  return markup`<lee-button variant="${variant}"><button type="${go ? 'button' : 'submit'}"${attributes({ 'data-lee-go': go })}>${words}</button></lee-button>`;
}
