import type { ReactiveController, ReactiveControllerHost } from '@lit/reactive-element';
import { LeeSubmitEvent } from './submit-event.js';

/** After so many milliseconds the words about waiting change, and a person may send again. */
const LONG = 10_000;

/** What there is to say about the sending; nothing where there is nothing. */
export type SendingNews = 'sending' | 'slow' | 'offline' | 'notSent' | undefined;

/** Sends once, and says so. Where there is no connection nothing is tried until the person tries again. */
export class Sending implements ReactiveController {
  readonly #host: ReactiveControllerHost & EventTarget;
  readonly #tell: (news: SendingNews) => void;
  #busy = false;
  #long?: ReturnType<typeof setTimeout>;

  constructor(host: ReactiveControllerHost & EventTarget, tell: (news: SendingNews) => void) {
    this.#host = host;
    this.#tell = tell;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('pageshow', this.#onShow);
  }

  hostDisconnected(): void {
    removeEventListener('pageshow', this.#onShow);
    this.#stop();
  }

  /** Whether something is on its way, so that it is not sent twice. */
  get busy(): boolean {
    return this.#busy;
  }

  /** Begins to send. Gives whether the browser is to send the form itself. */
  begin(form: HTMLFormElement, submitter: HTMLElement | null): boolean {
    if (!navigator.onLine) {
      this.#stop('offline');
      return false;
    }
    const event = new LeeSubmitEvent(form, submitter);
    const byBrowser = this.#host.dispatchEvent(event);
    if (byBrowser || event.sent) this.#start();
    event.sent?.then(
      () => this.#stop(),
      () => this.#stop('notSent'),
    );
    return byBrowser;
  }

  #start(): void {
    clearTimeout(this.#long);
    this.#busy = true;
    this.#tell('sending');
    this.#long = setTimeout(() => this.#stop('slow'), LONG);
  }

  #stop(news?: SendingNews): void {
    clearTimeout(this.#long);
    this.#busy = false;
    this.#tell(news);
  }

  /** Back from the next page: the page is as it was left, and can be sent again. */
  #onShow = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) this.#stop();
  };
}
