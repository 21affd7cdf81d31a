import { LeeElement } from '../../../base/lee-element.js';
import { warn } from '../../../base/warn.js';

/**
 * Two answers of exactly equal weight: the same size, edge and contrast, in the order in which they are written. It dresses
 * two `lee-button`, neither of which can be filled or quiet in it.
 *
 * @tag lee-choice-pair
 * @slot - two `lee-button`, both with a `<button>` or both with an `<a href>`
 */
export class LeeChoicePair extends LeeElement {
  protected override firstUpdated(): void {
    const kinds = [...this.children].map(({ firstElementChild }) => firstElementChild?.localName);
    if (kinds.length !== 2 || kinds[0] !== kinds[1])
      warn('<lee-choice-pair> needs two <lee-button>, both with a <button> or both with an <a href>.');
    if (this.querySelector(':scope > [variant]'))
      warn('a <lee-button> in <lee-choice-pair> has a variant. Both answers weigh the same: leave it out.');
  }
}
