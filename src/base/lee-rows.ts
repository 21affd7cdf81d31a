import { attribute } from './attribute.js';
import { reasonsIn } from './absent.js';
import { asideIn } from './aside.js';
import { LeeGroup } from './lee-group.js';
import { MADE, isMade, make } from './made.js';
import { fillRow, type RowKind } from './option-row.js';

/** A row that attributes ask for: what is sent, and what it says. */
export type OfferedRow = readonly [value: string, words: string];

/**
 * A question that is answered by ticking one of several rows. Nothing is ticked beforehand, the order stays as written, and
 * a reason not to answer is a row like the others.
 */
export abstract class LeeRows extends LeeGroup {
  /**
   * Offers not to answer, as rows like the others: "I'd rather not say", or the reasons it names, as in
   * `asked-declined asked-unknown temp-unknown`. The reason is sent in place of the answer.
   */
  @attribute() decline?: string | boolean;

  #made = new Map<string, HTMLElement>();

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

  /** The rows that attributes ask for, in their order. They stand after the page's own. */
  protected get offered(): readonly OfferedRow[] {
    return reasonsIn(this.decline).map((reason) => [reason, this.words.field.absent[reason]]);
  }

  /** What the native control of a row becomes, by the value that the row has. */
  protected kindOf(_value: string): RowKind {
    return { type: 'radio', name: this.getAttribute('name') ?? '', required: this.hasAttribute('required') };
  }

  protected override dressed(frame: HTMLFieldSetElement): void {
    if (isMade(frame)) this.#adoptRows(frame);
    this.#offerRows(frame);
    for (const row of frame.querySelectorAll('lee-option')) this.#fill(row);
    super.dressed(frame);
  }

  #fill(row: Element): void {
    fillRow(row, this.kindOf(row.getAttribute('value') ?? ''));
  }

  /** Rows that the page put beside the fieldset belong in it. Where it brings them again, their ticks stay. */
  #adoptRows(frame: HTMLFieldSetElement): void {
    const rows = this.querySelectorAll(':scope > lee-option');
    for (const row of rows) {
      const value = row.getAttribute('value') ?? row.getAttribute('label');
      const before = [...frame.querySelectorAll('input')].find((input) => input.value === value);
      this.#fill(row);
      const input = row.querySelector('input');
      if (before && input) input.checked = before.checked;
      before?.closest('lee-option')?.remove();
      frame.insertBefore(row, frame.querySelector(`:scope > :is(lee-option[${MADE}], button)`));
    }
  }

  #offerRows(frame: HTMLFieldSetElement): void {
    for (const [value, words] of this.offered) {
      if (!frame.querySelector(`[value=${value}]`)) {
        const row = this.#made.get(value) ?? make('lee-option');
        row.setAttribute('value', value);
        this.#made.set(value, row);
        frame.insertBefore(row, asideIn(frame));
      }
      frame.querySelector(`lee-option[value=${value}][${MADE}]`)?.setAttribute('label', words);
    }
  }
}
