import { write } from '../base/made.js';

/** Speech that is cut off by the next words helps nobody. */
const GAP = 1500;

/** Says news in a status line, at most once in 1.5 s. Of news that comes faster only the last is said. */
export class Announcer {
  readonly #line: () => Element | null;
  #next?: string;
  #timer?: ReturnType<typeof setTimeout>;

  /** @param line - the element with `role="status"` */
  constructor(line: () => Element | null) {
    this.#line = line;
  }

  /** Says it now, or as soon as the last news has had its time. */
  announce(words: string): void {
    this.#next = words;
    if (!this.#timer) this.#speak();
  }

  #speak = (): void => {
    this.#timer = undefined;
    const line = this.#line();
    if (this.#next === undefined || !line) return;
    // The same news again is news too.
    line.textContent = '';
    write(line, this.#next);
    this.#next = undefined;
    this.#timer = setTimeout(this.#speak, GAP);
  };
}
