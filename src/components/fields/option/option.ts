import { attribute } from '../../../base/attribute.js';
import { LeeElement } from '../../../base/lee-element.js';
import { fillRow } from '../../../base/option-row.js';

/**
 * One row to choose: a native radio or check box, its label, and a line of hint where it helps. All of the row can be
 * pressed. The page writes the row in full, or gives attributes and the question around it makes the rest.
 *
 * @tag lee-option
 * @slot - the `<input>`, its `<label>`, and a `<span slot="hint">`
 * @slot hint - a `<span>` with a line that helps to choose
 */
export class LeeOption extends LeeElement {
  /** What is sent when the row is ticked; the label where nothing is said. For rows without an `<input>` of their own. */
  @attribute() value?: string;

  /** What the row says. For rows without a `<label>` of their own. */
  @attribute() label?: string;

  /** A line under the label that helps to choose. */
  @attribute() hint?: string;

  protected override updated(): void {
    const input = this.querySelector('input');
    if (input)
      fillRow(this, { type: input.type as 'radio' | 'checkbox', name: input.name, required: input.required });
  }
}
