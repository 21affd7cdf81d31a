/** Moves focus, and what belongs to it into view, at once and without motion. */
export function bringTo(focused: HTMLElement, block: ScrollLogicalPosition, seen: Element = focused): void {
  focused.focus({ preventScroll: true });
  seen.scrollIntoView({ block, behavior: 'instant' });
}
