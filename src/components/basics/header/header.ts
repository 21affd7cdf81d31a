import { LeeElement } from '../../../base/lee-element.js';
import { warn } from '../../../base/warn.js';

/** What a header holds, in the order in which it is seen and reached. */
const ORDER = [
  ['the link to the main content', 'a[slot=skip]'],
  ['the way out that is the second stop', 'lee-quick-exit[slot=skip]'],
  ['the name', '[slot=name]'],
  ['the languages', '[slot=language]'],
  ['Comfort', 'lee-comfort-panel'],
  ['Pause', 'lee-pause'],
  ['Leave', 'lee-quick-exit'],
] as const;

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
    let before = 0;
    for (const child of this.children) {
      const place = ORDER.findIndex(([, selector]) => child.matches(selector));
      if (place < 0) continue;
      if (place < before)
        warn(`in <lee-header> ${ORDER[place][0]} stands after ${ORDER[before][0]}. Put it before.`);
      else before = place;
    }
  }
}
