import { property } from '@lit/reactive-element/decorators/property.js';
import { addIds } from '../../../base/describe.js';
import { LeeCompound, makeBox, makePart } from '../../../base/lee-compound.js';
import { make, rewrite } from '../../../base/made.js';
import { warn } from '../../../base/warn.js';
import { field, name } from '../../../words/en.js';
import { wordsFor, type Spoken } from '../../../words/words.js';
import { AS_WRITTEN } from './as-written.js';

/**
 * The name to use with someone: one line, in any script. A legal name is asked for only with a reason, which is said, and
 * pronouns take any words. It is sent as `<name>`, `<name>.legal` and `<name>.pronouns`.
 *
 * The page writes the `<fieldset>` with its lines itself, or gives attributes and the element makes them.
 *
 * @tag lee-name
 * @slot - the `<fieldset>` with a line for the name, and one for each of the others that is asked for
 */
export class LeeName extends LeeCompound {
  /** Why a legal name is needed. Asks for one, with this reason beside it; never without. */
  @property() legal?: string;

  /** Whether there is a line for pronouns. */
  @property({ type: Boolean }) pronouns = false;

  protected override get words(): Spoken<'field' | 'name'> {
    return wordsFor(this, { field, name });
  }

  /** The name to use. */
  get value(): string {
    return this.#held('');
  }

  override get answerInWords(): readonly string[] {
    const { legal, pronouns } = this.words.name;
    const others = [
      [legal, this.#held('.legal')],
      [pronouns, this.#held('.pronouns')],
    ];
    return [this.value, ...others.map(([label, held]) => held && `${label}: ${held}`)].filter(Boolean);
  }

  protected override get answered(): boolean {
    return Boolean(this.value || this.#held('.legal'));
  }

  protected override makeParts(): readonly Node[] {
    const parts = [makePart('', 'input', AS_WRITTEN)];
    if (this.legal) {
      const part = makePart('.legal', 'input', AS_WRITTEN);
      const reason = make('span');
      reason.slot = 'hint';
      part.querySelector('input')!.before(reason);
      parts.push(part);
    }
    if (this.pronouns) parts.push(makePart('.pronouns', 'input', AS_WRITTEN));
    return [makeBox('parts', ...parts)];
  }

  protected override dressed(frame: HTMLFieldSetElement): void {
    const { use, legal, pronouns } = this.words.name;
    const labels: Record<string, string> = { '': use, '.legal': legal, '.pronouns': pronouns };
    this.nameParts((ending) => labels[ending]);
    this.#sayWhy(frame);
    if (!this.private) {
      this.#control('')?.setAttribute('autocomplete', 'nickname');
      this.#control('.legal')?.setAttribute('autocomplete', 'name');
    }
    super.dressed(frame);
  }

  #sayWhy(frame: HTMLFieldSetElement): void {
    if (this.legal === '')
      warn(`<lee-name name="${this.name}" legal> asks for a legal name only with a reason: legal="…".`);
    const control = this.#control('.legal');
    const reason = frame.querySelector<HTMLElement>('[slot=part] > [slot=hint]');
    if (!control || !reason) return;
    if (this.legal) rewrite(reason, this.legal);
    reason.id = `${control.id}-hint`;
    addIds(control, 'aria-describedby', [reason.id]);
  }

  #control(ending: string): HTMLInputElement | undefined {
    return this.controls.find(({ name }) => name === this.name + ending) as HTMLInputElement | undefined;
  }

  #held(ending: string): string {
    return this.#control(ending)?.value.trim() ?? '';
  }
}
