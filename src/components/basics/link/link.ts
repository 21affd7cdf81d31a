import { property } from '@lit/reactive-element/decorators/property.js';
import { addIds } from '../../../base/describe.js';
import { LeeElement } from '../../../base/lee-element.js';
import { make, rewrite } from '../../../base/made.js';
import { noteOf } from './note.js';
import { link } from '../../../words/en.js';
import { wordsFor, type Spoken } from '../../../words/words.js';

/**
 * A link that is always underlined and large enough to press, and that says in words when it leaves this site or opens
 * a new window. The site that it leads to is not told where the person came from. A number to call stays in one piece.
 *
 * @tag lee-link
 * @slot - an `<a href>`
 * @slot note - in the `<a>`: a `<span>` with what has to be said before; made where it is not there
 */
export class LeeLink extends LeeElement {
  /** Whether it stands alone, and not in a sentence: it takes the room of what is pressed. */
  @property({ type: Boolean, reflect: true }) alone = false;

  /** Whether it leads to another site, which is said in words. */
  @property({ type: Boolean, reflect: true }) leaves = false;

  /** The default sentences in the language of the nearest `lang`. */
  protected get words(): Spoken<'link'> {
    return wordsFor(this, { link });
  }

  /** The native link. */
  get link(): HTMLAnchorElement | null {
    return this.querySelector<HTMLAnchorElement>(':scope > a');
  }

  protected override updated(): void {
    const { link } = this;
    if (!link) return;
    const words = noteOf(this.words.link, this.leaves, link.target === '_blank');
    let note = link.querySelector(':scope > [slot=note]');
    if (words && !note) {
      note = make('span');
      note.slot = 'note';
      link.append(note);
    }
    rewrite(note, words ? ` ${words}` : '');
    if (words) addIds(link, 'rel', ['noreferrer']);
  }
}
