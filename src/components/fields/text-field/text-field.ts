import { attribute } from '../../../base/attribute.js';
import { LeeControl, makeControl } from '../../../base/lee-control.js';
import { isMade } from '../../../base/made.js';
import { NATIVE, type TextKind } from './kinds.js';

/**
 * A question with a short answer: a name, a number to text, an address to write to. Nothing is checked while someone
 * writes; what could not be read is said kindly, with an example, once they have left it. Numbers and addresses may be
 * written in whichever way, and are sent as they were written; a server reads them with `readNumber()`, `readEmail()` and
 * `readPhone()`.
 *
 * The page writes `<label>`, hint, error and `<input>` itself, or gives attributes and the element makes them.
 *
 * @tag lee-text-field
 * @slot label - the `<label>`
 * @slot hint - a `<span>` with a line that helps
 * @slot error - an empty `<span>` for words about the answer
 * @slot control - the `<input>`
 */
export class LeeTextField extends LeeControl<HTMLInputElement> {
  /**
   * The kind of text, which decides the keyboard on a phone and how it is read: `text`, `number`, `email`, `tel` or
   * `url`.
   */
  @attribute({ initial: 'text' }) type!: TextKind;

  override get control(): HTMLInputElement | null {
    return this.querySelector<HTMLInputElement>(':scope > input');
  }

  protected override makeControl(): HTMLInputElement {
    return makeControl('input');
  }

  protected override dressed(control: HTMLInputElement): void {
    if (isMade(control))
      for (const [name, value] of Object.entries(NATIVE[this.type]))
        if (name === 'type' || !this.hasAttribute(name)) control.setAttribute(name, value);
    super.dressed(control);
  }
}
