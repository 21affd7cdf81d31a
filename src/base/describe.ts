let count = 0;

/** An id that nothing on the page has. The element keeps it, so it does not drift when fields change places. */
export const newId = (): string => `lee-${(++count).toString(36)}-${Math.random().toString(36).slice(2, 6)}`;

/** Adds ids to a list of ids in an attribute. What an author or a framework wrote there stays. */
export function addIds(element: Element, attribute: string, ids: readonly string[]): void {
  const written = element.getAttribute(attribute) ?? '';
  if (written === ids.join(' ')) return;
  const there = written.split(/\s+/).filter(Boolean);
  const missing = ids.filter((id) => !there.includes(id));
  if (missing.length) element.setAttribute(attribute, [...there, ...missing].join(' '));
}
