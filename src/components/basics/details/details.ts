import { attribute } from '../../../base/attribute.js';
import { LeeElement } from '../../../base/lee-element.js';
import { fold } from '../../../controllers/folds.js';

/**
 * Words that someone can open if they want them, and that stay closed until then. Where a person asked for more words, or is in
 * the room open, they are open from the start. It dresses a native `<details>`, works without JavaScript, and is open on paper.
 *
 * With `tuck` it is the other way round: words that show, and fold into one line for whoever wants less.
 *
 * @tag lee-details
 * @slot - a `<details>` with its `<summary>`; with `tuck` write it `open`
 */
export class LeeDetails extends LeeElement {
  /**
   * For words that show, and that someone can do without: `words` folds where a person asked for fewer of them, `around` in the
   * room nook. Never for what is needed to answer or to stay safe.
   */
  @attribute() tuck?: 'words' | 'around';

  protected override updated(): void {
    fold(this);
  }
}
