import { LeeElement } from '../../../base/lee-element.js';
import { warn } from '../../../base/warn.js';

/**
 * Keeps together what belongs together: an edge around a heading and what it is about. It is never pressed itself; what
 * can be pressed stands in it, and says so.
 *
 * @tag lee-card
 * @slot - a heading of level 2, 3 or 4, and what it is about
 */
export class LeeCard extends LeeElement {
  protected override firstUpdated(): void {
    if (this.matches(':is(a, button, label) *, [onclick], [tabindex], [role=button], [role=link]'))
      warn(
        'a <lee-card> is made to be pressed. Put a link or a <lee-button> into it that says what it does.',
      );
  }
}
