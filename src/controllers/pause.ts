import { wait } from './wait.js';

/** A timer that is held while the page is paused. */
interface Held {
  left: number;
  readonly run: () => void;
  /** Holds it. Nothing where it is held already. */
  hold?: () => void;
}

/** What moves and sounds in a page, in its open shadow trees and in its frames of the same site. */
function* trees(tree: Document | ShadowRoot | null | undefined): Generator<Document | ShadowRoot> {
  if (!tree) return;
  yield tree;
  for (const { shadowRoot } of tree.querySelectorAll('*')) yield* trees(shadowRoot);
  for (const frame of tree.querySelectorAll('iframe')) yield* trees(frame.contentDocument);
}

/**
 * The pause of a page. While someone is in the quiet room nothing of the page moves, sounds or goes on by itself: what
 * moved goes on afterwards, and what sounded is silent until someone starts it again. A portal's own code joins with
 * `signal` and `after`.
 */
class Pause {
  /**
   * Until when someone can stay in the quiet room, as it is told: empty where that is not told. Set by what keeps the visit;
   * nothing where no visit ends.
   */
  limit?: () => string | undefined;

  /** When the pause began, by the device's clock. */
  since?: number;

  #rooms: (Element | undefined)[] = [];
  #timers = new Set<Held>();
  #stilled: Animation[] = [];
  #going = new AbortController();

  /** Whether the page is paused. */
  get paused(): boolean {
    return this.#rooms.length > 0;
  }

  /** Is aborted when the next pause begins. Once the person goes on there is a new one. */
  get signal(): AbortSignal {
    return this.#going.signal;
  }

  /**
   * Runs after so many milliseconds in which the page is not paused. The time that is left when a pause begins is left when
   * it ends.
   */
  after(milliseconds: number, run: () => void, { signal }: { signal?: AbortSignal } = {}): void {
    if (signal?.aborted) return;
    const timer: Held = {
      left: milliseconds,
      run: () => {
        this.#timers.delete(timer);
        run();
      },
    };
    this.#timers.add(timer);
    if (!this.paused) start(timer);
    const forget = () => {
      timer.hold?.();
      this.#timers.delete(timer);
    };
    signal?.addEventListener('abort', forget, { once: true });
  }

  /**
   * Begins a pause. Gives what ends it; called twice, it does nothing the second time.
   *
   * @param room - where the person is meanwhile: what they start in there goes on
   */
  begin(room?: Element): () => void {
    const place = [room];
    if (this.#rooms.push(room) === 1) this.#hold();
    return () => {
      if (!place.length) return;
      this.#rooms.splice(this.#rooms.lastIndexOf(place.pop()), 1);
      if (!this.paused) this.#goOn();
    };
  }

  #hold(): void {
    this.since = Date.now();
    for (const timer of this.#timers) timer.hold?.();
    for (const tree of trees(document)) {
      this.#stilled.push(...tree.getAnimations().filter(({ playState }) => playState === 'running'));
      for (const media of tree.querySelectorAll<HTMLMediaElement>('audio, video')) media.pause();
    }
    for (const animation of this.#stilled) animation.pause();
    globalThis.speechSynthesis?.cancel();
    document.addEventListener('play', this.#hush, true);
    this.#going.abort();
  }

  #goOn(): void {
    this.since = undefined;
    document.removeEventListener('play', this.#hush, true);
    // What the page ended or started by itself meanwhile is as the page wants it.
    for (const animation of this.#stilled.splice(0)) if (animation.playState === 'paused') animation.play();
    this.#going = new AbortController();
    for (const timer of this.#timers) start(timer);
  }

  #hush = ({ target }: Event): void => {
    if (!this.#rooms.some((room) => room?.contains(target as Node))) (target as HTMLMediaElement).pause();
  };
}

function start(timer: Held): void {
  const end = performance.now() + timer.left;
  const left = () => end - performance.now();
  const stop = wait(left, timer.run);
  timer.hold = () => {
    timer.left = left();
    timer.hold = undefined;
    stop();
  };
}

/** The pause of this page. */
export const pause: Pause = /* @__PURE__ */ new Pause();
