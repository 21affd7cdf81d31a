import { newId } from '../../../base/describe.js';
import { LeeElement } from '../../../base/lee-element.js';
import { make, rewrite } from '../../../base/made.js';
import { warn } from '../../../base/warn.js';
import { carryLeave } from '../../../controllers/carry-leave.js';
import { dialog } from '../../../words/en.js';
import { wordsFor, type Spoken } from '../../../words/words.js';

/**
 * Words or a question over the page, once someone has asked for them. The page's own button opens a native `<dialog>`,
 * which never opens by itself: `open` in the markup does nothing. It is named by its heading, closes with "Close" and
 * with Escape, and carries the quick exit of the page inside it. Without JavaScript it is a section of the page.
 *
 * @tag lee-dialog
 * @slot - the `<button>` that opens it, and the `<dialog>` with a heading
 * @slot leave - in the `<dialog>`: a `lee-quick-exit`; a copy of the page's own where there is none
 * @slot close - in the `<dialog>`: a `lee-button` that closes it; made where there is none
 */
export class LeeDialog extends LeeElement {
  /** The default sentences in the language of the nearest `lang`. */
  protected get words(): Spoken<'dialog'> {
    return wordsFor(this, { dialog });
  }

  /** The page's own button, which opens it. */
  get opener(): HTMLButtonElement | null {
    return this.querySelector<HTMLButtonElement>(':scope > button');
  }

  /** The native dialog. */
  get dialog(): HTMLDialogElement | null {
    return this.querySelector<HTMLDialogElement>(':scope > dialog');
  }

  constructor() {
    super();
    this.addEventListener('click', this.#onClick);
  }

  protected override firstUpdated(): void {
    if (!this.opener || !this.dialog) warn('<lee-dialog> needs a <button> and a <dialog> in it.');
    this.opener?.setAttribute('aria-haspopup', 'dialog');
    this.#ignoreOpen();
  }

  #ignoreOpen(): void {
    const { dialog } = this;
    if (!dialog?.open || dialog.matches(':modal')) return;
    dialog.removeAttribute('open');
    warn(
      'a <dialog> in <lee-dialog> has "open". It stays closed until the person opens it: leave "open" out.',
    );
  }

  #onClick = ({ target }: Event): void => {
    if (this.opener?.contains(target as Node)) this.#show();
    else if (this.#close?.contains(target as Node)) this.dialog!.close();
  };

  #show(): void {
    const { dialog, opener } = this;
    if (!dialog) return;
    this.#ignoreOpen();
    if (dialog.open) return;
    this.#dress(dialog);
    carryLeave(dialog, dialog.firstChild);
    // A press does not focus a button in Safari, and focus returns to what had it.
    opener!.focus();
    dialog.showModal();
  }

  /** Its heading has the focus first, so that a second press of Enter does not leave. */
  #dress(dialog: HTMLDialogElement): void {
    const heading = dialog.querySelector<HTMLElement>('h1, h2, h3, h4');
    if (!heading) warn('a <dialog> in <lee-dialog> needs a heading, which is its name.');
    if (!dialog.hasAttribute('aria-labelledby')) {
      const name = heading ?? this.opener!;
      name.id ||= newId();
      dialog.setAttribute('aria-labelledby', name.id);
    }
    if (heading) heading.tabIndex = -1;
    if (!dialog.querySelector('[autofocus]')) (heading ?? dialog).autofocus = true;
    if (!this.#close) dialog.append(this.#makeClose());
    rewrite(this.#close, this.words.dialog.close);
  }

  get #close(): Element | null {
    return this.querySelector(':scope > dialog > [slot=close] button');
  }

  #makeClose(): Element {
    const dress = make('lee-button');
    const button = make('button');
    button.type = 'button';
    dress.slot = 'close';
    dress.append(button);
    return dress;
  }
}
