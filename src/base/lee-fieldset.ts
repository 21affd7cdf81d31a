import { LeeField } from './lee-field.js';
import { isMade, make } from './made.js';

/** Attributes of the element that it hands on to the fieldset and to what it makes in it. */
const HANDED_ON = ['name', 'disabled', 'required'];

/**
 * A question that several controls answer: a real `<fieldset>`, named by its `<legend>`.
 *
 * @slot label - the question: the `<legend>`
 * @slot why - a `<details>` that says why it is asked, closed until someone opens it
 * @slot decline - a `<fieldset>` with what is ticked in place of an answer, where there are several reasons
 * @slot aside - a `<button>` beside what it clears; it shows only where there is script
 * @attr {string} name - the name that answers are sent under
 * @attr {boolean} disabled - the whole question is out of use; say beside it why
 * @attr {boolean} required - the form is not sent without an answer or a decline; "needed" is added to the question
 */
export abstract class LeeFieldset extends LeeField {
  #frame?: HTMLFieldSetElement;

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, ...HANDED_ON];
  }

  /** The `<fieldset>`: the page's own, or the one made from attributes. */
  protected override get frame(): HTMLFieldSetElement | null {
    return this.querySelector<HTMLFieldSetElement>(':scope > fieldset');
  }

  protected override get box(): HTMLElement {
    return this.frame ?? this;
  }

  /** The name that answers are sent under. */
  get name(): string {
    return this.getAttribute('name') ?? this.controls[0]?.name ?? '';
  }
  set name(name: string) {
    this.setAttribute('name', name);
  }

  /** Whether the whole question is out of use. Say beside it why. */
  get disabled(): boolean {
    return this.frame?.disabled ?? this.hasAttribute('disabled');
  }
  set disabled(disabled: boolean) {
    this.toggleAttribute('disabled', disabled);
    if (this.frame) this.frame.disabled = disabled;
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (HANDED_ON.includes(name)) this.requestUpdate();
  }

  /** The fieldset is kept, so that a page which is morphed back to its attributes keeps what was answered. */
  protected override makeFrame(): HTMLFieldSetElement {
    this.#frame ??= make('fieldset');
    this.append(this.#frame);
    return this.#frame;
  }

  protected override dressed(frame: HTMLFieldSetElement): void {
    if (isMade(frame)) frame.disabled = this.hasAttribute('disabled');
  }
}
