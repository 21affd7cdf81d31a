import { LeeElement } from '../../../base/lee-element.js';
import { warn } from '../../../base/warn.js';

const ASKED = 'input:not([type=hidden]), textarea, select';

/**
 * What cannot stay here: who has to be told what, in the agency's own words, before anything is told. It is always in view,
 * and leads past what would have to be passed on.
 *
 * @tag lee-limits
 * @slot - a heading, a `<dl>` with what has to be passed on and to whom, and what can be done about it
 */
export class LeeLimits extends LeeElement {
  protected override firstUpdated(): void {
    if (!this.querySelector('dd, li'))
      warn('<lee-limits> names nothing that has to be passed on. Say what, and to whom.');
    const around = this.closest('form, main') ?? document;
    const asked = around.querySelector(ASKED);
    if (asked && asked.compareDocumentPosition(this) & Node.DOCUMENT_POSITION_FOLLOWING)
      warn('<lee-limits> stands after a question. Say what has to be passed on before anything is told.');
  }
}
