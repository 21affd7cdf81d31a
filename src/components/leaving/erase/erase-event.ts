/** Someone asked to clear what the site keeps in this browser: stop saving, and let go of what is held to save. */
export class LeeEraseEvent extends Event {
  constructor() {
    super('lee-erase', { bubbles: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'lee-erase': LeeEraseEvent;
  }
  interface DocumentEventMap {
    'lee-erase': LeeEraseEvent;
  }
}
