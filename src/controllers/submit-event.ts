/**
 * Everything is ready to be sent. An application that sends by itself reads `new FormData(event.form)` and hands its
 * promise to `waitUntil`. Holds no answers.
 */
export class LeeSubmitEvent extends Event {
  /** The form that is being sent. */
  readonly form: HTMLFormElement;

  /** The button that was pressed, if one was. */
  readonly submitter: HTMLElement | null;

  #sent?: Promise<unknown>;

  constructor(form: HTMLFormElement, submitter: HTMLElement | null) {
    super('lee-submit', { bubbles: true, cancelable: true });
    this.form = form;
    this.submitter = submitter;
  }

  /** What the application waits for. */
  get sent(): Promise<unknown> | undefined {
    return this.#sent;
  }

  /** Sends in place of the browser: says so, and keeps a second sending away, until the promise settles. */
  waitUntil(sent: Promise<unknown>): void {
    this.preventDefault();
    this.#sent = sent;
  }
}

declare global {
  interface HTMLElementEventMap {
    'lee-submit': LeeSubmitEvent;
  }
}
