import type { ReactiveController, ReactiveControllerHost } from '@lit/reactive-element';

/**
 * Whether all parts show at once. The person's own choice of how much there is at once, `data-lee-amount`, goes before
 * what the page asks for. Follows it while the page is open, and the part a person is in stays where it was.
 */
export class Whole implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #of: {
    wanted: () => boolean;
    shown: () => Element | undefined;
    changed: (seen?: Element) => void;
  };
  #was?: boolean;
  #last?: Element;

  constructor(
    host: ReactiveControllerHost & HTMLElement,
    of: { wanted: () => boolean; shown: () => Element | undefined; changed: (seen?: Element) => void },
  ) {
    this.#host = host;
    this.#of = of;
    host.addController(this);
  }

  /** Whether all parts show now. */
  get on(): boolean {
    const amount = this.#host.closest('[data-lee-amount]')?.getAttribute('data-lee-amount');
    return amount ? amount === 'everything' : this.#of.wanted();
  }

  hostConnected(): void {
    this.#was = this.on;
    this.#host.addEventListener('focusin', this.#note);
    this.#host.ownerDocument.addEventListener('lee-comfort-change', this.#review);
  }

  hostDisconnected(): void {
    this.#host.removeEventListener('focusin', this.#note);
    this.#host.ownerDocument.removeEventListener('lee-comfort-change', this.#review);
  }

  hostUpdated(): void {
    this.#review();
  }

  /** Where a person was last, while all parts show. */
  #note = ({ target }: FocusEvent): void => {
    if (this.on) this.#last = (target as Element).closest('lee-step') ?? undefined;
  };

  #review = (): void => {
    if (this.on === this.#was) return;
    this.#was = this.on;
    const seen = this.#last ?? this.#of.shown();
    this.#last = undefined;
    const top = seen?.getBoundingClientRect().top ?? 0;
    this.#of.changed(seen);
    if (seen) scrollBy({ top: seen.getBoundingClientRect().top - top, behavior: 'instant' });
  };
}
