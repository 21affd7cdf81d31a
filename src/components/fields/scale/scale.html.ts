import type { Markup } from '../../../base/markup.js';
import { reasonRows, rows, type RowsMarkup } from '../../../base/rows.html.js';
import { wordsIn } from '../../../words/words.js';

/** One point of a {@link scale}. */
export interface ScalePoint {
  /** What is sent when the point is chosen. */
  value: string;
  /** What the point says, in words. */
  label: string;
}

/** What {@link scale} writes. */
export interface ScaleMarkup extends Omit<RowsMarkup, 'values'> {
  /** The points, from one end to the other. */
  points: readonly ScalePoint[];
  /** The point that the person chose. None is chosen for them. */
  value?: string;
}

/** Writes a whole `lee-scale`, which works before and without JavaScript. */
export function scale({ points, value, ...field }: ScaleMarkup): Markup {
  const cannotSay = { value: 'asked-unknown', label: wordsIn(field.lang ?? 'en').scale.cannotSay };
  const others = reasonRows(field).filter((reason) => reason.value !== cannotSay.value);
  return rows('lee-scale', { ...field, values: value === undefined ? [] : [value] }, points, [
    cannotSay,
    ...others,
  ]);
}
