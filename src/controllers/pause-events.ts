/** The quiet room was opened. */
export class LeePauseEvent extends Event {
  constructor() {
    super('lee-pause', { bubbles: true });
  }
}

/** The quiet room was closed: the person goes on. */
export class LeeResumeEvent extends Event {
  constructor() {
    super('lee-resume', { bubbles: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'lee-pause': LeePauseEvent;
    'lee-resume': LeeResumeEvent;
  }
}
