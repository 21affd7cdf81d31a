import { attribute } from '../../../base/attribute.js';
import { LeeElement } from '../../../base/lee-element.js';
import { make } from '../../../base/made.js';
import { headingOf } from '../../../controllers/step-frame.js';

/**
 * One part of an intake: a few questions under one heading, so that there is never more than a little to look at. The
 * `lee-intake` around it shows one part at a time and writes the path line and the buttons that are not there.
 *
 * @tag lee-step
 * @slot path - a `<p>` that says which part this is
 * @slot - the heading and the questions
 * @slot content-note - a `lee-content-note` about what comes next
 * @slot why - why this part is asked
 * @slot skip - rows by which the part is skipped, which are sent
 * @slot acknowledgement - words to someone who has answered a hard part
 * @slot look-over - a `<div>` that the intake fills with all answers so far; what the page wrote in it stays
 * @slot actions - a `<div>` with the buttons of this part
 * @slot status - a `<p role="status">` at the end of the last part, for news of the sending
 */
export class LeeStep extends LeeElement {
  /** The heading. Needed where the page does not write one itself. */
  @attribute() heading?: string;

  /** The short name of the part in its path line, where the heading is long. */
  @attribute() label?: string;

  /** Of which kind it is: `easy`, `sensitive`, or `landing`, which asks nothing and lets a person arrive. */
  @attribute({ initial: 'easy' }) kind!: 'easy' | 'sensitive' | 'landing';

  /** Offers "Skip this part", of equal weight. It is sent as `<name>.skipped`; what was answered in it is not sent then. */
  @attribute({ type: Boolean }) skippable!: boolean;

  /** The name that skipping is sent under; the id where nothing is said. */
  @attribute() name?: string;

  /** By which answers this part is asked, such as `reach=text`. What is not asked is kept, and never sent. */
  @attribute() when?: string;

  /** Whether this part shows first. A server writes it where an answer needs a look; later it says nothing. */
  @attribute({ type: Boolean }) current!: boolean;

  protected override updated(): void {
    if (this.heading === undefined) return;
    const heading = headingOf(this) ?? this.#makeHeading();
    if (heading.hasAttribute('data-lee-made') && heading.textContent !== this.heading)
      heading.textContent = this.heading;
  }

  #makeHeading(): HTMLElement {
    const heading = make('h2');
    const path = this.querySelector(':scope > [slot=path]');
    if (path) path.after(heading);
    else this.prepend(heading);
    return heading;
  }
}
