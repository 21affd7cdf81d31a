import { asideIn, fromAside, makeAside, nameAside } from './aside.js';
import { LeeField } from './lee-field.js';
import { isMade, make } from './made.js';
import { choice, field } from '../words/en.js';
import { wordsFor, type Spoken } from '../words/words.js';

/** Attributes of the element that it hands on to the fieldset and the rows it makes. */
const HANDED_ON = ['name', 'disabled', 'required'];

/**
 * A question that is answered by ticking: a real `<fieldset>` of real radios or check boxes.
 *
 * @attr {string} name - the name that answers are sent under
 * @attr {boolean} disabled - the whole question is out of use; say beside it why
 */
export abstract class LeeGroup extends LeeField {
  #frame?: HTMLFieldSetElement;

  constructor() {
    super();
    this.addEventListener('click', this.#onClick);
  }

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, ...HANDED_ON];
  }

  protected override get words(): Spoken<'choice' | 'field'> {
    return wordsFor(this, { choice, field });
  }

  /** The `<fieldset>`: the page's own, or the one made from attributes. */
  protected override get frame(): HTMLFieldSetElement | null {
    return this.querySelector<HTMLFieldSetElement>(':scope > fieldset');
  }

  protected override get box(): HTMLElement {
    return this.frame ?? this;
  }

  override get controls(): readonly HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('input:is([type=radio], [type=checkbox])')];
  }

  protected override get answered(): boolean {
    return this.controls.some((control) => control.checked);
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

  /** Takes every tick away, as if nothing had been answered. Raises `input` and `change`, like a person's own press. */
  clear(): void {
    this.untick(this.controls.filter((control) => control.checked));
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (HANDED_ON.includes(name)) this.requestUpdate();
  }

  /** The fieldset is kept, so that a page which is morphed back to its attributes keeps what was ticked. */
  protected override makeFrame(): HTMLFieldSetElement {
    this.#frame ??= make('fieldset');
    this.append(this.#frame);
    return this.#frame;
  }

  /** A radio cannot be unticked by pressing it again, so a group of them has a press that clears it. */
  protected override dressed(frame: HTMLFieldSetElement): void {
    if (isMade(frame)) frame.disabled = this.hasAttribute('disabled');
    if (!this.controls.some(({ type }) => type === 'radio')) return;
    if (!asideIn(frame)) frame.append(makeAside());
    nameAside(asideIn(frame)!, this.words.choice.clear);
  }

  protected untick(controls: readonly HTMLInputElement[]): void {
    for (const control of controls) control.checked = false;
    for (const control of controls)
      for (const type of ['input', 'change'])
        control.dispatchEvent(new Event(type, { bubbles: true, composed: type === 'input' }));
  }

  /** `aria-invalid` belongs to a check box, not to a radio: its group is described by the words instead. */
  protected override mark(needsALook: boolean): void {
    for (const control of this.controls) {
      if (control.type !== 'checkbox') continue;
      if (needsALook) control.setAttribute('aria-invalid', 'true');
      else control.removeAttribute('aria-invalid');
    }
  }

  #onClick = (event: Event): void => {
    if (!fromAside(event)) return;
    const ticked = this.controls.find((control) => control.checked);
    this.clear();
    // The press hides itself, and focus must not be lost with it.
    ticked?.focus({ preventScroll: true });
  };
}
