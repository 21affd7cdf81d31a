import { LeeShell } from '../../../base/lee-shell.js';
import { node } from '../../../base/node.js';
import { Announcer } from '../../../controllers/announcer.js';
import {
  CHOICES,
  applyComfort,
  readComfort,
  type Comfort,
  type ComfortAxis,
} from '../../../controllers/comfort.js';
import { forgetComfort, keepAnswer, keepComfort, keepsComfort } from '../../../controllers/comfort-note.js';
import { focused, holdStill } from '../../../controllers/hold-still.js';
import { armSound } from '../../../controllers/sound.js';
import { LeeComfortChangeEvent } from './comfort-change-event.js';
import { styles } from './comfort-panel.styles.js';
import { deviceInWords } from './device.js';
import { drawSets } from './sets.js';
import { sets } from './sets.styles.js';
import { picture } from './room-picture.styles.js';
import { comfort } from '../../../words/en.js';
import { langOf, wordsFor, type Spoken } from '../../../words/words.js';

/**
 * Lets a person make the page easier to be in: its room and light, its text size, how much shows, and more. The page's own
 * button opens it, each choice applies at once and moves nothing that they are at, and one press undoes them all. It never
 * asks why and never suggests. Nothing is kept unless the person asks for it.
 *
 * Inside a `lee-comfort` that wraps a part of the page the choices are for that part, and are not kept.
 *
 * @tag lee-comfort-panel
 * @slot - the `<button>` that opens the panel; in an offer, a `<p>` before it that says what there is
 * @slot no - in an offer, the `<button>` that leaves the page as it is
 * @attr {'browser' | 'cookie'} keep - where choices are kept if the person asks: in the browser alone, or in a cookie, so that
 * the server writes the next page with them
 * @attr {boolean} offer - stands in the page as one line with two answers, and is not there again once it was answered
 * @fires {LeeComfortChangeEvent} lee-comfort-change - a choice was made or undone
 */
export class LeeComfortPanel extends LeeShell {
  static override styles = [styles, sets, picture];

  /** The default sentences in the language of the nearest `lang`. */
  protected get words(): Spoken<'comfort'> {
    return wordsFor(this, { comfort });
  }

  #news: Announcer = new Announcer(() => this.renderRoot.querySelector('[role=status]'));

  /** What a person was at in the page before they came here. */
  #at?: Element;

  /** What was chosen when it was opened. */
  #before: Comfort = {};

  /** What the choices are applied to: the page, or the nearest `lee-comfort` around the panel. */
  get target(): HTMLElement {
    return this.closest<HTMLElement>('lee-comfort') ?? this.ownerDocument.documentElement;
  }

  /** Whether the panel is open. */
  get open(): boolean {
    return this.#panel?.matches(':popover-open') ?? false;
  }

