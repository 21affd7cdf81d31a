import type { AbsentReason } from '../../../base/absent.js';
import { decline as declineRows, type FieldMarkup } from '../../../base/field.html.js';
import { attributes, markup, type Markup } from '../../../base/markup.js';

/** What {@link decline} writes. */
export interface DeclineMarkup extends Pick<FieldMarkup, 'name' | 'declined' | 'lang'> {
  /** The id of the control, or of the `<fieldset>`. What asks the question has this id and `-label`. */
  for: string;
  /** The reasons to offer; "I'd rather not say" where nothing is said. */
  reasons?: readonly AbsentReason[];
}

/** Writes a whole `lee-decline`, which works before and without JavaScript. */
export const decline = ({ for: id, reasons = ['asked-declined'], ...given }: DeclineMarkup): Markup =>
  markup`<lee-decline${attributes({ for: id })}>${declineRows(id, { ...given, label: '', decline: reasons })}</lee-decline>`;
