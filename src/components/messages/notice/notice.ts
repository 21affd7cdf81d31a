import { attribute } from '../../../base/attribute.js';
import { drawIcon, makeIcon } from '../../../base/icon.js';
import { LeeElement } from '../../../base/lee-element.js';
import { nextTask } from '../../../base/task.js';
import { make, rewrite } from '../../../base/made.js';
import { kinds, type NoticeKind } from './kinds.js';
import { notice } from '../../../words/en.js';
import { wordsFor, type Spoken } from '../../../words/words.js';

/**
 * A message that stays until it is put away: an icon, a word, an edge, and what there is to say. It is read out only
 * where it comes after the page has loaded, and interrupts nothing.
 *
 * @tag lee-notice
 * @slot icon - an `<svg aria-hidden="true">`; made where it is not there
 * @slot word - a `<strong>` with the word for its kind; made where it is not there
 * @slot dismiss - a `lee-button` that puts the message away; made where it is `dismissible`
 * @slot - what there is to say
 */
export class LeeNotice extends LeeElement {
  /** What kind of message it is: `info`, `saved`, `look` (something needs a look) or `important`. */
  @attribute({ initial: 'info' }) kind!: NoticeKind;

  /** Offers a button that puts the message away: the element is `hidden` then. Define `lee-button` too. */
  @attribute({ type: Boolean }) dismissible!: boolean;

  /** The default sentences in the language of the nearest `lang`. */
  protected get words(): Spoken<'notice'> {
    return wordsFor(this, { notice });
  }

  constructor() {
    super();
    this.addEventListener('click', this.#onClick);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasAttribute('role') || this.ownerDocument.readyState !== 'complete') return;
    this.setAttribute('role', 'status');
    // What was there when it became a status is not read out; what changes in it is.
    nextTask(() => {
      const word = this.#part('word');
      word?.replaceChildren(word.textContent);
    });
  }

  protected override updated(): void {
    this.#dress();
    const dismiss = this.#part('dismiss');
    if (!this.dismissible) dismiss?.remove();
    else if (!dismiss) this.append(this.#makeDismiss());
    else rewrite(dismiss.firstElementChild, this.words.notice.dismiss);
  }

  #part(slot: 'icon' | 'word' | 'dismiss'): Element | null {
    return this.querySelector(`:scope > [slot=${slot}]`);
  }

  #dress(): void {
    const kind = kinds.includes(this.kind) ? this.kind : 'info';
    if (!this.#part('word')) {
      const word = make('strong');
      word.slot = 'word';
      this.prepend(word);
    }
    if (!this.#part('icon')) this.prepend(this.#makeIcon());
    drawIcon(this.#part('icon')!, kind);
    const word = this.#part('word')!;
    const text = this.words.notice[kind];
    rewrite(word, text);
  }

  #makeIcon(): Element {
    const icon = makeIcon();
    icon.slot = 'icon';
    return icon;
  }

  #makeDismiss(): Element {
    const dress = make('lee-button');
    const button = make('button', this.words.notice.dismiss);
    button.type = 'button';
    dress.slot = 'dismiss';
    dress.append(button);
    return dress;
  }

  #onClick = ({ target }: Event): void => {
    if (this.#part('dismiss')?.firstElementChild?.contains(target as Node)) this.hidden = true;
  };
}
