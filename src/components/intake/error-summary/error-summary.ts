import { LeeElement } from '../../../base/lee-element.js';
import { bringTo } from '../../../controllers/bring.js';
import { clearLooks, ledTo, showLooks, whatNeedsALook } from '../../../controllers/look.js';
import { controlsOf } from '../../../controllers/question.js';
import { field, intake } from '../../../words/en.js';
import { wordsFor, type Spoken } from '../../../words/words.js';

/**
 * Says at the start of a form which answers need a look, with a link to each, once someone wants to send it. Takes focus
 * then, once. Nothing is taken away from the form, and nothing is said before.
 *
 * An intake has one of its own. This one stands in any other form, which it keeps from the browser's bubbles.
 *
 * @tag lee-error-summary
 * @slot - what a server wrote: a heading and a list of links
 */
export class LeeErrorSummary extends LeeElement {
  #form: HTMLFormElement | null = null;

  constructor() {
    super();
    this.addEventListener('click', this.#onClick);
  }

  /** The default sentences in the language of the nearest `lang`. */
  protected get words(): Spoken<'field' | 'intake'> {
    return wordsFor(this, { field, intake });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#form = this.closest('lee-intake') ? null : this.closest('form');
    if (!this.#form) return;
    this.#form.noValidate = true;
    this.#form.addEventListener('submit', this.#onSubmit, true);
    this.#form.addEventListener('invalid', this.#onInvalid, true);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#form?.removeEventListener('submit', this.#onSubmit, true);
    this.#form?.removeEventListener('invalid', this.#onInvalid, true);
  }

  #onInvalid = (event: Event): void => event.preventDefault();

  #onSubmit = (event: Event): void => {
    const looks = whatNeedsALook(controlsOf(this.#form!), this.words);
    if (!looks.length) return clearLooks(this);
    event.preventDefault();
    event.stopPropagation();
    showLooks(this, looks, this.words.intake);
  };

  #onClick = (event: Event): void => {
    const control = this.#form && ledTo(event, this, this.#form);
    if (control) bringTo(control, 'center');
  };
}
