import { tick } from './answer.js';
import { asideIn, fromAside, makeAside, nameAside } from './aside.js';
import { LeeFieldset } from './lee-fieldset.js';

/** A question that is answered by ticking: real radios or check boxes. */
export abstract class LeeGroup extends LeeFieldset {
  /** A value that was set before there were rows. */
  #awaited?: string;

  constructor() {
    super();
    this.addEventListener('click', this.#onClick);
  }

  override get controls(): readonly HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('input:is([type=radio], [type=checkbox])')];
  }

  /** The value of the row that is ticked, the first one where there are several; empty where none is. */
  get value(): string {
    return this.controls.find(({ checked }) => checked)?.value ?? '';
  }
  set value(value: string) {
    this.#awaited = this.controls.length ? undefined : value;
    for (const control of this.controls) control.checked = control.value === value;
    this.settle();
  }

  protected override get answered(): boolean {
    return this.controls.some((control) => control.checked);
  }

  /** Takes every tick away, as if nothing had been answered. Raises `input` and `change`; for a radio the question does. */
  clear(): void {
    for (const control of this.controls) tick(control, false);
  }

  /** A radio cannot be unticked by pressing it again, so a group of them has a press that clears it. */
  protected override dressed(frame: HTMLFieldSetElement): void {
    super.dressed(frame);
    if (this.#awaited !== undefined) this.value = this.#awaited;
    if (!this.controls.some(({ type }) => type === 'radio')) return;
    if (!asideIn(frame)) frame.append(makeAside());
    nameAside(asideIn(frame)!, this.words.field.clear);
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
