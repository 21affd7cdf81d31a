import type { ReactiveController, ReactiveControllerHost } from '@lit/reactive-element';
import { chosen } from './chosen.js';
import type { ComfortChoice } from './comfort.js';
import { focused, holdStill } from './hold-still.js';
import { focusable } from './in-view.js';

/** How much there is at once: one question, one part, or everything. */
export type AmountAtOnce = ComfortChoice<'amount'>;

/** What is shown by it. */
interface Shown {
  /** What the page asks for. */
  wanted(): AmountAtOnce;
  /** What a person looks at now. */
  seen(): HTMLElement | undefined;
  /** Another amount shows from now on. */
  changed(seen: HTMLElement | undefined): void;
}

/**
 * How much shows at once. The person's own choice, `data-lee-amount`, goes before what their room brings, and that before what
 * the page asks for. Follows it while the page is open; what a person is at stays where it was on the screen.
 */
export class Amount implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #of: Shown;
  readonly #states: CustomStateSet;
  #now: AmountAtOnce = 'part';

  constructor(host: ReactiveControllerHost & HTMLElement, of: Shown) {
    this.#host = host;
    this.#of = of;
    this.#states = host.attachInternals().states;
    host.addController(this);
  }

  /** How much shows now. */
  get now(): AmountAtOnce {
    return this.#now;
  }

  hostConnected(): void {
    this.#take(this.#asked);
    this.#host.ownerDocument.addEventListener('lee-comfort-change', this.#review);
  }

  hostDisconnected(): void {
    this.#host.ownerDocument.removeEventListener('lee-comfort-change', this.#review);
  }

  hostUpdated(): void {
    this.#review();
  }

  get #asked(): AmountAtOnce {
    return chosen(this.#host, 'amount') ?? this.#of.wanted();
  }

  #take(amount: AmountAtOnce): void {
    this.#now = amount;
    if (amount === 'everything') this.#states.add(amount);
    else this.#states.delete('everything');
  }

  #review = (): void => {
    const amount = this.#asked;
    if (amount === this.#now) return;
    const seen = this.#of.seen();
    const active = focused();
    holdStill([seen, active], () => {
      this.#take(amount);
      this.#of.changed(seen);
    });
    // What had the focus may not show any more: it goes to what a person sees in its place.
    if (seen && active && this.#host.contains(active) && !active.checkVisibility())
      focusable(seen).focus({ preventScroll: true });
  };
}
