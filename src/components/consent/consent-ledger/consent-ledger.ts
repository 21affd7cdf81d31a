import { LeeElement } from '../../../base/lee-element.js';
import { warn } from '../../../base/warn.js';

/**
 * All that someone said yes or no to, when, and in which words, with the way to change each of them beside it. Its buttons send
 * native forms to the server, which writes it anew.
 *
 * @tag lee-consent-ledger
 * @slot - a heading, and a `<section>` for each purpose
 * @slot state - in a section: a `<p>` that says what was said, and when
 */
export class LeeConsentLedger extends LeeElement {
  protected override firstUpdated(): void {
    for (const form of this.querySelectorAll('form'))
      if (form.method !== 'post')
        warn('a form in <lee-consent-ledger> puts answers into the address. Write method="post".');
  }
}
