import { property } from '@lit/reactive-element/decorators/property.js';
import { LeeElement } from '../../../base/lee-element.js';

/**
 * One neutral line about what comes next, tied to a choice: go on, skip, or come back later. It stands at the start of a
 * part of an intake; what follows it shows once someone chose to go on. The intake around it does what the other two say.
 *
 * @tag lee-content-note
 * @slot - a `<p>` with the line
 * @slot actions - a `<div>` with the buttons, each with `data-lee-go`: `read`, `skip` or `later`
 * @cssState read - once it was read, so that what follows shows
 */
export class LeeContentNote extends LeeElement {
  /** Whether someone chose to go on. A server writes it where the part comes back with answers in it. */
  @property({ type: Boolean }) read = false;

  readonly #internals = this.attachInternals();

  constructor() {
    super();
    this.addEventListener('click', this.#onClick);
  }

  protected override updated(): void {
    if (this.read) this.#internals.states.add('read');
    else this.#internals.states.delete('read');
  }

  /** The buttons go with the choice, so focus moves to the line, after which the questions are read. */
  #onClick = ({ target }: Event): void => {
    if (!(target as Element).closest('[data-lee-go=read]')) return;
    this.read = true;
    this.#internals.states.add('read');
    const line = this.querySelector('p');
    if (!line) return;
    line.tabIndex = -1;
    line.focus();
  };
}
