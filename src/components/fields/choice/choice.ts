import { property } from '@lit/reactive-element/decorators/property.js';
import { asideIn } from '../../../base/aside.js';
import { isReason, reasonsIn } from '../../../base/absent.js';
import { MADE, isMade, make } from '../../../base/made.js';
import { LeeGroup } from '../../../base/lee-group.js';
import { fillRow, type RowKind } from '../../../base/option-row.js';
import { choice, field } from '../../../words/en.js';
import { wordsFor, type Spoken } from '../../../words/words.js';

/**
 * A question that is answered by choosing: one row of several, or any of several. Nothing is chosen beforehand, the
 * order stays as written, an answer can be taken back, and "I'd rather not say" is a row like the others.
 *
 * The page writes `<fieldset>`, `<legend>` and rows itself, or gives attributes and short `<lee-option>` rows, from
 * which the element makes them.
 *
 * @tag lee-choice
 * @attr {boolean} required - the form is not sent without an answer or a decline; only where one row is chosen
 * @slot - the `<fieldset>`, or `<lee-option>` rows
 */
export class LeeChoice extends LeeGroup {
  /** Takes any number of answers, with check boxes, instead of one. */
  @property({ type: Boolean }) many = false;

  /**
   * Offers not to answer, as rows like the others: "I'd rather not say", or the reasons it names, as in
   * `asked-declined asked-unknown temp-unknown`. With one answer the reason is sent in its place; with many it is sent
   * as `<name>.declined` and takes the other ticks away.
   */
  @property() decline?: string | boolean;

  #root?: Node;
  #held?: HTMLInputElement;
  #declineRows = new Map<string, HTMLElement>();

  constructor() {
    super();
    this.addEventListener('change', this.#onChange);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#root = this.getRootNode();
    this.#root.addEventListener('click', this.#hold, true);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#root?.removeEventListener('click', this.#hold, true);
  }

  protected override get words(): Spoken<'choice' | 'field'> {
    return wordsFor(this, { choice, field });
  }

  /** Whether the form cannot be sent without an answer. */
  get required(): boolean {
    return this.hasAttribute('required') || this.controls.some(({ required }) => required);
  }
  set required(required: boolean) {
    this.toggleAttribute('required', required);
    for (const control of this.controls) if (control.type === 'radio') control.required = required;
  }

  /** The values of the rows that are ticked, in the order of the rows. */
  get values(): readonly string[] {
    return this.controls.filter(({ checked }) => checked).map(({ value }) => value);
  }
  set values(values: readonly string[]) {
    for (const control of this.controls) control.checked = values.includes(control.value);
    this.settle();
  }

  override checkValidity(): boolean {
    this.#hold();
    return super.checkValidity();
  }

  protected override dressed(frame: HTMLFieldSetElement): void {
    if (isMade(frame)) this.#adoptRows(frame);
    this.#offerDecline(frame);
    for (const row of frame.querySelectorAll('lee-option')) fillRow(row, this.#kindOf(row));
    super.dressed(frame);
    this.#hold();
  }

  protected override settle(): void {
    this.#hold();
    super.settle();
  }

  /** Rows that the page put beside the fieldset belong in it. Where it brings them again, their ticks stay. */
  #adoptRows(frame: HTMLFieldSetElement): void {
    const rows = this.querySelectorAll(':scope > lee-option');
    for (const row of rows) {
      const value = row.getAttribute('value') ?? row.getAttribute('label');
      const before = [...frame.querySelectorAll('input')].find((input) => input.value === value);
      fillRow(row, this.#kindOf(row));
      const input = row.querySelector('input');
      if (before && input) input.checked = before.checked;
      before?.closest('lee-option')?.remove();
      frame.insertBefore(row, frame.querySelector(`:scope > :is(lee-option[${MADE}], button)`));
    }
  }

  #offerDecline(frame: HTMLFieldSetElement): void {
    for (const reason of reasonsIn(this.decline)) {
      if (!frame.querySelector(`[value=${reason}]`)) {
        const row = this.#declineRows.get(reason) ?? make('lee-option');
        row.setAttribute('value', reason);
        this.#declineRows.set(reason, row);
        frame.insertBefore(row, asideIn(frame));
      }
      frame
        .querySelector(`lee-option[value=${reason}][${MADE}]`)
        ?.setAttribute('label', this.words.field.absent[reason]);
    }
  }

  #kindOf(row: Element): RowKind {
    const name = this.getAttribute('name') ?? '';
    if (!this.many) return { type: 'radio', name, required: this.hasAttribute('required') };
    return { type: 'checkbox', name: isReason(row.getAttribute('value') ?? '') ? `${name}.declined` : name };
  }

  /** Check boxes have no `required` of their own: while none is ticked, the first one holds the form back. */
  #hold = (): void => {
    const [first] = this.controls;
    const holds =
      this.hasAttribute('required') && !this.answered && first?.type === 'checkbox' ? first : undefined;
    if (holds === this.#held) return;
    this.#held?.setCustomValidity('');
    this.#held = holds;
    holds?.setCustomValidity(this.missing ?? this.words.choice.missing);
  };

  /** To have ticked something and to rather not say cannot both be true. */
  #onChange = ({ target }: Event): void => {
    const pressed = target as HTMLInputElement;
    if (pressed.type !== 'checkbox' || !pressed.checked) return;
    const declines = isReason(pressed.value);
    this.untick(
      this.controls.filter(
        (control) => control.checked && control !== pressed && (declines || isReason(control.value)),
      ),
    );
  };
}
