import { asideIn, fromAside, makeAside, nameAside } from './aside.js';
import { LeeFieldset } from './lee-fieldset.js';

/** A question that is answered by ticking: real radios or check boxes. */
export abstract class LeeGroup extends LeeFieldset {
  constructor() {
    super();
    this.addEventListener('click', this.#onClick);
  }

  override get controls(): readonly HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('input:is([type=radio], [type=checkbox])')];
  }

  protected override get answered(): boolean {
    return this.controls.some((control) => control.checked);
  }

  /** Takes every tick away, as if nothing had been answered. Raises `input` and `change`, like a person's own press. */
  clear(): void {
    this.untick(this.controls.filter((control) => control.checked));
  }

  /** A radio cannot be unticked by pressing it again, so a group of them has a press that clears it. */
  protected override dressed(frame: HTMLFieldSetElement): void {
    super.dressed(frame);
    if (!this.controls.some(({ type }) => type === 'radio')) return;
    if (!asideIn(frame)) frame.append(makeAside());
    nameAside(asideIn(frame)!, this.words.field.clear);
  }

  protected untick(controls: readonly HTMLInputElement[]): void {
    for (const control of controls) control.checked = false;
    for (const control of controls)
      for (const type of ['input', 'change'])
        control.dispatchEvent(new Event(type, { bubbles: true, composed: type === 'input' }));
  }

  /** `aria-invalid` belongs to a check box, not to a radio: its group is described by the words instead. */
  protected override mark(needsALook: boolean): void {
    for (const control of this.controls)
      if (control.type === 'checkbox') control.ariaInvalid = needsALook ? 'true' : null;
  }

  #onClick = (event: Event): void => {
    if (!fromAside(event)) return;
    const ticked = this.controls.find((control) => control.checked);
    this.clear();
    // The press hides itself, and focus must not be lost with it.
    ticked?.focus({ preventScroll: true });
  };
}
