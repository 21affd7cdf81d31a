import type { ComfortChoice } from './comfort.js';

/** The axes on which a room has a default of its own. */
type Axis = 'amount' | 'words' | 'help';

type Defaults = { readonly [Of in Axis]?: ComfortChoice<Of> };

/**
 * What a room brings beyond its look, where someone chose it. An agency's own room is its look alone: it says nothing in an
 * attribute, so that a page would show one thing until its script has come, and another after it.
 */
const ROOMS: Readonly<Record<string, Defaults | undefined>> = {
  open: { amount: 'everything', words: 'more' },
  nook: { amount: 'one', help: 'tucked' },
};

/** What the room brings that someone chose for where an element stands. */
export const roomOf = (element: Element): Defaults =>
  ROOMS[element.closest<HTMLElement>('[data-lee-room]')?.dataset.leeRoom ?? ''] ?? {};

/** What a person chose on an axis, or else what their room brings. Nothing where both leave it to the page. */
export function chosen<Of extends Axis>(element: Element, axis: Of): ComfortChoice<Of> | undefined {
  const own = element.closest(`[data-lee-${axis}]`)?.getAttribute(`data-lee-${axis}`);
  return (own ?? roomOf(element)[axis]) as ComfortChoice<Of> | undefined;
}
