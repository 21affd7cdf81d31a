/** The page was covered. */
export class LeeCoverEvent extends Event {
  constructor() {
    super('lee-cover', { bubbles: true });
  }
}

/** The page shows again. */
export class LeeUncoverEvent extends Event {
  constructor() {
    super('lee-uncover', { bubbles: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'lee-cover': LeeCoverEvent;
    'lee-uncover': LeeUncoverEvent;
  }
}
