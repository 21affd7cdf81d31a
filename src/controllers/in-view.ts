/** What is in view: where someone was last, where that is still on the screen, or what they have before their eyes. */
export const inView = (
  last: HTMLElement | undefined,
  blocks: Iterable<HTMLElement>,
): HTMLElement | undefined =>
  last && endsBelow(last, 0) ? last : [...blocks].find((node) => endsBelow(node, innerHeight / 3));

const endsBelow = (node: HTMLElement, line: number): boolean => {
  const { top, bottom } = node.getBoundingClientRect();
  return node.checkVisibility() && bottom > line && top < innerHeight;
};

/** Lets something be focused that is only read. */
export function focusable<Node extends HTMLElement>(node: Node): Node {
  if (node.tabIndex < 0) node.tabIndex = -1;
  return node;
}
