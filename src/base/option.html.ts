import { attributes, markup, type Markup } from './markup.js';

/** What {@link option} writes. */
export interface OptionMarkup {
  /** `radio` for one of several, `checkbox` for any of several. */
  type: 'radio' | 'checkbox';
  /** The id of the native control. */
  id: string;
  /** The name that the answer is sent under. */
  name: string;
  /** What is sent when the row is ticked. */
  value: string;
  /** What the row says. */
  label: string;
  /** A line under it that helps to choose. */
  hint?: string;
  /** Whether it is ticked when the page arrives. */
  checked?: boolean;
  /** Whether one of its group is needed; for radios. */
  required?: boolean;
  /** Keeps the tick out of restored pages. */
  private?: boolean;
  /** The id of what else describes the row, such as the question it declines. */
  describedBy?: string;
  /** The language of the row, where it is not that of the page. */
  lang?: string;
  /** What else stands in the row. It can be named after the label, by the row's id and `-label`. */
  inside?: Markup;
}

/** Writes a whole `lee-option`, which works before and without JavaScript. */
export function option({
  type,
  id,
  name,
  value,
  label,
  hint,
  checked,
  required,
  private: secret,
  describedBy,
  lang,
  inside,
}: OptionMarkup): Markup {
  const line = hint === undefined ? undefined : markup`<span slot="hint" id="${id}-hint">${hint}</span>`;
  return markup`<lee-option${attributes({ lang })}><input${attributes({
    type,
    id,
    name,
    value,
    checked,
    required,
    autocomplete: secret && 'off',
    'aria-describedby': line ? `${id}-hint` : describedBy,
  })}><label${attributes({ for: id, id: inside && `${id}-label` })}>${label}</label>${inside}${line}</lee-option>`;
}
