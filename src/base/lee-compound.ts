import { attribute } from './attribute.js';
import { isReason, reasonsIn } from './absent.js';
import { Decline } from './decline.js';
import { newId } from './describe.js';
import { LeeFieldset } from './lee-fieldset.js';
import { MADE, isCopied, isMade, make, rewrite } from './made.js';
import type { Checked } from './messages.js';
import { nextTask } from './task.js';

const ANSWERS = 'input:not([type=hidden]), textarea, select';

/** What is noticed on the whole page: a press may send the form, which then asks for its data; a reset empties it. */
const NOTICED = ['click', 'formdata', 'reset'];

/**
 * A question whose answer has several parts, such as a date. Each part may stay empty, and one decline is for all.
 *
 * @slot parts - what the boxes stand in
 * @slot part - one box with its own label
 */
export abstract class LeeCompound extends LeeFieldset {
  /**
   * Offers not to answer, sent as `<name>.declined`: "I'd rather not say", or the reasons it names, as in
   * `asked-declined asked-unknown temp-unknown`.
   */
  @attribute() decline?: string | boolean;

  #decline?: Decline;
  #held?: Checked;
  #root?: Node;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#root = this.getRootNode();
    // Before the page's own listeners, so that they find the whole answer.
    for (const type of NOTICED) this.#root.addEventListener(type, this.#notice, true);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const type of NOTICED) this.#root?.removeEventListener(type, this.#notice, true);
  }

  /** The answer in words, as it is looked over: a line for each part of it; none where there is no answer. */
  abstract get answerInWords(): readonly string[];

  override get name(): string {
    return this.getAttribute('name') ?? '';
  }
  override set name(name: string) {
    super.name = name;
  }

  override get controls(): readonly Checked[] {
    const { frame } = this;
    return [...(frame?.querySelectorAll<Checked>(ANSWERS) ?? [])].filter(
      (control) => control.parentElement!.closest('[slot=decline]') === null && !isDecline(control),
    );
  }

  protected override get answered(): boolean {
    return this.controls.some(isAnswered);
  }

  /** What its parts hold, as a form would send it. */
  protected get entries(): [name: string, value: string][] {
    return this.controls
      .filter((control) => !isTicked(control) || (control as HTMLInputElement).checked)
      .map(({ name, value }) => [name, value]);
  }

  /** Whether the form cannot be sent without an answer or a decline. */
  get required(): boolean {
    return this.hasAttribute('required');
  }
  set required(required: boolean) {
    this.toggleAttribute('required', required);
  }

  override checkValidity(): boolean {
    this.hold();
    return super.checkValidity();
  }

  /** Makes what answers, where only attributes were written. */
  protected makeParts(): readonly Node[] {
    return [];
  }

  protected override makeFrame(): HTMLFieldSetElement {
    const frame = super.makeFrame();
    if (!frame.hasChildNodes()) frame.append(...this.makeParts());
    return frame;
  }

  protected override dressed(frame: HTMLFieldSetElement): void {
    super.dressed(frame);
    const wanted = reasonsIn(this.decline);
    if (wanted.length || this.#decline || frame.querySelector('[name$=".declined"]')) {
      this.#decline ??= new Decline(this, this.#declinable());
      this.#decline.dress(wanted, this.words.field);
    }
    this.hold();
  }

  /** Names the controls that the element made, by what they add to its own name, and says what they are for. */
  protected nameParts(labelOf: (ending: string, value: string) => string): void {
    for (const control of this.controls) {
      if (!isMade(control)) continue;
      const ending = control.getAttribute(MADE)!;
      const label = control.parentElement!.querySelector('label')!;
      if (!control.id || isCopied(control)) control.id = newId();
      if (label.htmlFor !== control.id) label.htmlFor = control.id;
      control.name = this.name + ending;
      rewrite(label, labelOf(ending, control.value));
    }
  }

  protected override settle(): void {
    this.hold();
    super.settle();
  }

  /** `aria-invalid` belongs to the part that needs a look, and to no radio. */
  protected override mark(needsALook: boolean): void {
    for (const control of this.controls) {
      if (needsALook && !control.validity.valid && control.type !== 'radio')
        control.setAttribute('aria-invalid', 'true');
      else control.removeAttribute('aria-invalid');
    }
  }

  /** What cannot be sent as it stands, a date that does not exist, say: the control to go to, and what to say. */
  protected get unusable(): readonly [control: Checked, words: string] | undefined {
    return undefined;
  }

  /** Adds what the parts say together to what is sent, and takes away what was set aside. */
  protected compose(_data: FormData): void {}

  /** Only the whole can be wanting or not be read: while it is, one of its controls holds the form back. */
  protected hold(): void {
    const [first] = this.controls;
    if (!first) return;
    const [control, words] = this.#reason() ?? [first, ''];
    if (this.#held && this.#held !== control) this.#held.setCustomValidity('');
    this.#held = control;
    if (control.validationMessage !== words) control.setCustomValidity(words);
  }

  #reason(): readonly [Checked, string] | undefined {
    if (this.#decline?.reason !== undefined) return undefined;
    if (this.required && !this.answered) return [this.controls[0], this.missing ?? this.words.field.missing];
    return this.unusable;
  }

  #notice = (event: Event): void => {
    if (event.type === 'click') this.hold();
    else if (event.target !== this.form) return;
    else if (event.type === 'reset') nextTask(() => this.settle());
    else if (!this.#decline?.reason && !this.controls[0].matches(':disabled'))
      this.compose((event as FormDataEvent).formData);
  };

  #declinable() {
    const field = this as LeeCompound;
    return {
      get place() {
        return field.frame!;
      },
      get controls() {
        return field.controls;
      },
      get name() {
        return field.name;
      },
      get question() {
        return field.querySelector<HTMLElement>(':scope > fieldset > legend');
      },
      settled: () => field.settle(),
    };
  }
}

/** Makes a part with its own label. `ending` is what it adds to the name of the question. */
export function makePart<Tag extends 'input' | 'textarea' | 'select'>(
  ending: string,
  tag: Tag,
  given: Record<string, string> = {},
): HTMLElement {
  const part = make('div');
  part.slot = 'part';
  part.append(make('label'), makeAnswer(ending, tag, given));
  return part;
}

/** Makes a row to tick. */
export function makeRow(ending: string, type: 'radio' | 'checkbox', value: string): HTMLElement {
  const row = make('lee-option');
  row.append(makeAnswer(ending, 'input', { type, value }), make('label'));
  return row;
}

/** Makes what holds parts or rows, under the name of a slot. */
export function makeBox(slot: string, ...inside: Node[]): HTMLElement {
  const box = make('div');
  box.slot = slot;
  box.append(...inside);
  return box;
}

function makeAnswer(ending: string, tag: 'input' | 'textarea' | 'select', given: Record<string, string>) {
  const control = make(tag);
  control.setAttribute(MADE, ending);
  for (const [name, value] of Object.entries(given)) control.setAttribute(name, value);
  return control;
}

const isTicked = ({ type }: Checked): boolean => type === 'radio' || type === 'checkbox';

const isDecline = (control: Checked): boolean =>
  isReason(control.value) && control.name.endsWith('.declined');

function isAnswered(control: Checked): boolean {
  const { type, files, checked, value } = control as HTMLInputElement;
  if (type === 'file') return files!.length > 0;
  return isTicked(control) ? checked : value.trim() !== '';
}
