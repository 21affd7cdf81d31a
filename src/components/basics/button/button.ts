import { attribute } from '../../../base/attribute.js';
import { addIds, newId } from '../../../base/describe.js';
import { LeeElement } from '../../../base/lee-element.js';
import { make } from '../../../base/made.js';
import { button } from '../../../words/en.js';
import { wordsFor, type Spoken } from '../../../words/words.js';

/** A hand that trembles presses twice. No button takes the second press: the first may have put another in its place. */
const PRESS_GAP = 400;

let lastPress = -Infinity;

/**
 * A button, or a link that stands as one, that is large enough to press and says what it does in full. It never greys
 * out without a word: what it waits for is said under it, and it stays in reach of the keyboard. A second press within
 * 400 ms is ignored.
 *
 * @tag lee-button
 * @slot - a `<button>` or an `<a href>`
 * @slot note - an empty `<span role="status">` that keeps a line for what the button waits for
 */
export class LeeButton extends LeeElement {
  /** How much it stands out: `outline`, `filled` (one on a view at most) or `quiet`. */
  @attribute({ initial: 'outline' }) variant!: 'outline' | 'filled' | 'quiet';

  /** What has to happen first, in words. As long as there are any, a press does nothing. */
  @attribute() reason?: string;

  /** Whether what was pressed is on its way. Says so, and a press does nothing. */
  @attribute({ type: Boolean }) busy!: boolean;

  /** The default sentences in the language of the nearest `lang`. */
  protected get words(): Spoken<'button'> {
    return wordsFor(this, { button });
  }

  #said = '';

  constructor() {
    super();
    this.addEventListener('click', this.#onPress, true);
  }

  /** The native button or link. */
  get control(): HTMLButtonElement | HTMLAnchorElement | null {
    return this.querySelector(':scope > :is(button, a)');
  }

  protected override updated(): void {
    const { control } = this;
    if (!control) return;
    const words = this.busy ? this.words.button.busy : (this.reason ?? '');
    if (words === this.#said) return;
    this.#said = words;
    const note = this.#note();
    if (note.textContent !== words) note.textContent = words;
    addIds(control, 'aria-describedby', [note.id]);
    if (words) control.setAttribute('aria-disabled', 'true');
    else control.removeAttribute('aria-disabled');
  }

  #note(): HTMLElement {
    let note = this.querySelector<HTMLElement>(':scope > [slot=note]');
    if (!note) {
      note = make('span');
      note.slot = 'note';
      note.setAttribute('role', 'status');
      this.append(note);
    }
    note.id ||= newId();
    return note;
  }

  /** What a script does is not a press, and is held back only while there is a reason. */
  #onPress = (event: Event): void => {
    if (!this.control?.contains(event.target as Node)) return;
    const isSecond = event.isTrusted && event.timeStamp - lastPress < PRESS_GAP;
    if (this.#said || isSecond) {
      event.preventDefault();
      event.stopImmediatePropagation();
    } else if (event.isTrusted) lastPress = event.timeStamp;
  };
}
