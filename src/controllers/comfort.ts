/**
 * What a person can choose for a page, each by a `data-lee-…` attribute. Where nothing is chosen, the device decides, then
 * the room, the agency and the library.
 */
export const CHOICES = {
  room: ['steady', 'open', 'nook', 'dusk', 'still', 'clear'],
  light: ['dim', 'even', 'bright'],
  text: ['large', 'larger'],
  amount: ['one', 'part', 'everything'],
  words: ['fewer', 'usual', 'more'],
  help: ['shown', 'tucked'],
  spacing: ['close', 'usual', 'roomy'],
  edges: ['soft', 'firm'],
  underlines: ['off', 'on'],
  ring: ['usual', 'strong'],
  motion: ['still', 'usual'],
  sound: ['off', 'on'],
} as const;

export type ComfortAxis = keyof typeof CHOICES;
export type ComfortChoice<Axis extends ComfortAxis = ComfortAxis> = (typeof CHOICES)[Axis][number];

/** What was chosen. */
export type Comfort = { readonly [Axis in ComfortAxis]?: ComfortChoice<Axis> };

export const AXES = /* @__PURE__ */ Object.keys(CHOICES) as ComfortAxis[];

/** Takes only choices that are known. */
export const knownComfort = (read: (axis: ComfortAxis) => string | null): Comfort =>
  Object.fromEntries(
    AXES.map((axis) => [axis, read(axis)]).filter(([axis, value]) =>
      (CHOICES[axis as ComfortAxis] as readonly unknown[]).includes(value),
    ),
  ) as Comfort;

/** What is chosen for the page, or for a part of it. */
export const readComfort = (target: Element): Comfort =>
  knownComfort((axis) => target.getAttribute(`data-lee-${axis}`));

/** Applies choices to the page, or to a part of it. An axis without a choice is the device's again. */
export function applyComfort(target: Element, comfort: Comfort): void {
  for (const axis of AXES) {
    const value = comfort[axis];
    if (value) target.setAttribute(`data-lee-${axis}`, value);
    else target.removeAttribute(`data-lee-${axis}`);
  }
}
