import { isReason } from '../../../base/absent.js';
import { tick } from '../../../base/answer.js';
import { attribute } from '../../../base/attribute.js';
import { LeeRows, type OfferedRow } from '../../../base/lee-rows.js';
import { MADE } from '../../../base/made.js';
import type { RowKind } from '../../../base/option-row.js';
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
 * @slot part - in the row for own words: a `<div>` with the line to write on
 */
export class LeeChoice extends LeeRows {
  /** Takes any number of answers, with check boxes, instead of one. */
  @attribute({ type: Boolean }) many!: boolean;

  /** Brings rows that many questions have: `yes-no` brings yes, no and not sure, sent as `yes`, `no` and `unsure`. */
  @attribute() preset?: 'yes-no';

  /**
   * Offers a row to answer in one's own words, sent as `own` with the words as `<name>.own`. Writing ticks it. The
   * attribute's text, where it has one, is what the row says.
   */
  @attribute() own?: string | boolean;

  /**
   * Offers a row that says that none of the others fits, sent as `none`. With many it takes the other ticks away. The
   * attribute's text, where it has one, is what the row says.
   */
  @attribute() none?: string | boolean;

  #root?: Node;
  #held?: HTMLInputElement;

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

  override checkValidity(): boolean {
    this.#hold();
    return super.checkValidity();
  }

  protected override dressed(frame: HTMLFieldSetElement): void {
    super.dressed(frame);
    const own = frame.querySelector(`lee-option[value=${OWN}][${MADE}]`);
    if (own) fillOwnRow(own, `${this.name}.${OWN}`, this.private);
    this.#hold();
  }

  protected override settle(): void {
    this.#hold();
    super.settle();
  }

  protected override get offered(): readonly OfferedRow[] {
    const { choice } = this.words;
    const rows: OfferedRow[] =
      this.preset === 'yes-no'
        ? (['yes', 'no', 'unsure'] as const).map((answer) => [answer, choice[answer]])
        : [];
    if (isOffered(this.own)) rows.push([OWN, saying(this.own, choice.own)]);
    if (isOffered(this.none)) rows.push([NONE, saying(this.none, choice.none)]);
    return [...rows, ...super.offered];
  }

  /** With many, a reason not to answer is sent as `<name>.declined`, and takes the other ticks away. */
  protected override kindOf(value: string): RowKind {
    const kind = super.kindOf(value);
    return this.many ? { type: 'checkbox', name: kind.name + (isReason(value) ? '.declined' : '') } : kind;
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
    for (const control of this.controls)
      if (control !== pressed && (stands || this.#standsAlone(control))) tick(control, false);
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
