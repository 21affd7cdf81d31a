import type { ReactiveController, ReactiveControllerHost } from '@lit/reactive-element';
import { nextTask } from '../base/task.js';
import { LeeSubmitEvent } from './submit-event.js';

/** After so many milliseconds the words about waiting change, and a person may send again. */
const LONG = 10_000;

/** What there is to say about the sending; nothing where there is nothing. */
export type SendingNews = 'sending' | 'slow' | 'offline' | 'notSent' | undefined;

/** What a sending asks of the form it sends. */
interface Sent {
  form(): HTMLFormElement | null;
  /** Whether everything can be sent. Says so where it cannot. */
  isReady(event: SubmitEvent): boolean;
  tell(news: SendingNews): void;
}

/** Sends once, and says so. Where there is no connection nothing is tried until the person tries again. */
export class Sending implements ReactiveController {
  readonly #host: ReactiveControllerHost & EventTarget;
  readonly #of: Sent;
  #busy = false;
  #long?: ReturnType<typeof setTimeout>;

  constructor(host: ReactiveControllerHost & EventTarget, of: Sent) {
    this.#host = host;
    this.#of = of;
    host.addController(this);
    host.addEventListener('submit', this.#hold as EventListener, true);
    host.addEventListener('submit', this.#onSubmit as EventListener);
  }

  hostConnected(): void {
    addEventListener('pageshow', this.#onShow);
  }

  hostDisconnected(): void {
    removeEventListener('pageshow', this.#onShow);
    this.#stop();
  }

  /** Before anyone else hears of a form being sent. What is on its way is not sent twice. */
  #hold = (event: SubmitEvent): void => {
    if (event.target !== this.#of.form() || turnsAside(event)) return;
    if (!this.#busy && this.#of.isReady(event)) return;
    event.preventDefault();
    event.stopPropagation();
  };

  #onSubmit = (event: SubmitEvent): void => {
    const form = this.#of.form();
    if (!form || event.target !== form || event.defaultPrevented || turnsAside(event)) return;
    if (!this.#begin(form, event)) event.preventDefault();
  };

  /** Begins to send. Gives whether the browser is to send the form itself. */
  #begin(form: HTMLFormElement, submitted: SubmitEvent): boolean {
    if (!navigator.onLine) {
      this.#stop('offline');
      return false;
    }
    const event = new LeeSubmitEvent(form, submitted.submitter);
    const byBrowser = this.#host.dispatchEvent(event);
    if (byBrowser || event.sent) this.#start();
    // React listens at its root, and takes over after everyone here.
    if (byBrowser) nextTask(() => submitted.defaultPrevented && this.#stop());
    event.sent?.then(
      () => this.#stop(),
      () => this.#stop('notSent'),
    );
    return byBrowser;
  }

  #start(): void {
    clearTimeout(this.#long);
    this.#busy = true;
    this.#of.tell('sending');
    this.#long = setTimeout(() => this.#stop('slow'), LONG);
  }

  #stop(news?: SendingNews): void {
    clearTimeout(this.#long);
    this.#busy = false;
    this.#of.tell(news);
  }

  /** Back from the next page: the page is as it was left, and can be sent again. */
  #onShow = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) this.#stop();
  };
}

/** A button with `formnovalidate` carries the answers elsewhere, to the same page in another language, say: that is no sending. */
const turnsAside = ({ submitter }: SubmitEvent): boolean =>
  submitter?.hasAttribute('formnovalidate') ?? false;
