import { drawing } from '../../../base/icon.html.js';
import type { IconName } from '../../../base/icons.js';
import { attributes, markup, type Markup } from '../../../base/markup.js';

/** What {@link icon} writes. */
export interface IconMarkup {
  /** Which drawing it is. */
  name: IconName;
  /** What it means, where no words stand beside it. */
  label?: string;
}

/** Writes a `lee-icon`, which works before and without JavaScript. */
export function icon({ name, label }: IconMarkup): Markup {
  return markup`<lee-icon${attributes({ name, label })}>${drawing(name, { label })}</lee-icon>`;
}
