import { anatomyOf, makeSlot, SLOTS, type Anatomy, type Slot } from './anatomy.js';
import { attribute, takeOver } from './attribute.js';
import { addIds, newId } from './describe.js';
import { LeeElement } from './lee-element.js';
import { isCopied, isMade, rewrite, write } from './made.js';
import { messageFor, type Checked } from './messages.js';
import { isSending, watchSending } from './press.js';
import { keepPrivate } from './private.js';
import { nextTask } from './task.js';
import { fillWhy, makeWhy, whoSeesLine } from './why.js';
import { field } from '../words/en.js';
import { wordsFor, type Spoken } from '../words/words.js';

/** What a page may change below a question, as frameworks do. */
const OBSERVED: MutationObserverInit = {
  childList: true,
  subtree: true,
  characterData: true,
  attributeFilter: ['aria-describedby', 'hidden', 'id'],
};

/**
 * What every question shares: a name, a hint and words about what needs a look, all in the page's own tree. It adopts
 * what the page wrote, makes what is missing from attributes, and never holds a second copy of what a control knows.
 * Words about an answer come after the person has left it, or wants to send; never while they write.
 *
 * @slot hint - a line that helps to answer
 * @slot who-sees - the line that says who sees the answer
 * @slot private - the line that says that a browser may keep the answer all the same
 * @slot error - words about an answer that needs a look; always there, and empty when quiet
 */
export abstract class LeeField extends LeeElement {
  /** The question. Needed where the page does not write a `<label>` or `<legend>` itself. */
  @attribute() label?: string;

  /** A line under the question that helps to answer it. */
  @attribute() hint?: string;

  /** The host's own words about an answer that needs a look. Empty takes them away. */
  @attribute() error?: string;

  /** What is said when a needed answer is empty, in place of the default. Names the thing, not the fault. */
  @attribute() missing?: string;

  /** What is said when an answer could not be read, in place of the default. Gives an example. */
  @attribute() unclear?: string;

  /** Why this is asked: a short line, which a person opens. */
  @attribute() why?: string;

  /** Who sees the answer. Stands with `why` where there is one, else in view. */
  @attribute({ attribute: 'who-sees' }) whoSees?: string;

  /** What happens if this is skipped. Stands with `why`. */
  @attribute({ attribute: 'if-skipped' }) ifSkipped?: string;

  /**
   * Keeps the answer out of form history, spelling services and restored pages, as far as the browser allows, and says
   * that a browser may not.
   */
  @attribute({ type: Boolean }) private!: boolean;

  /** Whether the question is a hard one. An intake then folds its answer away, and asks for a `why` and a `decline`. */
  @attribute({ type: Boolean }) sensitive!: boolean;

  /** By which answers an intake asks this, such as `reach=text`. What is not asked is kept, and never sent. */
  @attribute() when?: string;

  #observer?: MutationObserver;
  #kept?: Anatomy;
  #said = '';
  #told?: string;

  /** The default sentences in the language of the nearest `lang`. */
  protected get words(): Spoken<'field'> {
    return wordsFor(this, { field });
  }

  /** What carries the question's name and description: the control, or the `<fieldset>` of a group. */
  protected abstract get frame(): HTMLElement | null;

  /** The native controls that hold the answer. */
  abstract get controls(): readonly Checked[];

  /** Makes the frame, where only attributes were written. */
  protected abstract makeFrame(): HTMLElement;

  /** Where question, hint and error stand. */
  protected get box(): HTMLElement {
    return this;
  }

  /** The form that the answer belongs to. */
  get form(): HTMLFormElement | null {
    return this.controls[0]?.form ?? null;
  }

  /** Whether the question says that an answer is needed. */
  protected get isNeeded(): boolean {
    return this.hasAttribute('required') || this.controls.some(({ required }) => required);
  }

  /** Whether an answer is there, be it only a space. */
  protected abstract get answered(): boolean;

  override connectedCallback(): void {
    super.connectedCallback();
    watchSending(this.ownerDocument);
    for (const type of ['invalid', 'input', 'focusout'])
      this.addEventListener(type, this, type === 'invalid');
    this.#observer ??= new MutationObserver(() => this.#dress());
    this.#observer.observe(this, OBSERVED);
    if (this.hasUpdated) this.#dress();
    takeOver(this, 'value' as keyof this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer?.disconnect();
  }

  /** Nothing else of a question depends on the host's words, so they come at once and by themselves. */
  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    if (name === 'error' && this.hasUpdated) this.#tell();
    else super.attributeChangedCallback(name, old, value);
  }

  protected override updated(): void {
    this.#dress();
    this.#tell();
  }

  /**
   * Hears what happens to the answer: a page of many questions would pay for a closure of each kind for each.
   *
   * @internal
   */
  handleEvent(event: Event): void {
    if (event.type === 'invalid') this.#onInvalid(event);
    else if (event.type === 'input') this.settle();
    else this.#onLeave(event as FocusEvent);
  }

  /** Moves focus to the control, or to the first one of a group. */
  override focus(options?: FocusOptions): void {
    this.controls[0]?.focus(options);
  }

  /** Whether the answer can be sent as it is. Raises `invalid` where it cannot, and says so at the question. */
  checkValidity(): boolean {
    return this.controls.every((control) => control.checkValidity());
  }

  /** Whether the question shows words about its answer. */
  get needsALook(): boolean {
    return anatomyOf(this.box).error?.textContent !== '';
  }

