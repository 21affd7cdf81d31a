/** What there is to choose where a room has a default of its own. A room names it by its number, counted from 1. */
const AXES = {
  amount: ['one', 'part', 'everything'],
  words: ['fewer', 'usual', 'more'],
  help: ['shown', 'tucked'],
} as const;

type Axis = keyof typeof AXES;

/** One of the choices of an axis. */
export type Chosen<Of extends Axis> = (typeof AXES)[Of][number];

/**
 * What holds on an axis where an element stands: what the person chose, or else what their room brings. Nothing where both leave
 * it to the page.
 */
export function chosen<Of extends Axis>(element: Element, axis: Of): Chosen<Of> | undefined {
  const values: readonly string[] = AXES[axis];
  const own = element.closest(`[data-lee-${axis}]`)?.getAttribute(`data-lee-${axis}`);
  const value = values.find((one) => one === own) ?? values[inRoom(element, axis) - 1];
  return value as Chosen<Of> | undefined;
}

/** The number of what a room brings; 0 for nothing. */
export const inRoom = (element: Element, axis: Axis): number =>
  Number(getComputedStyle(element).getPropertyValue(`--lee-room-${axis}`));
