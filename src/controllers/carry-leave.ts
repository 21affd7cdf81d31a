/**
 * Everything outside of an open dialog is out of reach, so the way out comes along: a copy of the page's own quick exit,
 * in the page's own tree, unless there is one already.
 */
export function carryLeave(into: Element, before: Node | null = null): void {
  if (into.querySelector(':scope > [slot=leave]')) return;
  const leave = document.querySelector('lee-quick-exit:not([slot])')?.cloneNode(true) as Element | undefined;
  if (!leave) return;
  for (const name of ['id', 'fixed']) leave.removeAttribute(name);
  leave.slot = 'leave';
  leave.setAttribute('data-lee-made', '');
  into.insertBefore(leave, before);
}
