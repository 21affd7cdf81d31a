import { property } from '@lit/reactive-element/decorators/property.js';
import { addIds, newId } from '../../../base/describe.js';
import { MADE, make, rewrite } from '../../../base/made.js';
import { LeeGroup } from '../../../base/lee-group.js';
import { fillRow } from '../../../base/option-row.js';
import { LeeConsentChangeEvent } from './consent-change-event.js';
import { warn } from '../../../base/warn.js';
import { consent, field } from '../../../words/en.js';
import { dateOf } from '../../../words/time.js';
import { langOf, wordsFor, type Spoken } from '../../../words/words.js';
import { isDay, isOver } from '../../../base/last-day.js';

/** Not decided is not a no in a record, and is treated like one. */
export type ConsentState = 'yes' | 'no' | 'undecided';

/**
 * A person's yes or no to one purpose: two equal boxes, neither chosen beforehand. It is taken back where it was given,
 * with the same effort, and can be cleared to "not decided". A form never waits for it. Once its last day is over it counts
 * as not decided, and says so.
 *
 * @tag lee-consent
 * @slot - the `<fieldset>` with its terms and the pair of rows
 * @slot terms - a `<dl>` with what is shared, who receives it, what for, until when, and what happens otherwise
 * @slot pair - a `<div>` with the two rows, of equal size
 * @slot state - a `<span role="status">` that holds a sentence for each state, of which one shows
 * @cssState ended - while its last day is over
 * @cssState taken-back - after a yes was taken back on this page
 * @fires {LeeConsentChangeEvent} lee-consent-change - someone changed what they decided
 */
export class LeeConsent extends LeeGroup {
  /** What the row for yes says, such as "Yes, share my notes with Harbor Clinic". */
  @property() yes?: string;

  /** What the row for no says, in as many words. */
  @property() no?: string;

  /** What happens to what was shared already. Said when a yes is taken back. */
  @property({ attribute: 'taken-back' }) takenBack?: string;

  /** The last day on which a yes holds, such as `2027-05-23`. From the next day on it counts as not decided. */
  @property() ends?: string;

  /** That its last day is over, as the server knows it. The part also looks at `ends` itself. */
  @property({ type: Boolean }) ended = false;

  readonly #internals = this.attachInternals();
  #wasGiven = false;
  #isClosed = false;

  constructor() {
    super();
    this.addEventListener('change', () => this.dispatchEvent(new LeeConsentChangeEvent(this.name)));
    // A framework may have said yes on the radio itself, which raises nothing.
    this.addEventListener('focusin', () => this.#noteState());
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('pageshow', this.#lookAgain);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('pageshow', this.#lookAgain);
  }

  protected override get words(): Spoken<'consent' | 'field'> {
    return wordsFor(this, { consent, field });
  }

  /** Nobody needs to agree, so it is never said. */
  protected override get isNeeded(): boolean {
    return false;
  }

  /** What the person decided: `yes`, `no` or `undecided`, which it is too once its last day is over. */
  get state(): ConsentState {
    if (this.#isOver) return 'undecided';
    const value = this.controls.find(({ checked }) => checked)?.value;
    return value === 'yes' || value === 'no' ? value : 'undecided';
  }

  protected override makeFrame(): HTMLFieldSetElement {
    const frame = super.makeFrame();
    if (!this.#part('pair')) frame.append(this.#makePair());
    return frame;
  }

  protected override dressed(frame: HTMLFieldSetElement): void {
    const name = this.getAttribute('name') ?? '';
    for (const row of this.querySelectorAll(`lee-option[${MADE}]`)) {
      const isYes = row.getAttribute('value') === 'yes';
      row.setAttribute(
        'label',
        isYes ? (this.yes ?? this.words.consent.yes) : (this.no ?? this.words.consent.no),
      );
      fillRow(row, { type: 'radio', name });
    }
    this.#advise();
    for (const control of this.controls) {
      control.setAttribute('autocomplete', 'off');
      control.required = false;
    }
    const terms = this.#part('terms');
    if (terms) addIds(frame, 'aria-describedby', [(terms.id ||= newId())]);
    this.#dressState();
    super.dressed(frame);
    this.#noteState();
    this.#close(frame);
  }

  protected override settle(): void {
    super.settle();
    this.#noteState();
    if (this.frame) this.#close(this.frame);
  }

  /** A page that comes back may have been left before the last day was over. */
  #lookAgain = (): void => this.requestUpdate();

  get #isOver(): boolean {
    return this.ended || (this.ends !== undefined && isDay(this.ends) && isOver(this.ends));
  }

  /** What has ended can neither be given nor taken back: it is asked anew, with a new day. */
  #close(frame: HTMLFieldSetElement): void {
    if (this.#isOver) {
      frame.disabled = true;
      for (const control of this.controls) control.checked = false;
      this.#internals.states.add('ended');
    } else if (this.#isClosed) {
      frame.disabled = this.hasAttribute('disabled');
      this.#internals.states.delete('ended');
    }
    this.#isClosed = this.#isOver;
  }

  #advise(): void {
    const about = `<lee-consent> "${this.name}"`;
    if (this.hasAttribute('required') || this.controls.some(({ required }) => required))
      warn(`${about} is required. Nobody can agree freely to what they need to agree to: leave it out.`);
    if (this.ends !== undefined && !isDay(this.ends))
      warn(`${about} ends on "${this.ends}", which is no date. Write it like 2027-05-23.`);
    if (this.takenBack === undefined && !this.#part('taken-back')?.textContent && !this.ended)
      warn(`${about} does not say what becomes of what was shared already. Say it in taken-back.`);
  }

  #part(slot: string): HTMLElement | null {
    return this.querySelector(`[slot=${slot}]`);
  }

  #makePair(): HTMLElement {
    const pair = make('div');
    pair.slot = 'pair';
    for (const value of ['no', 'yes']) {
      const row = make('lee-option');
      row.setAttribute('value', value);
      pair.append(row);
    }
    return pair;
  }

  /** The three states stand in one place, of which CSS shows the one that is so; nothing moves when it changes. */
  #dressState(): void {
    const { undecided, saidNo, saidYes, ended, endedEarlier } = this.words.consent;
    if (!this.#part('state')) this.#part('pair')?.after(makeState());
    this.#write('undecided', undecided);
    this.#write('no', saidNo);
    this.#write('yes', saidYes);
    const hasDay = this.ends !== undefined && isDay(this.ends);
    if (hasDay || this.ended)
      this.#write('ended', hasDay ? ended(dateOf(this.ends!, langOf(this))) : endedEarlier);
    if (this.takenBack !== undefined) this.#write('taken-back', this.takenBack);
  }

  #write(slot: string, words: string): void {
    const node = this.#part(slot);
    rewrite(node, words);
  }

  #noteState(): void {
    const { state } = this;
    this.#wasGiven ||= state === 'yes';
    if (this.#wasGiven && state !== 'yes') this.#internals.states.add('taken-back');
    else this.#internals.states.delete('taken-back');
  }
}

function makeState(): HTMLElement {
  const state = make('span');
  state.slot = 'state';
  state.role = 'status';
  for (const slot of ['undecided', 'no', 'yes', 'ended', 'taken-back']) {
    const words = make('span');
    words.slot = slot;
    state.append(words);
  }
  return state;
}
