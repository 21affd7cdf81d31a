import { property } from '@lit/reactive-element/decorators/property.js';
import { LeeElement } from '../../../base/lee-element.js';
import { nextTask } from '../../../base/task.js';
import { holdNeutral } from '../../../controllers/neutral.js';
import { discreet } from '../../../words/en.js';
import { wordsFor, type Spoken } from '../../../words/words.js';

/**
 * Keeps what a page is about out of its title, its icon and the names of what is downloaded from it, for as long as it is on
 * the page; what the page has of its own comes back when it goes. It cannot change the address, bookmarks, or a title that
 * is in the browser's history already, so that a server sends a neutral title to begin with where it can.
 *
 * @tag lee-discreet
 */
export class LeeDiscreet extends LeeElement {
  /** What the title of the page says. By default: "Notes". */
  @property({ attribute: 'shown-title' }) shownTitle?: string;

  /** The address of an icon of the site that says nothing. By default: an empty icon. */
  @property({ attribute: 'shown-icon' }) shownIcon?: string;

  /** The default sentences in the language of the nearest `lang`. */
  protected get words(): Spoken<'discreet'> {
    return wordsFor(this, { discreet });
  }

  #release?: () => void;

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('click', this.#onClick, true);
    if (this.hasUpdated) this.#hold();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('click', this.#onClick, true);
    this.#release?.();
  }

  protected override updated(): void {
    if (this.isConnected) this.#hold();
  }

  /** The new one before the old one goes, so that the page's own shows at no time. */
  #hold(): void {
    const release = this.#release;
    this.#release = holdNeutral(this.shownTitle ?? this.words.discreet.title, this.shownIcon || undefined);
    release?.();
  }

  /** The browser looks for the name after the press. Then the page has its own again. */
  #onClick = (event: Event): void => {
    const link = event.composedPath().find((one) => one instanceof Element && one.matches('a[download]'));
    if (!(link instanceof HTMLAnchorElement)) return;
    const own = link.download;
    const [end = ''] = /\.\w{1,8}$/.exec(own || link.pathname) ?? [];
    link.download = this.words.discreet.file + end;
    nextTask(() => (link.download = own));
  };
}
