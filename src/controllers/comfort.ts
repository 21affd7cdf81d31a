/** What a person can choose for a page, each by a `data-lee-…` attribute. Where nothing is chosen, the device decides. */
export const CHOICES = {
  room: ['steady', 'open', 'nook', 'dusk', 'still', 'clear'],
  text: ['large', 'larger'],
  motion: ['still'],
  amount: ['part', 'everything'],
} as const;

export type ComfortAxis = keyof typeof CHOICES;
export type ComfortChoice<Axis extends ComfortAxis = ComfortAxis> = (typeof CHOICES)[Axis][number];

/** What was chosen. */
export type Comfort = { readonly [Axis in ComfortAxis]?: ComfortChoice<Axis> };

export const AXES = /* @__PURE__ */ Object.keys(CHOICES) as ComfortAxis[];

/** Where choices are kept, if the person asks for it. Says nothing about what the site is for. */
const KEY = 'ui-comfort';

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

/** Whether the person keeps choices in this browser. */
export function keepsComfort(): boolean {
  try {
    return KEY in localStorage;
  } catch {
    return false;
  }
}

/** Keeps choices in this browser. Gives false where storage is blocked or full. */
export function keepComfort(comfort: Comfort): boolean {
  try {
    localStorage.setItem(KEY, new URLSearchParams(comfort).toString());
    return true;
  } catch {
    return false;
  }
}

/** Keeps nothing any more. */
export function forgetComfort(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Where storage is blocked nothing was kept.
  }
}

/** Applies what the person keeps to the page, before it is painted. What is not known has no effect. */
export function applyKeptComfort(): void {
  try {
    for (const [axis, value] of new URLSearchParams(localStorage[KEY] as string | undefined))
      document.documentElement.setAttribute(`data-lee-${axis}`, value);
  } catch {
    // Where storage is blocked nothing was kept.
  }
}
