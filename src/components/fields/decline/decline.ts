import { property } from '@lit/reactive-element/decorators/property.js';
import { reasonsIn } from '../../../base/absent.js';
import { tick } from '../../../base/answer.js';
import { Decline } from '../../../base/decline.js';
import { LeeElement } from '../../../base/lee-element.js';
import type { Checked } from '../../../base/messages.js';
import { field } from '../../../words/en.js';
import { wordsFor, type Spoken } from '../../../words/words.js';

const ANSWERS = 'input:not([type=hidden]), textarea, select';

/**
 * "I'd rather not say" for a control or a `<fieldset>` of the page's own, sent as `<name>.declined`. What was answered
 * stays and is not sent meanwhile. The fields of Leeway have it as an attribute.
 *
 * @tag lee-decline
 * @slot - its rows, as `<lee-option>`, or a `<fieldset slot="decline">` of them; made where they are not there
 * @slot decline - a `<fieldset>` of rows, where there are several reasons
 */
export class LeeDecline extends LeeElement {
  /** The id of the control, or of the `<fieldset>`, that can be declined. */
  @property({ attribute: 'for' }) htmlFor?: string;

  /** The reasons to offer, as in `asked-declined asked-unknown temp-unknown`; the first where nothing is said. */
  @property() reasons = '';

  #decline?: Decline;
  #root?: Node;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#root = this.getRootNode();
    this.#root.addEventListener('change', this.#notice);
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#root?.removeEventListener('change', this.#notice);
  }

  /** The default sentences in the language of the nearest `lang`. */
  protected get words(): Spoken<'field'> {
    return wordsFor(this, { field });
  }

  /** What can be declined: the control, or the controls of the `<fieldset>`. */
  get controls(): readonly Checked[] {
    const of = this.#of;
    if (!of) return [];
    if (of.matches(ANSWERS)) return [of as Checked];
    return [...of.querySelectorAll<Checked>(ANSWERS)].filter((control) => !this.contains(control));
  }

  protected override updated(): void {
    if (!this.controls.length) return;
    this.#decline ??= new Decline(this, this.#declinable());
    this.#decline.dress(reasonsIn(this.reasons), this.words.field);
  }

  get #of(): HTMLElement | null {
    return this.htmlFor ? (this.getRootNode() as Document).getElementById(this.htmlFor) : null;
  }

  /** The control stands beside this element, not in it: whoever answers after all has taken the decline back. */
  #notice = ({ target }: Event): void => {
    const ticked = this.querySelector<HTMLInputElement>('input:checked');
    if (!ticked || !this.controls.includes(target as Checked)) return;
    tick(ticked, false);
  };

  #declinable() {
    const part = this as LeeDecline;
    return {
      place: part,
      get controls() {
        return part.controls;
      },
      get name() {
        return part.controls[0].name;
      },
      get question() {
        return (
          part.#of?.querySelector<HTMLElement>(':scope > legend') ?? part.controls[0].labels?.[0] ?? null
        );
      },
      settled: () => undefined,
    };
  }
}
