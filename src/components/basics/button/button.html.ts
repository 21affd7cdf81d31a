import { attributes, markup, type Markup } from '../../../base/markup.js';
import { wordsIn } from '../../../words/words.js';

/** What {@link button} writes. */
export interface ButtonMarkup {
  /** What it does, in full. */
  label: string;
  /** Where it leads. With an address it is a link; without one a button. */
  href?: string;
  /** What a button does in its form; `button` where nothing is said. */
  type?: 'button' | 'submit' | 'reset';
  name?: string;
  value?: string;
  /** How much it stands out; in outline where nothing is said. */
  variant?: 'filled' | 'quiet';
  /** The id of its note begins with this. Needed with `reason`, `busy` or `note`. */
  id?: string;
  /** What has to happen first. */
  reason?: string;
  /** Whether what was pressed is on its way. */
  busy?: boolean;
  /** Keeps a line for words that may come, so that they move nothing. */
  note?: boolean;
  /** The language of the default words; English where nothing is said. */
  lang?: string;
}

/** Writes a `lee-button`, which works before and without JavaScript. */
export function button(part: ButtonMarkup): Markup {
  const { label, href, variant, reason, busy, id = 'button', lang = 'en' } = part;
  const words = busy ? wordsIn(lang).button.busy : reason;
  const note = part.note || words ? `${id}-note` : undefined;
  const shared = { 'aria-describedby': note, 'aria-disabled': words && 'true' };
  const control = href
    ? markup`<a${attributes({ href, ...shared })}>${label}</a>`
    : markup`<button${attributes({ type: part.type ?? 'button', name: part.name, value: part.value, ...shared })}>${label}</button>`;
  return markup`<lee-button${attributes({ variant, reason, busy })}>${control}${
    note && markup`<span slot="note" id="${note}" role="status" data-lee-made>${words}</span>`
  }</lee-button>`;
}
