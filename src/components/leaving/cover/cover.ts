import { property } from '@lit/reactive-element/decorators/property.js';
import { LeeShell } from '../../../base/lee-shell.js';
import { node } from '../../../base/node.js';
import { warn } from '../../../base/warn.js';
import { carryLeave } from '../../../controllers/carry-leave.js';
import { holdNeutral } from '../../../controllers/neutral.js';
import { holdPlace } from '../../../controllers/place.js';
import { SecondPress } from '../../../controllers/second-press.js';
import { veil } from '../../../controllers/veil.js';
import { cover } from '../../../words/en.js';
import { wordsFor, type Spoken } from '../../../words/words.js';
import { LeeCoverEvent, LeeUncoverEvent } from './cover-events.js';
import { styles } from './cover.styles.js';

/** What happens where something may have opened above the card. */
const STIRS = ['focusin', 'focusout', 'toggle', 'pointermove', 'pointerdown', 'keydown'];

/** When a tab comes to the front or goes, and when its page does. */
const TURNS = ['visibilitychange', 'pagehide', 'pageshow'];

/** The part whose card is in front: there is one at a time. */
let inFront: LeeCover | undefined;

/**
 * Hides the screen and keeps the words, for when someone walks past. The page's own button opens a card that says "Notes"
 * and nothing else, over everything, on paper and in the title too. Only the button on the card shows the page again: no key
 * and no press beside it does. The words, the focus, the caret and the place on the page are as they were. Leaving is
 * carried inside it. It keeps nothing: after a reload the page shows.
 *
 * @tag lee-cover
 * @slot - the `<button>` that covers the page
 * @slot leave - a `lee-quick-exit`; a copy of the page's own where there is none
 * @fires {LeeCoverEvent} lee-cover - the page was covered
 * @fires {LeeUncoverEvent} lee-uncover - the page shows again
 * @cssState covered - while the card is in front
 */
export class LeeCover extends LeeShell {
  static override styles = styles;

  /** Covers the page by itself as well, when the person goes to another tab or app. It stays covered until they press. */
  @property({ type: Boolean }) auto = false;

  /** What the card and the title of the page say while it is covered. By default: "Notes". */
  @property() heading?: string;

  /** The default sentences in the language of the nearest `lang`. */
  protected get words(): Spoken<'cover'> {
    return wordsFor(this, { cover });
  }

  #internals = this.attachInternals();
  #presses = new SecondPress();
  #isRising = false;
  #isGoing = false;
  #unveil?: () => void;
  #giveBack: (() => void)[] = [];

  /** Whether the card of this part is in front of the page. */
  get covered(): boolean {
    return inFront === this;
  }

  get #card(): HTMLDialogElement | null {
    return this.renderRoot?.querySelector('dialog') ?? null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    for (const type of TURNS) addEventListener(type, this.#onTurn, true);
    if (this.covered) this.#bringToFront();
  }

  /** A page that moves its nodes about stays covered; one that takes the part out must not stay hidden for ever. */
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const type of TURNS) removeEventListener(type, this.#onTurn, true);
    queueMicrotask(() => {
      if (!this.isConnected) this.uncover();
    });
  }

  /** Covers the page. Where the card of another part covers it already, nothing happens. */
  cover(): void {
    if (inFront || !this.#card) return;
    if (!this.checkVisibility() || this.closest('[inert]')) {
      warn('<lee-cover> cannot cover the page from inside something that is hidden or inert. Move it out.');
      return;
    }
    carryLeave(this);
    // eslint-disable-next-line @typescript-eslint/no-this-alias -- the one in front, for all others
    inFront = this;
    this.#giveBack = [holdScroll(), holdPlace(), holdNeutral(this.#heading)];
    this.#bringToFront();
    for (const type of STIRS) addEventListener(type, this.#stayInFront, true);
    this.#internals.states.add('covered');
    const event = new LeeCoverEvent();
    this.dispatchEvent(event);
  }

  /** Shows the page again. Only ever because the person asked for it. */
  uncover(): void {
    if (!this.covered) return;
    inFront = undefined;
    for (const type of STIRS) removeEventListener(type, this.#stayInFront, true);
    // What is hidden takes no focus, so that the page shows before the card goes.
    this.#unveil!();
    this.#card!.close();
    for (const step of this.#giveBack.reverse()) step();
    this.#internals.states.delete('covered');
    const event = new LeeUncoverEvent();
    this.dispatchEvent(event);
  }

  protected override get isOpen(): boolean {
    return this.covered;
  }

  get #heading(): string {
    return this.heading ?? this.words.cover.heading;
  }

  protected override draw(): readonly Node[] {
    return [
      node('slot', { click: this.#onPress, mousedown: keepFocus }),
      node(
        'dialog',
        {
          'aria-labelledby': 'name',
          closedby: 'none',
          cancel: (event) => event.preventDefault(),
          close: () => this.covered && !this.#card!.open && this.#bringToFront(),
        },
        node('div', { class: 'leave' }, node('slot', { name: 'leave' })),
        node(
          'div',
          { class: 'still' },
          node('h2', { id: 'name', tabindex: '-1' }, this.#heading),
          node(
            'lee-button',
            {},
            node('button', { type: 'button', click: this.#onShow }, this.words.cover.show),
          ),
        ),
      ),
    ];
  }

  /** Above whatever is open, dialogs of other code included, and alone to be seen. */
  #bringToFront(): void {
    const card = this.#card!;
    this.#isRising = true;
    // One that was taken out of the page and put back is open, and no longer in front.
    card.close();
    this.#unveil?.();
    this.#unveil = veil(card);
    // The focus is on nothing that a second press could set off. Drawn with it, it would ask for the focus of the page when it
    // comes into it, and the browser would say that it cannot.
    card.querySelector('h2')!.autofocus = true;
    card.showModal();
    this.#isRising = false;
  }

  /** A dialog that the page opens above would hold the way back behind it. */
  #stayInFront = (): void => {
    if (this.#isRising) return;
    const root = this.getRootNode() as Document | ShadowRoot;
    if (!this.contains(root.elementFromPoint(innerWidth / 2, innerHeight / 2))) this.#bringToFront();
  };

  /** A page that goes is hidden too, and is not covered when someone comes back to it. */
  #onTurn = ({ type }: Event): void => {
    if (type !== 'visibilitychange') this.#isGoing = type === 'pagehide';
    else if (this.auto && document.hidden && !this.#isGoing) this.cover();
  };

  /** However often it is pressed in a hurry, the page is covered. */
  #onPress = (event: Event): void => {
    this.#presses.is(event);
    if (document.activeElement === document.body) this.opener?.focus();
    this.cover();
  };

  #onShow = (event: Event): void => {
    if (!this.#presses.is(event)) this.uncover();
  };
}

/** Keys and wheels may move the page behind the card. */
function holdScroll(): () => void {
  const { scrollX: left, scrollY: top } = window;
  return () => scrollTo({ left, top, behavior: 'instant' });
}

/** A press on the button leaves the caret where it is. */
const keepFocus = (event: Event): void => event.preventDefault();
