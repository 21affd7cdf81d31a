import { property } from '@lit/reactive-element/decorators/property.js';
import { isReason, reasonsIn } from './absent.js';
import { Decline } from './decline.js';
import { LeeFieldset } from './lee-fieldset.js';
import type { Checked } from './messages.js';

const ANSWERS = 'input:not([type=hidden]), textarea, select';

/** A question whose answer has several parts, such as a date. Each part may stay empty, and one decline is for all. */
export abstract class LeeCompound extends LeeFieldset {
  /**
   * Offers not to answer, sent as `<name>.declined`: "I'd rather not say", or the reasons it names, as in
   * `asked-declined asked-unknown temp-unknown`.
   */
  @property() decline?: string | boolean;

  #decline?: Decline;
  #held?: Checked;

  /** The answer in words, as it is looked over: a line for each part of it; none where there is no answer. */
  abstract get answerInWords(): readonly string[];

  override get controls(): readonly Checked[] {
    const { frame } = this;
    return [...(frame?.querySelectorAll<Checked>(ANSWERS) ?? [])].filter(
      (control) => control.parentElement!.closest('[slot=decline]') === null && !isDecline(control),
    );
  }

  protected override get answered(): boolean {
    return this.controls.some(isAnswered);
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

  protected override dressed(frame: HTMLFieldSetElement): void {
    super.dressed(frame);
    const wanted = reasonsIn(this.decline);
    if (wanted.length || this.#decline || frame.querySelector('[name$=".declined"]')) {
      this.#decline ??= new Decline(this, this.#declinable());
      this.#decline.dress(wanted, this.words.field);
    }
    this.hold();
  }

  protected override settle(): void {
    this.hold();
    super.settle();
  }

  /** What cannot be sent as it stands, in words; nothing where all is well. A date that does not exist, say. */
  protected get unusable(): string {
    return '';
  }

  /** Only the whole can be wanting or not be read: while it is, its first control holds the form back. */
  protected hold(): void {
    const [first] = this.controls;
    if (!first) return;
    const declined = this.#decline?.reason !== undefined;
    const missing = this.required && !this.answered ? (this.missing ?? this.words.field.missing) : '';
    const words = declined ? '' : missing || this.unusable;
    if (this.#held && this.#held !== first) this.#held.setCustomValidity('');
    this.#held = first;
    if (first.validationMessage !== words) first.setCustomValidity(words);
  }

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

const isDecline = (control: Checked): boolean =>
  isReason(control.value) && control.name.endsWith('.declined');

function isAnswered(control: Checked): boolean {
  const { type, files, checked, value } = control as HTMLInputElement;
  if (type === 'file') return files!.length > 0;
  return type === 'radio' || type === 'checkbox' ? checked : value.trim() !== '';
}
