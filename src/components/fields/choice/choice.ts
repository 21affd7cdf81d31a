import { property } from '@lit/reactive-element/decorators/property.js';
import { asideIn } from '../../../base/aside.js';
import { isReason, reasonsIn } from '../../../base/absent.js';
import { MADE, isMade, make } from '../../../base/made.js';
import { LeeGroup } from '../../../base/lee-group.js';
import { fillRow, type RowKind } from '../../../base/option-row.js';
import { choice, field } from '../../../words/en.js';
import { wordsFor, type Spoken } from '../../../words/words.js';
import { OWN, fillOwnRow, lineIn } from './own-words.js';

/** What the row sends that says that none of the others fits. */
const NONE = 'none';

type Offered = string | boolean | undefined;

const isOffered = (given: Offered): boolean => given !== undefined && given !== false;

const saying = (given: Offered, words: string): string =>
  typeof given === 'string' && given ? given : words;

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

  /** Brings rows that many questions have: `yes-no` brings yes, no and not sure, sent as `yes`, `no` and `unsure`. */
  @property() preset?: 'yes-no';

  /**
   * Offers a row to answer in one's own words, sent as `own` with the words as `<name>.own`. Writing ticks it. The
   * attribute's text, where it has one, is what the row says.
   */
  @property() own?: string | boolean;

  /**
   * Offers a row that says that none of the others fits, sent as `none`. With many it takes the other ticks away. The
   * attribute's text, where it has one, is what the row says.
   */
  @property() none?: string | boolean;

  #root?: Node;
  #held?: HTMLInputElement;
  #made = new Map<string, HTMLElement>();

  constructor() {
    super();
    this.addEventListener('change', this.#onChange);
    this.addEventListener('input', this.#onWriting);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#root = this.getRootNode();
    this.#root.addEventListener('click', this.#hold, true);
    this.#root.addEventListener('formdata', this.#leaveOut);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#root?.removeEventListener('click', this.#hold, true);
    this.#root?.removeEventListener('formdata', this.#leaveOut);
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
    this.#offerRows(frame);
    for (const row of frame.querySelectorAll('lee-option')) fillRow(row, this.#kindOf(row));
    const own = frame.querySelector(`lee-option[value=${OWN}][${MADE}]`);
    if (own) fillOwnRow(own, `${this.name}.${OWN}`, this.private);
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

  /** The rows that attributes ask for, in their order: what is sent, and what the row says. */
  get #offered(): (readonly [value: string, words: string])[] {
    const { choice, field } = this.words;
    const rows: (readonly [string, string])[] =
      this.preset === 'yes-no'
        ? (['yes', 'no', 'unsure'] as const).map((answer) => [answer, choice[answer]])
        : [];
    if (isOffered(this.own)) rows.push([OWN, saying(this.own, choice.own)]);
    if (isOffered(this.none)) rows.push([NONE, saying(this.none, choice.none)]);
    return [...rows, ...reasonsIn(this.decline).map((reason) => [reason, field.absent[reason]] as const)];
  }

  #offerRows(frame: HTMLFieldSetElement): void {
    for (const [value, words] of this.#offered) {
      if (!frame.querySelector(`[value=${value}]`)) {
        const row = this.#made.get(value) ?? make('lee-option');
        row.setAttribute('value', value);
        this.#made.set(value, row);
        frame.insertBefore(row, asideIn(frame));
      }
      frame.querySelector(`lee-option[value=${value}][${MADE}]`)?.setAttribute('label', words);
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

  /** To have ticked something and to rather not say, or that none of it fits, cannot both be true. */
  #onChange = ({ target }: Event): void => {
    const pressed = target as HTMLInputElement;
    if (pressed.type !== 'checkbox' || !pressed.checked) return;
    const stands = this.#standsAlone(pressed);
    this.untick(
      this.controls.filter(
        (control) => control.checked && control !== pressed && (stands || this.#standsAlone(control)),
      ),
    );
  };

  #standsAlone({ value }: HTMLInputElement): boolean {
    return isReason(value) || (value === NONE && isOffered(this.none));
  }

  /** Whoever writes in their own words has chosen that row. */
  #onWriting = ({ target }: Event): void => {
    const line = lineIn(this);
    const tick = line?.closest('lee-option')!.querySelector('input');
    if (target === line && line!.value && !tick!.checked) tick!.click();
  };

  /** Words that were written and not chosen stay to be read, and are not sent. */
  #leaveOut = (event: Event): void => {
    const line = lineIn(this);
    if (line && line.form === event.target && !this.values.includes(OWN))
      (event as FormDataEvent).formData.delete(line.name);
  };
}
