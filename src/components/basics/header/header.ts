import { LeeElement } from '../../../base/lee-element.js';

/**
 * The top of every page: whose page it is, and at its end Comfort, Pause and Leave, always in this order and always in
 * view. The first two stops of the keyboard skip to the main content and leave. On a small screen only Leave stays in
 * view. It stands as a child of `<body>`, or of what spans the whole page, since it stays in view inside of that.
 *
 * @tag lee-header
 * @slot skip - a link to the main content, and a `lee-quick-exit`; they show while they have the focus
 * @slot name - the name of the agency, as a link to its first page
 * @slot - `lee-comfort-panel`, `lee-pause`, `lee-quick-exit`
 */
export class LeeHeader extends LeeElement {}
