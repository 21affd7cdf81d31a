import type { ReactiveController, ReactiveControllerHost } from '@lit/reactive-element';

/** Names nothing of the page. 0 marks the page's own entry; any other number is the part, and the question of it, that shows. */
const KEY = 'ui-part';

/** What the history can do to an intake. Its places are numbers, the first of which is 1. */
interface Parts {
  current(): number;
  turnTo(number: number): void;
  /** Turns to the part that Back leads to. */
  turnBack(): void;
}

const state = (): Record<string, unknown> | null => history.state as Record<string, unknown> | null;

const place = (): number | undefined => state()?.[KEY] as number | undefined;

const marked = (number: number) => ({ ...state(), [KEY]: number });

/** WebKit refuses a hundred changes in ten seconds, those of a router included. That is no reason to stay here. */
const quietly = (change: () => void): void => {
  try {
    change();
  } catch {
    // The part shows all the same, and the next change is noted again.
  }
};

const mark = (number: number): void => quietly(() => history.replaceState(marked(number), ''));

/**
 * Lets the browser's Back go one part back, with one entry beyond the page's own however many parts there are: the
 * fewer entries a visit leaves, the less Back can show after a person has left. What others keep in the state stays.
 */
export class OneEntry implements ReactiveController {
  readonly #parts: Parts;
  #returning = false;

  constructor(host: ReactiveControllerHost, parts: Parts) {
    this.#parts = parts;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('popstate', this.#onPop);
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.#onPop);
  }

  /** The part that showed before the page was loaded again. */
  get kept(): number | undefined {
    return place() || undefined;
  }

  /** Keeps the part that shows now. Adds the one entry when a person first goes on. */
  keep(number: number): void {
    if (place()) mark(number);
    else if (number > 1) {
      mark(0);
      quietly(() => history.pushState(marked(number), ''));
    }
  }

  #onPop = (): void => {
    const at = place();
    const current = this.#parts.current();
    if (at === undefined) {
      // A link within the page, such as one that skips to the content, made an entry of its own.
      if (current > 1) mark(current);
    } else if (this.#returning) {
      this.#returning = false;
      mark(current);
    } else if (at > 0) this.#parts.turnTo(at);
    else if (current === 1) history.back();
    else this.#turnBack();
  };

  /**
   * Goes forward to the added entry again instead of adding another: the Back button of Chromium passes over a page
   * that adds entries without a press.
   * https://chromium.googlesource.com/chromium/src/+/main/docs/history_manipulation_intervention.md
   */
  #turnBack(): void {
    this.#parts.turnBack();
    this.#returning = this.#parts.current() > 1;
    if (this.#returning) history.forward();
  }
}
