import { property } from '@lit/reactive-element/decorators/property.js';
import { LeeElement } from '../../../base/lee-element.js';
import { isMade, make, rewrite } from '../../../base/made.js';
import { step } from '../../../words/en.js';
import { wordsFor, type Spoken } from '../../../words/words.js';

/**
 * Says where a person is: "Part 2 of 4: Contact. You can stop here." Names, never percent, and it never goes backward. For
 * forms that are a page a part; an intake writes this line itself.
 *
 * @tag lee-path
 * @slot - a `<p>` with the line
 */
export class LeePath extends LeeElement {
  /** Which part this is, counted from 1. */
  @property({ type: Number }) number = 1;

  /** How many parts there are. Leave it out where that can change on the way. */
  @property({ type: Number }) total?: number;

  /** The name of the part. */
  @property() label = '';

  protected get words(): Spoken<'step'> {
    return wordsFor(this, { step });
  }

  protected override updated(): void {
    if (!this.firstElementChild) this.append(make('p'));
    const line = this.firstElementChild;
    if (isMade(line)) rewrite(line, this.words.step.path(this.number, this.total, this.label));
  }
}
