import { LeeElement } from '../../../base/lee-element.js';
import { warn } from '../../../base/warn.js';
import { SecondPress } from '../../../controllers/second-press.js';

const ANSWERS = 'input:not([type=hidden]), select, textarea, button';

/**
 * Several consents, each on its own. What is needed in any case stands above them with its reason, and is no choice. Yes to
 * all is offered only beside no to all, and each is one press.
 *
 * @tag lee-consent-group
 * @slot - a heading, and a `<lee-consent>` for each purpose
 * @slot needed - what is done in any case, and why: words only
 * @slot all - a `<lee-choice-pair>` whose buttons have the values `no` and `yes`; it shows where JavaScript runs
 */
export class LeeConsentGroup extends LeeElement {
  #second = new SecondPress();

  constructor() {
    super();
    this.addEventListener('click', this.#onClick);
  }

  get #all(): HTMLElement | null {
    return this.querySelector(':scope > [slot=all]');
  }

  protected override firstUpdated(): void {
    const all = this.#all;
    const offers = (value: string) => all?.querySelector(`lee-choice-pair button[value=${value}]`);
    if (all && !(offers('no') && offers('yes'))) {
      all.hidden = true;
      warn(
        '<lee-consent-group> offers one answer to all and not the other. Both have to stand in a <lee-choice-pair>; it is hidden.',
      );
    }
    if (this.querySelector(`:scope > [slot=needed] :is(${ANSWERS})`))
      warn(
        'what is needed in any case is dressed as a choice in <lee-consent-group>. Say it in words, with the reason.',
      );
    for (const reason of this.querySelectorAll(':scope > [slot=needed] dd'))
      if (!reason.textContent.trim())
        warn(
          `<lee-consent-group> does not say why "${reason.previousElementSibling?.textContent}" is needed.`,
        );
  }

  /** As if each had been pressed, so that every one of them says what it is now. */
  #onClick = (event: Event): void => {
    const pressed = event.target instanceof Element && event.target.closest('button');
    if (!pressed || !this.#all?.contains(pressed) || this.#second.is(event)) return;
    event.preventDefault();
    for (const control of this.querySelectorAll<HTMLInputElement>('lee-consent input[type=radio]'))
      if (control.value === pressed.value) control.click();
  };
}
