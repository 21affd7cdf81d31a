import { LeeElement } from '../../../base/lee-element.js';
import {
  AXES,
  applyComfort,
  knownComfort,
  readComfort,
  type Comfort,
  type ComfortAxis,
  type ComfortChoice,
} from '../../../controllers/comfort.js';
import { applyKeptComfort } from '../../../controllers/comfort-note.js';
import { focused, holdStill } from '../../../controllers/hold-still.js';
import { armSound } from '../../../controllers/sound.js';

/** A choice, or nobody's: then the device decides, then the room, the agency and the library. */
type Choice<Axis extends ComfortAxis> = ComfortChoice<Axis> | 'system';

/**
 * Applies a person's choices of how a page is: to what it wraps, or, where it is empty, to the whole page. For the page it also
 * applies what the person keeps in this browser, which comes before what the page asks for. Each property is what is so now.
 *
 * @tag lee-comfort
 * @slot - the part of the page that the choices are for; nothing for the whole page
 * @attr {'system' | 'steady' | 'open' | 'nook' | 'dusk' | 'still' | 'clear'} room - the room; `system` leaves it to the device
 * @attr {'system' | 'dim' | 'even' | 'bright'} light - the light of the room; `system` leaves it as it is
 * @attr {'system' | 'large' | 'larger'} text - the text size; `system` leaves it as it is
 * @attr {'system' | 'one' | 'part' | 'everything'} amount - how much shows at once; `system` leaves it to the room
 * @attr {'system' | 'fewer' | 'usual' | 'more'} words - how much is explained; `system` leaves it as it is
 * @attr {'system' | 'shown' | 'tucked'} help - whether ways to get help take one line; `system` leaves them as they are
 * @attr {'system' | 'close' | 'usual' | 'roomy'} spacing - the space between things; `system` leaves it to the agency
 * @attr {'system' | 'soft' | 'firm'} edges - corners and edges; `system` leaves them to the room
 * @attr {'system' | 'off' | 'on'} underlines - lines under links; `system` leaves them to the room
 * @attr {'system' | 'usual' | 'strong'} ring - the ring around what has the focus; `system` leaves it as it is
 * @attr {'system' | 'still' | 'usual'} motion - whether anything may fade; `system` leaves it to the device
 * @attr {'system' | 'off' | 'on'} sound - whether anything may sound; with `system`, nothing sounds by itself
 */
export class LeeComfort extends LeeElement {
  /** The room, as it is now. */
  declare room: Choice<'room'>;
  /** The light of the room, as it is now. */
  declare light: Choice<'light'>;
  /** The text size, as it is now. */
  declare text: Choice<'text'>;
  /** How much shows at once, as it is now. */
  declare amount: Choice<'amount'>;
  /** How much is explained, as it is now. */
  declare words: Choice<'words'>;
  /** Whether ways to get help take one line, as it is now. */
  declare help: Choice<'help'>;
  /** The space between things, as it is now. */
  declare spacing: Choice<'spacing'>;
  /** Corners and edges, as they are now. */
  declare edges: Choice<'edges'>;
  /** Lines under links, as they are now. */
  declare underlines: Choice<'underlines'>;
  /** The ring around what has the focus, as it is now. */
  declare ring: Choice<'ring'>;
  /** Whether anything may fade, as it is now. */
  declare motion: Choice<'motion'>;
  /** Whether anything may sound, as it is now. */
  declare sound: Choice<'sound'>;

  static {
    for (const axis of AXES)
      Object.defineProperty(this.prototype, axis, {
        get(this: LeeComfort) {
          return readComfort(this.target)[axis] ?? 'system';
        },
        set(this: LeeComfort, choice: string) {
          this.setAttribute(axis, choice);
        },
      });
  }

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, ...AXES];
  }

  /** What the choices are applied to: the element itself, or the page where it is empty. */
  get target(): HTMLElement {
    return this.firstElementChild ? this : this.ownerDocument.documentElement;
  }

  /** What the page had before this element, still empty, set anything on it. */
  #before?: Comfort;
  #observer = new MutationObserver(() => this.#giveBack());

  override connectedCallback(): void {
    super.connectedCallback();
    armSound(this.ownerDocument);
    this.#observer.observe(this, { childList: true });
    this.#applyAll();
    if (this.target !== this) applyKeptComfort(this.target);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer.disconnect();
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (!this.isConnected || !(AXES as string[]).includes(name)) return;
    holdStill([focused()], () => this.#apply(name as ComfortAxis));
  }

  #applyAll(): void {
    for (const axis of AXES) if (this.hasAttribute(axis)) this.#apply(axis);
  }

  /** What is not a known choice leaves the axis to the device. */
  #apply(axis: ComfortAxis): void {
    const { target } = this;
    const now = readComfort(target);
    if (target !== this) this.#before = { [axis]: now[axis], ...this.#before };
    applyComfort(target, { ...now, [axis]: knownComfort((one) => this.getAttribute(one))[axis] });
  }

  /** A parser or a framework may bring its content only after the element: the choices were never meant for the page. */
  #giveBack(): void {
    if (!this.#before || this.target !== this) return;
    const page = this.ownerDocument.documentElement;
    applyComfort(page, { ...readComfort(page), ...this.#before });
    this.#before = undefined;
    this.#applyAll();
  }
}
