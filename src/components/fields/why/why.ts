import { property } from '@lit/reactive-element/decorators/property.js';
import { LeeElement } from '../../../base/lee-element.js';
import { fold } from '../../../controllers/folds.js';
import { isMade } from '../../../base/made.js';
import { fillWhy, makeWhy } from '../../../base/why.js';
import { field } from '../../../words/en.js';
import { wordsFor, type Spoken } from '../../../words/words.js';

/**
 * Why something is asked, who sees it and what happens if it is skipped: short lines, closed until someone opens them
 * or asks for more words. For a question of the page's own; the fields of Leeway have them as attributes.
 *
 * @tag lee-why
 * @slot - a `<details slot="why">`; made where it is not there
 * @slot why - the `<details>` itself, closed until someone opens it
 */
export class LeeWhy extends LeeElement {
  /** Why it is asked. */
  @property() why?: string;

  /** Who sees the answer. */
  @property({ attribute: 'who-sees' }) whoSees?: string;

  /** What happens if it is skipped. */
  @property({ attribute: 'if-skipped' }) ifSkipped?: string;

  /** The default sentences in the language of the nearest `lang`. */
  protected get words(): Spoken<'field'> {
    return wordsFor(this, { field });
  }

  protected override updated(): void {
    let details = this.querySelector(':scope > details');
    if (!details) this.append((details = makeWhy()));
    if (isMade(details)) fillWhy(details, this, this.words.field);
    fold(this);
  }
}
