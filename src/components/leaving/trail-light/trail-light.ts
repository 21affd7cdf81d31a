import { LeeElement } from '../../../base/lee-element.js';
import { warn } from '../../../base/warn.js';
import { Announcer } from '../../../controllers/announcer.js';
import { followTrail, isTrailLight, setTrailLight } from '../../../controllers/trail.js';
import { trailLight } from '../../../words/en.js';
import { wordsFor, type Spoken } from '../../../words/words.js';

/**
 * Lets someone leave fewer pages behind the Back button: in this tab, once they ask for it with a check box, a link within
 * the site puts the new page in the place of the one they are on. It says what remains: the history of the browser keeps
 * every page. Put it on every page of the site; where no choice is to be offered, empty and `hidden`, it follows.
 *
 * @tag lee-trail-light
 * @slot - a `lee-option` with an `<input type="checkbox">`; nothing in a part that is `hidden`
 * @slot hint - in the option: a `<span>` that says what it does
 * @slot status - a `<p role="status">` that says what a change does; empty until then
 */
export class LeeTrailLight extends LeeElement {
  #news = new Announcer(() => this.querySelector('[slot=status]'));

  /** The default sentences in the language of the nearest `lang`. */
  protected get words(): Spoken<'trailLight'> {
    return wordsFor(this, { trailLight });
  }

  /** The native check box. */
  get box(): HTMLInputElement | null {
    return this.querySelector<HTMLInputElement>('input[type=checkbox]');
  }

  constructor() {
    super();
    this.addEventListener('change', this.#onChange);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    followTrail();
    addEventListener('pageshow', this.#show);
    document.addEventListener('lee-erase', this.#forget);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('pageshow', this.#show);
    document.removeEventListener('lee-erase', this.#forget);
  }

  protected override firstUpdated(): void {
    if (!this.box && !this.hidden)
      warn('<lee-trail-light> needs a check box in it. Where it only follows, write it empty, with hidden.');
    this.#show();
  }

  /** The choice may have been made on another page, and this one comes back from memory. */
  #show = (): void => {
    if (this.box) this.box.checked = isTrailLight();
  };

  #forget = (): void => {
    setTrailLight(false);
    this.#show();
  };

  #onChange = (): void => {
    const { on, off, unkept } = this.words.trailLight;
    const isOn = this.box!.checked;
    const isKept = setTrailLight(isOn);
    this.#news.announce(!isOn ? off : isKept ? on : unkept);
  };
}