  /** Shows words about the answer, or takes ours away. Words that an author put there stay. */
  protected say(words: string): void {
    const node = anatomyOf(this.box).error;
    if (!node || (node.textContent !== '' && node.textContent !== this.#said)) return;
    write(node, words);
    if (Boolean(words) !== Boolean(this.#said)) this.mark(Boolean(words));
    this.#said = words;
    // A form that hears it already does not hear it twice.
    if (words) this.form?.addEventListener('reset', this.#onReset);
    this.#observer?.takeRecords();
  }

  /** Tells assistive technology that the answer needs a look. */
  protected mark(needsALook: boolean): void {
    for (const control of this.controls) control.ariaInvalid = needsALook ? 'true' : null;
  }

  /** Called after the anatomy is whole, and whenever a part of it came, went or changed. */
  protected dressed(_frame: HTMLElement): void {}

  /** Takes our words away once they are no longer true. */
  protected settle(): void {
    if (this.#said && this.controls.every((control) => control.validity.valid)) this.say('');
  }

  #tell(): void {
    const { error } = this;
    if (error !== this.#told) this.say((this.#told = error) ?? '');
  }

  #dress(): void {
    if (!this.isConnected) return;
    const frame = this.frame ?? (this.label === undefined ? null : this.makeFrame());
    if (!frame) return;
    this.#identify(frame);
    const found = anatomyOf(this.box);
    const label = this.#write('label', this.label, frame, found);
    if (label instanceof HTMLLabelElement && isMade(label)) label.htmlFor = frame.id;
    const described = [
      this.#write('hint', this.hint, frame, found),
      this.#write('who-sees', this.whoSees && whoSeesLine(this, this.words.field), frame, found),
      this.#write('private', this.private ? this.words.field.private : undefined, frame, found),
      this.#write('error', '', frame, found),
    ];
    addIds(
      frame,
      'aria-describedby',
      described.filter((node) => node !== undefined).map((node) => node.id),
    );
    this.#explain(frame, found.why);
    this.dressed(frame);
    if (this.private) for (const control of this.controls) keepPrivate(control);
    this.#observer?.takeRecords();
  }

  /** Why it is asked, for whoever wants to know. */
  #explain(frame: HTMLElement, details?: HTMLElement): void {
    if (this.why === undefined) {
      if (isMade(details)) details!.remove();
      return;
    }
    if (!details) this.#place('why', (details = (this.#kept ??= {}).why ??= makeWhy()), frame);
    if (isMade(details)) fillWhy(details, this, this.words.field);
  }

  /** A frame that meets its copy takes a new id, and so do the nodes that were named after it. */
  #identify(frame: HTMLElement): void {
    const copied = isCopied(frame);
    if (frame.id && !copied) return;
    frame.id = newId();
    if (copied) frame.removeAttribute('aria-describedby');
  }

  /** Makes a part, or takes it away where there is nothing to say. What the page wrote stays as it is. */
  #write(
    slot: Slot,
    text: string | undefined,
    frame: HTMLElement,
    { [slot]: node }: Anatomy,
  ): HTMLElement | undefined {
    if (!node) {
      if (text === undefined) return undefined;
      this.#place(slot, (node = this.#kept?.[slot] ?? makeSlot(slot, this.box !== this)), frame);
    }
    const made = isMade(node);
    if (made) {
      if (text === undefined) {
        node.remove();
        return undefined;
      }
      (this.#kept ??= {})[slot] = node;
      if (slot === 'error') this.#recall(node);
      else rewrite(node, slot === 'label' && this.isNeeded ? `${text} (${this.words.field.needed})` : text);
    }
    if (slot === 'label' || (!made && node.id)) return node;
    const id = `${frame.id}-${slot}`;
    // Even the same id, written again, would be a change to all who observe it.
    if (node.id !== id) node.id = id;
    return node;
  }

  /** Question, hint, error, then what answers it: the order of reading. */
  #place(slot: Slot, node: HTMLElement, frame: HTMLElement): void {
    const before = SLOTS.slice(0, SLOTS.indexOf(slot));
    const found = anatomyOf(this.box);
    const after = before.map((one) => found[one]).findLast(Boolean);
    if (after) after.after(node);
    else if (slot !== 'label' && frame.parentElement === this.box) frame.before(node);
    else this.box.prepend(node);
  }

  /** Words that a server wrote in our name are ours to take away once they are no longer true. */
  #recall(error: HTMLElement): void {
    if (this.#said || !error.textContent) return;
    this.#said = error.textContent;
    this.form?.addEventListener('reset', this.#onReset);
  }

  get #message(): string {
    const unusable = this.controls.find(({ validity }) => !validity.valid);
    return unusable ? messageFor(unusable, this.words, this) : '';
  }

  #onInvalid(event: Event): void {
    const taken = event.defaultPrevented;
    event.preventDefault();
    this.say(this.#message);
    const { form } = this;
    if (taken || !isSending(form)) return;
    const first = form!.querySelector<HTMLElement>(':is(input, select, textarea):invalid');
    if (first === event.target) first?.focus();
  }

  #onLeave(event: FocusEvent): void {
    if (this.contains(event.relatedTarget as Node | null) || !this.answered) return;
    this.say(this.#message);
  }

  #onReset = ({ target }: Event): void => {
    if (target === this.form) nextTask(() => this.say(''));
  };
}
