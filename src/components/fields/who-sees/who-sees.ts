import { property } from '@lit/reactive-element/decorators/property.js';
import { addIds, newId } from '../../../base/describe.js';
import { LeeElement } from '../../../base/lee-element.js';
import { isCopied, make, rewrite } from '../../../base/made.js';
import { field } from '../../../words/en.js';
import { wordsFor, type Spoken } from '../../../words/words.js';

/**
 * Who sees an answer, in a line beside a control of the page's own, with which it is read out. The fields of Leeway have
 * it as an attribute.
 *
 * @tag lee-who-sees
 * @slot - a `<span slot="who-sees">` with the line; made where it is not there
 * @slot who-sees - the line itself
 */
export class LeeWhoSees extends LeeElement {
  /** Who sees the answer. */
  @property() who?: string;

  /** The id of the control that the line describes. */
  @property({ attribute: 'for' }) htmlFor?: string;

  /** The default sentences in the language of the nearest `lang`. */
  protected get words(): Spoken<'field'> {
    return wordsFor(this, { field });
  }

  protected override updated(): void {
    let line = this.querySelector<HTMLElement>(':scope > [slot=who-sees]');
    if (!line) {
      line = make('span');
      line.slot = 'who-sees';
      this.append(line);
    }
    if (this.who !== undefined) rewrite(line, this.words.field.whoSees(this.who));
    if (!line.id || isCopied(line)) line.id = newId();
    const control = this.htmlFor && (this.getRootNode() as Document).getElementById(this.htmlFor);
    if (control) addIds(control, 'aria-describedby', [line.id]);
  }
}
