import { why as whyDetails } from '../../../base/field.html.js';
import { markup, type Markup } from '../../../base/markup.js';
import type { Reasons } from '../../../base/why.js';

/** What {@link why} writes. */
export interface WhyMarkup extends Reasons {
  /** The language of the default words; English where nothing is said. */
  lang?: string;
}

/** Writes a whole `lee-why`, which works before and without JavaScript. */
export const why = (reasons: WhyMarkup): Markup => markup`<lee-why>${whyDetails(reasons)}</lee-why>`;
