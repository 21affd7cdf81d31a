/**
 * Marks what an element wrote itself, so that it is found again in a copy of it, and never taken for an author's. A helper marks
 * with `inside` what holds nodes that the element puts others in place of, which is news for a framework.
 */
export const MADE = 'data-lee-made';

export const isMade = (node: Element | null | undefined): boolean => node?.hasAttribute(MADE) ?? false;

/** Makes a node and marks it as ours. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  text = '',
): HTMLElementTagNameMap[Tag] {
  const node = document.createElement(tag);
  node.setAttribute(MADE, '');
  if (text) write(node, text);
  return node;
}

/** Whether a node of ours has met its copy, and another one answers to its id. */
export const isCopied = (node: Element): boolean =>
  isMade(node) &&
  node.id !== '' &&
  (node.getRootNode() as Document | ShadowRoot).getElementById?.(node.id) !== node;

/** Brings the words of a node of ours up to date. What an author wrote stays. */
export function rewrite(node: Element | null | undefined, text: string): void {
  if (node && isMade(node)) write(node, text);
}

/** Writes words into a node, unless they stand there. */
export function write(node: Element, text: string): void {
  if (node.textContent === text) return;
  const { firstChild } = node;
  // Nodes that come and go cost Chromium more styles than words that change.
  (firstChild instanceof Text && firstChild === node.lastChild ? firstChild : node).textContent = text;
  mark?.(node);
}

let mark: ((node: Element) => void) | undefined;

/** Takes what looks at each node after its words were written. Few pages need one, and the others do not load it. */
export const markWith = (marks: (node: Element) => void): void => void (mark = marks);
