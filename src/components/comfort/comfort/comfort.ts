import { LeeElement } from '../../../base/lee-element.js';
import {
  AXES,
  applyComfort,
  applyKeptComfort,
  knownComfort,
  readComfort,
  type Comfort,
  type ComfortAxis,
  type ComfortChoice,
} from '../../../controllers/comfort.js';

/**
 * Applies a person's choices of room, text size and motion: to what it wraps, or, where it is empty, to the whole page.
 * For the page it also applies what the person keeps in this browser, which comes before what the page asks for.
 *
 * @tag lee-comfort
 * @slot - the part of the page that the choices are for; nothing for the whole page
 * @attr {'system' | 'steady' | 'open' | 'nook' | 'dusk' | 'still' | 'clear'} room - the room; `system` leaves it to the device
 * @attr {'system' | 'large' | 'larger'} text - the text size; `system` leaves it as it is
 * @attr {'system' | 'still'} motion - whether anything may fade; `system` leaves it to the device
 */
export class LeeComfort extends LeeElement {
  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, ...AXES];
  }

  /** What the choices are applied to: the element itself, or the page where it is empty. */
  get target(): HTMLElement {
    return this.firstElementChild ? this : this.ownerDocument.documentElement;
  }

  /** The room, as it is now. */
  get room(): ComfortChoice<'room'> | 'system' {
    return readComfort(this.target).room ?? 'system';
  }
  set room(room: ComfortChoice<'room'> | 'system') {
    this.setAttribute('room', room);
  }

  /** The text size, as it is now. */
  get text(): ComfortChoice<'text'> | 'system' {
    return readComfort(this.target).text ?? 'system';
  }
  set text(text: ComfortChoice<'text'> | 'system') {
    this.setAttribute('text', text);
  }

  /** Whether anything may fade, as it is now. */
  get motion(): ComfortChoice<'motion'> | 'system' {
    return readComfort(this.target).motion ?? 'system';
  }
  set motion(motion: ComfortChoice<'motion'> | 'system') {
    this.setAttribute('motion', motion);
  }

  /** What the page had before this element, still empty, set anything on it. */
  #before?: Comfort;
  #observer = new MutationObserver(() => this.#giveBack());

  override connectedCallback(): void {
    super.connectedCallback();
    this.#observer.observe(this, { childList: true });
    this.#applyAll();
    if (this.target !== this) applyKeptComfort();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer.disconnect();
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (this.isConnected && (AXES as string[]).includes(name)) this.#apply(name as ComfortAxis);
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
