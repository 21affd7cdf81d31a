import { make, rewrite } from './made.js';

/** The press beside an answer, where the page or the element has written one. */
export const asideIn = (box: Element): HTMLButtonElement | null =>
  box.querySelector<HTMLButtonElement>(':scope > button[slot=aside]');

export function makeAside(): HTMLButtonElement {
  const button = make('button');
  button.type = 'button';
  button.slot = 'aside';
  return button;
}

/** Writes what the press does. The words of an author's own button stay. */
export function nameAside(button: HTMLButtonElement, words: string): void {
  rewrite(button, words);
}

/** Whether an event comes from such a press. */
export const fromAside = (event: Event): boolean =>
  event.target instanceof Element && event.target.closest('button[slot=aside]') !== null;