  get #isForPage(): boolean {
    return this.target === this.ownerDocument.documentElement;
  }

  get #isKept(): boolean {
    return this.#isForPage && keepsComfort();
  }

  get #isForSite(): boolean {
    return this.getAttribute('keep') === 'cookie';
  }

  get #panel(): HTMLElement | null {
    return this.renderRoot?.querySelector<HTMLElement>('[popover]') ?? null;
  }

  /** Opens the panel under its button. */
  show(): void {
    const panel = this.#panel;
    if (!panel || this.open) return;
    this.#before = readComfort(this.target);
    this.#hangPictures();
    this.#sync();
    this.#place();
    panel.showPopover();
    this.opener?.setAttribute('aria-expanded', 'true');
  }

  /** Closes the panel. What was chosen stays. */
  hide(): void {
    if (this.open) {
      this.#panel!.hidePopover();
      this.#answer(this.contains(document.activeElement));
    }
    this.opener?.setAttribute('aria-expanded', 'false');
  }

  override connectedCallback(): void {
    super.connectedCallback();
    armSound(this.ownerDocument);
    this.addEventListener('focusout', this.#onLeave);
    this.addEventListener('keydown', this.#onKey);
    this.ownerDocument.addEventListener('focusin', this.#note);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.ownerDocument.removeEventListener('focusin', this.#note);
  }

  protected override get isOpen(): boolean {
    return this.open;
  }

  protected override firstUpdated(): void {
    this.hide();
  }

  protected override draw(): readonly Node[] {
    const { comfort: words } = this.words;
    return [
      node('slot', { click: this.#onOpener }),
      node('slot', { name: 'no', click: () => this.#answer(true) }),
      node(
        'section',
        { popover: 'manual', 'aria-labelledby': 'title', change: this.#onChange },
        node(
          'div',
          { id: 'top' },
          node('h2', { id: 'title' }, words.comfort),
          button(words.close, this.#close),
        ),
        node(
          'div',
          { id: 'choices' },
          node(
            'div',
            { id: 'all' },
            node('p', {}, words.about),
            node('p', { id: 'device' }),
            ...drawSets(words),
            node('div', { id: 'back' }, button(words.undo, this.#undo), button(words.reset, this.#reset)),
            node(
              'div',
              { id: 'keep' },
              node(
                'label',
                {},
                node('input', { type: 'checkbox', name: 'keep', 'aria-describedby': 'kept' }),
                node('span', {}, words.keep),
              ),
              node('p', { id: 'kept' }, this.#isForSite ? words.keptForSite : words.kept),
            ),
            node('p', { role: 'status' }),
          ),
        ),
      ),
    ];
  }

  #onChange = ({ target }: Event): void => {
    const { name, value, checked } = target as HTMLInputElement;
    if (name === 'keep') this.#keep(checked);
    else this.#choose(name as ComfortAxis, value);
  };

  #choose(axis: ComfortAxis, value: string): void {
    const { axes, choices, chosen } = this.words.comfort;
    const choice = value === 'system' ? undefined : value;
    const [name] = (choices[axis] as Record<string, string[]>)[value];
    this.#apply({ ...readComfort(this.target), [axis]: choice }, chosen(axes[axis], name));
  }

  #undo = (): void => {
    this.#apply(this.#before, this.words.comfort.wasUndone);
    this.#sync();
  };

  #reset = (): void => {
    if (this.#isKept) forgetComfort();
    this.#apply({}, this.words.comfort.wasReset);
    this.#sync();
  };

  /** Applies it, keeps it where the person keeps choices, and says so. */
  #apply(comfort: Comfort, news: string): void {
    holdStill([focused(), this.#at], () => {
      applyComfort(this.target, comfort);
      const event = new LeeComfortChangeEvent(readComfort(this.target));
      this.dispatchEvent(event);
      this.#place();
    });
    this.#news.announce(!this.#isKept || this.#write() ? news : this.words.comfort.notKept);
  }

  #write(): boolean {
    return keepComfort(readComfort(this.target), this.#isForSite ? 'cookie' : 'browser');
  }

  #keep(keep: boolean): void {
    const { isKept, isForgotten, notKept } = this.words.comfort;
    if (!keep) forgetComfort();
    const done = !keep || this.#write();
    this.#sync();
    this.#news.announce(!done ? notKept : keep ? isKept : isForgotten);
  }

  /** The controls say what is so: another panel or the page may have changed it. */
  #sync(): void {
    const comfort = readComfort(this.target);
    for (const control of this.renderRoot.querySelectorAll('input'))
      control.checked =
        control.name === 'keep'
          ? this.#isKept
          : (comfort[control.name as ComfortAxis] ?? 'system') === control.value;
    this.renderRoot.querySelector<HTMLElement>('#keep')!.hidden = !this.#isForPage;
    this.renderRoot.querySelector('#device')!.textContent = deviceInWords(this.words.comfort, langOf(this));
  }

  /** Under its button, and under the way out, which stays in view. */
  #place(): void {
    const above = [this.opener, document.querySelector('lee-quick-exit:not([slot])')];
    const top = Math.max(0, ...above.map((one) => one?.getBoundingClientRect().bottom ?? 0));
    this.#panel!.style.setProperty('--_lee-top', `${top}px`);
  }

  /** A room's own tokens do not reach into a shadow root, so its picture hangs in the page's own tree. */
  #hangPictures(): void {
    if (this.querySelector(':scope > [data-lee-made]')) return;
    for (const room of CHOICES.room) {
      const picture = document.createElement('span');
      picture.slot = `room-${room}`;
      picture.dataset.leeRoom = room;
      picture.dataset.leeMade = '';
      this.append(picture);
    }
  }

  /** The line stays where it is until the page goes, so that nothing moves, and says where the choices are. */
  #answer(isHere: boolean): void {
    const line = this.querySelector<HTMLElement>(':scope > p');
    if (!this.hasAttribute('offer') || !line) return;
    keepAnswer();
    line.textContent = this.words.comfort.later;
    line.tabIndex = -1;
    if (isHere) line.focus();
    for (const button of this.querySelectorAll<HTMLElement>(':scope > button')) button.hidden = true;
  }

  #onOpener = ({ target }: Event): void => {
    if (!this.opener?.contains(target as Node)) return;
    if (this.open) this.hide();
    else this.show();
  };

  #close = (): void => {
    this.hide();
    (this.querySelector<HTMLElement>(':scope > p[tabindex]') ?? this.opener)?.focus();
  };

  /** What only leads here, such as a button above the questions, is not what they were at. */
  #note = ({ target }: Event): void => {
    const at = target as Element;
    if (at.matches('input, textarea, select') || at.closest('form')) this.#at = at;
  };

  /** Nothing that has the focus is ever under the panel. */
  #onLeave = ({ relatedTarget }: FocusEvent): void => {
    if (relatedTarget && !this.contains(relatedTarget as Node)) this.hide();
  };

  #onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.open) return;
    event.preventDefault();
    this.#close();
  };
}

const button = (words: string, press: () => void): HTMLElement =>
  node('lee-button', {}, node('button', { type: 'button', click: press }, words));
