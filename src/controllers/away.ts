/** Hides what waits until someone goes on, beside whatever else may hide it. */
export const AWAY = 'data-lee-away';

/** Puts something away, or takes it out again. */
export function putAway(node: Element, isAway: boolean): void {
  if (node.hasAttribute(AWAY) !== isAway) node.toggleAttribute(AWAY, isAway);
}
