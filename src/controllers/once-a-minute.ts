const MINUTE = 60_000;

/**
 * Keeps a status line from speaking too often. Its text always says how things are; it is read out at most once a minute, but for
 * what answers a press, which someone waits for.
 */
export class OnceAMinute {
  #last = -Infinity;

  /** Call it before the text of the line changes. */
  before(line: Element, isAnswer = false): void {
    const now = performance.now();
    const isHeard = isAnswer || now - this.#last >= MINUTE;
    if (isHeard) this.#last = now;
    line.ariaLive = isHeard ? 'polite' : 'off';
  }
}
