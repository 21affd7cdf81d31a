/** Makes a node and marks it as ours, so that it is never taken for an author's. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  text = '',
): HTMLElementTagNameMap[Tag] {
  const node = document.createElement(tag);
  node.setAttribute('data-lee-made', '');
  node.textContent = text;
  return node;
}
