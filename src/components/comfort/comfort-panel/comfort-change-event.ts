import type { Comfort } from '../../../controllers/comfort.js';

/** Someone chose how the page looks. */
export class LeeComfortChangeEvent extends Event {
  /** All that is chosen now. An axis that is left to the device is not in it. */
  readonly comfort: Comfort;

  constructor(comfort: Comfort) {
    super('lee-comfort-change', { bubbles: true });
    this.comfort = comfort;
  }
}

declare global {
  interface HTMLElementEventMap {
    'lee-comfort-change': LeeComfortChangeEvent;
  }
}
