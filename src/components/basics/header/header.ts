import { LeeElement } from '../../../base/lee-element.js';
import { warn } from '../../../base/warn.js';

/** What a header holds, in the order in which it is seen and reached. */
const ORDER = [
  'a[slot=skip]',
  'lee-quick-exit[slot=skip]',
  '[slot=name]',
  '[slot=language]',
  'lee-comfort-panel',
  'lee-pause',
  'lee-quick-exit',
];

/**
 * The top of every page: whose page it is, its languages, and at its end Comfort, Pause and Leave, always in this order and
 * always in view. The first two stops of the keyboard skip to the main content and leave. On a small screen only Leave
 * stays in view. It stands as a child of `<body>`, or of what spans the whole page, since it stays in view inside of that.
 *
 * @tag lee-header
 * @slot skip - a link to the main content, and a `lee-quick-exit`; they show while they have the focus
 * @slot name - the name of the agency, as a link to its first page
 * @slot language - a `<nav>` with a link to the same page in each language, under its own name
 * @slot - `lee-comfort-panel`, `lee-pause`, `lee-quick-exit`
 */
export class LeeHeader extends LeeElement {
  /** Nothing is moved for the eye alone: what is seen first is reached first. */
  protected override firstUpdated(): void {
    const places = [...this.children].map((child) => ORDER.findIndex((one) => child.matches(one)));
    const known = places.filter((place) => place >= 0);
    const at = known.findIndex((place, index) => place < known[index - 1]);
    if (at > 0) warn(`in <lee-header>, put ${ORDER[known[at]]} before ${ORDER[known[at - 1]]}.`);
  }
}
