import { property } from '@lit/reactive-element/decorators/property.js';
import { LeeControl, makeControl } from '../../../base/lee-control.js';
import { isMade } from '../../../base/made.js';
import { field, textField } from '../../../words/en.js';
import { langOf, wordsFor, type Spoken } from '../../../words/words.js';
import { NATIVE, isReadable, type TextKind } from './kinds.js';
import { readAs } from './read-text.js';

/**
 * A question with a short answer: a name, a number to text, an address to write to. Nothing is checked while someone
 * writes; what could not be read is said kindly, with an example, once they have left it. Numbers and addresses are read
 * in whichever way they are written, and are sent as they were written.
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
  @property() type: TextKind = 'text';

  #root?: Node;
  #held = '';

  constructor() {
    super();
    this.addEventListener('input', this.#hold);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#root = this.getRootNode();
    // A press may send the form, with what a script has written.
    this.#root.addEventListener('click', this.#hold, true);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#root?.removeEventListener('click', this.#hold, true);
  }

  protected override get words(): Spoken<'field' | 'textField'> {
    return wordsFor(this, { field, textField });
  }

  override get control(): HTMLInputElement | null {
    return this.querySelector<HTMLInputElement>(':scope > input');
  }

  /** The answer as it was read, `1234.5` for `1,234.5`, say. Nothing where it cannot be read. */
  get read(): string | undefined {
    return isReadable(this.type) ? readAs(this.type, this.value, langOf(this)) : this.value;
  }

  override checkValidity(): boolean {
    this.#hold();
    return super.checkValidity();
  }

  protected override makeControl(): HTMLInputElement {
    return makeControl('input');
  }

  protected override dressed(control: HTMLInputElement): void {
    if (isMade(control))
      for (const [name, value] of Object.entries(NATIVE[this.type]))
        if (name === 'type' || !this.hasAttribute(name)) control.setAttribute(name, value);
    super.dressed(control);
    this.#hold();
  }

  /** What cannot be read holds the form back. Words that an application set on the control stay. */
  #hold = (): void => {
    const { control } = this;
    if (!control || (control.validity.customError && control.validationMessage !== this.#held)) return;
    const words = this.read === undefined ? this.#unread : '';
    if (words !== this.#held) control.setCustomValidity((this.#held = words));
  };

  get #unread(): string {
    const { field, textField } = this.words;
    return this.unclear ?? (this.type === 'email' ? field.email : textField[this.type as 'number' | 'tel']);
  }
}
