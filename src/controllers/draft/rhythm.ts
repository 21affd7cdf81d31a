import { nextTask } from '../../base/task.js';
import { answersIn, putAnswers, type Answers } from './answers.js';
import { left } from './left.js';

/** Milliseconds of rest after which what was written is saved, and the longest that anyone writes without a saving. */
const REST = 1_500;
const LONGEST = 10_000;

/** What is done when something was written, and when it is time to save. */
interface Beats {
  /** Something was written. Gives whether it is to be saved at all. */
  readonly noted: () => boolean;
  readonly save: () => void;
  /** What was saved may be gone: it is to be saved again. */
  readonly again: () => unknown;
  /** Ends the listening. */
  readonly signal: AbortSignal;
}

/**
 * When a form is saved: after a rest in writing, and at once when the person pauses, goes to another part, or turns to
 * something else. What happens when a page closes is a try: nothing waits for it.
 */
export class Rhythm {
  readonly #form: HTMLFormElement;
  readonly #beats: Beats;
  #timer?: ReturnType<typeof setTimeout>;
  #since?: number;
  #held?: Answers['answers'];

  constructor(form: HTMLFormElement, beats: Beats) {
    this.#form = form;
    this.#beats = beats;
    const { signal, save } = beats;
    const page = form.ownerDocument;
    for (const type of ['input', 'change', 'reset'])
      form.getRootNode().addEventListener(type, this.#onChange, { signal });
    for (const type of ['lee-pause', 'lee-step-change']) page.addEventListener(type, save, { signal });
    page.addEventListener('visibilitychange', () => page.hidden && save(), { signal });
    addEventListener('pagehide', this.#onHide, { signal });
    addEventListener('pageshow', this.#onShow, { signal });
  }

  /** Something was written: it is saved when there is a rest, and after a while in any case. */
  note(): void {
    if (!this.#beats.noted()) return;
    this.#since ??= Date.now();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#beats.save, Math.min(REST, this.#since + LONGEST - Date.now()));
  }

  /** It is being saved, or need not be any more. */
  rest(): void {
    clearTimeout(this.#timer);
    this.#since = undefined;
  }

  #onHide = (): void => {
    this.#held = answersIn(this.#form).answers;
    this.#beats.save();
  };

  /**
   * Back from another page, which may have erased what was kept: whether it still is shows by saving it again. WebKit empties
   * controls with `autocomplete="off"` in a page that it brings back, a task later, and what is empty must not be saved over
   * what was there.
   * https://github.com/WebKit/WebKit/blob/main/Source/WebCore/html/HTMLInputElement.cpp (`resumeFromDocumentSuspension`)
   */
  #onShow = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) nextTask(this.#comeBack);
  };

  #comeBack = (): void => {
    if (left().aborted || this.#beats.signal.aborted) return;
    if (this.#held) putAnswers(this.#form, { answers: this.#held });
    this.#held = undefined;
    this.#beats.again();
    this.#beats.save();
  };

  #onChange = ({ target }: Event): void => {
    if (target === this.#form || (target as HTMLInputElement).form === this.#form) this.note();
  };
}
