import { property } from '@lit/reactive-element/decorators/property.js';
import { addIds, newId } from '../../../base/describe.js';
import { MADE, make, rewrite } from '../../../base/made.js';
import { LeeGroup } from '../../../base/lee-group.js';
import { fillRow } from '../../../base/option-row.js';
import { LeeConsentChangeEvent } from './consent-change-event.js';
import { consent, field } from '../../../words/en.js';
import { wordsFor, type Spoken } from '../../../words/words.js';

/** Not decided is not a no in a record, and is treated like one. */
export type ConsentState = 'yes' | 'no' | 'undecided';

/**
 * A person's yes or no to one purpose: two equal boxes, neither chosen beforehand. It is taken back where it was given,
 * with the same effort, and can be cleared to "not decided".
 *
 * @tag lee-consent
 * @slot - the `<fieldset>` with its terms and the pair of rows
 * @fires {LeeConsentChangeEvent} lee-consent-change - someone changed what they decided
 */
export class LeeConsent extends LeeGroup {
  /** What the row for yes says, such as "Yes, share my notes with Harbor Clinic". */
  @property() yes?: string;

  /** What the row for no says, in as many words. */
  @property() no?: string;

  /** What happens to what was shared already. Said when a yes is taken back. */
  @property({ attribute: 'taken-back' }) takenBack?: string;

  readonly #internals = this.attachInternals();
  #wasGiven = false;

  constructor() {
    super();
    this.addEventListener('change', () => {
      this.#noteState();
      this.dispatchEvent(new LeeConsentChangeEvent(this.name));
    });
  }

  protected override get words(): Spoken<'consent' | 'field'> {
    return wordsFor(this, { consent, field });
  }

  /** What the person decided: `yes`, `no` or `undecided`. */
  get state(): ConsentState {
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
    for (const control of this.controls) control.setAttribute('autocomplete', 'off');
    const terms = this.#part('terms');
    if (terms) addIds(frame, 'aria-describedby', [(terms.id ||= newId())]);
    this.#dressState();
    super.dressed(frame);
    this.#noteState();
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
    const { undecided, saidNo, saidYes } = this.words.consent;
    if (!this.#part('state')) this.#part('pair')?.after(makeState());
    this.#write('undecided', undecided);
    this.#write('no', saidNo);
    this.#write('yes', saidYes);
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
  for (const slot of ['undecided', 'no', 'yes', 'taken-back']) {
    const words = make('span');
    words.slot = slot;
    state.append(words);
  }
  return state;
}
