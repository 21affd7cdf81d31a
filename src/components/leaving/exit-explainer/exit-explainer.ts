import { property } from '@lit/reactive-element/decorators/property.js';
import { LeeElement } from '../../../base/lee-element.js';
import { warn } from '../../../base/warn.js';
import { carryLeave } from '../../../controllers/carry-leave.js';
import { DEFAULT_KEYS, keysThatLeave } from '../../../controllers/exit-keys.js';
import { SecondPress } from '../../../controllers/second-press.js';
import { veil } from '../../../controllers/veil.js';

/**
 * Says what "Leave this page" does and what it does not, before it is needed and whenever it is wanted: a native
 * `<details>` that can be opened again at any time. Its own button shows in place how leaving looks: the page is covered
 * for as long as the person wants, nothing is cleared, and the exit is carried there too. Without JavaScript it says what
 * is true then.
 *
 * @tag lee-exit-explainer
 * @slot - a `<details>` with its words, and a `<dialog>` that covers the page
 * @slot keys - in the `<details>`: what is said about keys; hidden where the exit of the page has none, or others
 * @slot help - in the `<details>`: where someone gets help with a device
 * @slot try - in the `<details>`: a `lee-button` that shows how leaving looks
 * @slot leave - in the `<dialog>`: a `lee-quick-exit`; a copy of the page's own where there is none
 * @slot back - in the `<dialog>`: a `lee-button` that leads back
 */
export class LeeExitExplainer extends LeeElement {
  /** The keys that its words are about, as `lee-quick-exit` names them: `Shift Shift Shift` where nothing is said. */
  @property({ reflect: true }) keys?: string;

  #second = new SecondPress();
  #uncover?: () => void;

  /** The native details. */
  get details(): HTMLDetailsElement | null {
    return this.querySelector<HTMLDetailsElement>(':scope > details');
  }

  /** What covers the page while someone looks how leaving looks. */
  get dialog(): HTMLDialogElement | null {
    return this.querySelector<HTMLDialogElement>(':scope > dialog');
  }

  constructor() {
    super();
    this.addEventListener('click', this.#onClick);
    // It does not bubble.
    this.addEventListener('close', this.#onClose, true);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#showPage();
  }

  /** Nothing is said about keys that do not leave. */
  protected override updated(): void {
    const exit = document.querySelector('lee-quick-exit:not([slot])');
    const written = this.keys ?? DEFAULT_KEYS;
    const keys = exit ? keysThatLeave().join(' ') : '';
    this.querySelector('[slot=keys]')?.toggleAttribute('hidden', keys !== written);
    if (!exit)
      warn('<lee-exit-explainer> is about a <lee-quick-exit>. Put one on the page, such as in its header.');
    else if (keys && written !== 'off' && keys !== written)
      warn('<lee-exit-explainer keys> names other keys than <lee-quick-exit keys>. Write the same in both.');
  }

  #onClick = (event: Event): void => {
    const button = (event.target as Element).closest('button');
    const place = button?.closest('[slot=try], [slot=back]')?.slot;
    if (!place || this.#second.is(event)) return;
    if (place === 'try') this.#show(button);
    else {
      this.#showPage();
      this.dialog?.close();
    }
  };

  #show(opener: HTMLElement): void {
    const { dialog } = this;
    if (!dialog || dialog.open) return;
    carryLeave(dialog, dialog.firstChild);
    // A press does not focus a button in Safari, and focus returns to what had it.
    opener.focus();
    dialog.showModal();
    this.#uncover = veil(dialog);
  }

  /** By Escape. The focus could not return to a page that was hidden. */
  #onClose = (): void => {
    if (!this.#uncover || this.dialog?.open) return;
    this.#showPage();
    this.querySelector<HTMLElement>('[slot=try] button')?.focus();
  };

  #showPage(): void {
    this.#uncover?.();
    this.#uncover = undefined;
  }
}
