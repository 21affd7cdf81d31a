import { reasonsIn } from './absent.js';
import { attribute } from './attribute.js';
import { Decline, type Declinable } from './decline.js';
import { LeeField } from './lee-field.js';
import { isMade, make } from './made.js';
import type { Checked } from './messages.js';

/** Attributes of the element that go to the control it makes. A control that the page wrote keeps its own. */
const HANDED_ON = [
  'name', 'value', 'required', 'disabled', 'readonly', 'autocomplete', 'inputmode', 'minlength', 'maxlength', 'pattern',
] as const; // prettier-ignore

/**
 * A question that one native control answers. Everything that a form knows of it is the control's own: these attributes go to
 * the control that the element makes, and a control that the page wrote has its own.
 *
 * @slot label - the question: a `<label>`
 * @slot why - a `<details>` that says why it is asked, closed until someone opens it
 * @slot control - the native control
 * @slot decline - a `<fieldset>` with what is ticked in place of an answer, where there are several reasons
 * @attr {string} name - the name that the answer is sent under
 * @attr {string} value - what the control holds when the page arrives
 * @attr {boolean} required - the form is not sent without an answer or a decline; "needed" is added to the question
 * @attr {boolean} disabled - the control is out of use; say beside it why
 * @attr {boolean} readonly - the words can be read and copied, not changed
 * @attr {string} autocomplete - what a browser may fill in, such as `given-name`
 * @attr {string} inputmode - the keyboard of a phone, such as `numeric`
 * @attr {number} minlength - the fewest characters, where there is a real limit
 * @attr {number} maxlength - the most characters, where there is a real limit
 * @attr {string} pattern - what the answer has to look like; only where a server could not work it out
 */
export abstract class LeeControl<Control extends Checked = Checked> extends LeeField {
  /**
   * Offers not to answer, sent as `<name>.declined`: "I'd rather not say", or the reasons it names, as in
   * `asked-declined asked-unknown temp-unknown`.
   */
  @attribute() decline?: string | boolean;

  #decline?: Decline;

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, ...HANDED_ON];
  }

  /** The native control: the page's own, or the one made from attributes. */
  abstract get control(): Control | null;

  protected override get frame(): HTMLElement | null {
    return this.control;
  }

  override get controls(): readonly Control[] {
    const { control } = this;
    return control ? [control] : [];
  }

  protected override get answered(): boolean {
    return Boolean(this.control?.value);
  }

  /** The name that the answer is sent under. */
  get name(): string {
    return this.control?.name ?? this.getAttribute('name') ?? '';
  }
  set name(name: string) {
    if (this.control && !isMade(this.control)) this.control.name = name;
    else this.setAttribute('name', name);
  }

  /** The answer, as the control holds it. */
  get value(): string {
    return this.control?.value ?? this.getAttribute('value') ?? '';
  }
  set value(value: string) {
    if (this.control) this.control.value = value;
    else this.setAttribute('value', value);
  }

  /** Whether the form cannot be sent without an answer or a decline. */
  get required(): boolean {
    return this.control?.required ?? this.hasAttribute('required');
  }
  set required(required: boolean) {
    this.#set('required', required);
  }

  /** Whether the control is out of use. Say beside it why. */
  get disabled(): boolean {
    return this.control?.disabled ?? this.hasAttribute('disabled');
  }
  set disabled(disabled: boolean) {
    this.#set('disabled', disabled);
  }

  /** What the control says of its answer. */
  get validity(): ValidityState | null {
    return this.control?.validity ?? null;
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    const { control } = this;
    if (control && isMade(control) && (HANDED_ON as readonly string[]).includes(name))
      hand(control, name, value);
  }

  /** Makes the control's element. */
  protected abstract makeControl(): Control;

  protected override makeFrame(): HTMLElement {
    const control = this.makeControl();
    control.slot = 'control';
    for (const name of HANDED_ON) hand(control, name, this.getAttribute(name));
    const after = this.querySelector(':scope > :is(lee-option, [slot=decline])');
    if (after) after.before(control);
    else this.append(control);
    return control;
  }

  protected override dressed(_control: HTMLElement): void {
    const wanted = reasonsIn(this.decline);
    if (!this.#decline && !wanted.length && !this.querySelector(':scope > :is(lee-option, [slot=decline])'))
      return;
    this.#decline ??= new Decline(this, this.#declinable());
    this.#decline.dress(wanted, this.words.field);
  }

  #declinable(): Declinable {
    const field = this as LeeControl;
    return {
      place: field,
      get controls() {
        return field.controls;
      },
      get name() {
        return field.name;
      },
      get question() {
        return field.querySelector<HTMLElement>(':scope > label');
      },
      settled: () => field.settle(),
    };
  }

  #set(name: 'required' | 'disabled', on: boolean): void {
    if (this.control && !isMade(this.control)) this.control[name] = on;
    else this.toggleAttribute(name, on);
  }
}

/** Makes the native control that an element with attributes only stands for. */
export function makeControl<Tag extends 'input' | 'textarea' | 'select'>(
  tag: Tag,
): HTMLElementTagNameMap[Tag] {
  return make(tag);
}

function hand(control: Element, name: string, value: string | null): void {
  if (value !== null) control.setAttribute(name, value);
  else if (control.hasAttribute(name)) control.removeAttribute(name);
}
