import type { ReactiveController, ReactiveElement } from '@lit/reactive-element';
import { pause } from './pause.js';
import { wait } from './wait.js';

const MINUTE = 60_000;

/** Minutes before its end at which a visit is near it, and at which it is told of once more. */
const NEAR = 5 * MINUTE;
const LAST = 2 * MINUTE;

/** After so many milliseconds without an answer the server counts as out of reach. */
const PATIENCE = 10_000;

/** A `Date` header has whole seconds, and is on its way for a while: what it differs by less says nothing of a clock. */
const COARSE = 2000;

/** How much of a visit there is. */
export type VisitStage = 'open' | 'near' | 'last' | 'over';

/**
 * What the server said: the visit is `open`, it is `closed`, it is an `other` one than this page was written for, or there
 * was no answer to be understood.
 */
export type VisitAnswer = 'open' | 'closed' | 'other' | 'offline';

/** What a site allows. Times are milliseconds by the server's clock. */
export interface VisitRules {
  /** The address that prolongs a visit, or says when it ends. */
  readonly extend?: string;
  /** The end beyond which no visit is prolonged. */
  readonly most: number;
  /** Whether a visit is prolonged while the person does something. */
  readonly keep: boolean;
  /** For how many milliseconds a visit is prolonged while the page is paused. */
  readonly pauseMost: number;
  /** An opaque name for whose visit it is. */
  readonly visit?: string;
}

interface Told {
  readonly until: number;
  readonly visit?: string;
}

/** What a person does. A page that only scrolls by itself is no sign of one. */
const DOES = ['keydown', 'input', 'pointerdown', 'pointermove', 'wheel'];

/** What can have happened unseen: a device that slept, another window that was in front, no connection. */
const RETURNS = ['focus', 'pageshow', 'online', 'visibilitychange'];

/** When a visit ends: by the server's clock, in step with the other tabs of the site, through sleep and without connection. */
export class VisitEnd implements ReactiveController {
  readonly #of: { rules(): VisitRules; changed(): void };
  #until = NaN;
  #began = NaN;
  #asked = -Infinity;
  /** What the server's clock is ahead of the device's. */
  #ahead = 0;
  #stage?: VisitStage;
  #isOver = false;
  #stop?: () => void;
  #here?: AbortController;
  #next = Infinity;
  #asking?: Promise<VisitAnswer>;
  #channel?: BroadcastChannel;

  constructor(host: ReactiveElement, of: { rules(): VisitRules; changed(): void }) {
    this.#of = of;
    host.addController(this);
  }

  /** How much there is of it; nothing where it does not end. */
  get stage(): VisitStage | undefined {
    return this.#stage;
  }

  /** When it ends, by the device's clock, which the person sees. */
  get end(): number {
    return this.#until - this.#ahead;
  }

  /** Whether there is a way to a later end. */
  get canExtend(): boolean {
    const { extend, most } = this.#of.rules();
    return extend !== undefined && this.#until < most;
  }

  /** Until when someone can stay in a pause that began at a time of the device; nothing where that is not said. */
  stay(since: number): number | undefined {
    const { most, pauseMost } = this.#of.rules();
    const wished = since + pauseMost;
    return pauseMost > 0 ? Math.max(this.end, Math.min(wished, most - this.#ahead)) : undefined;
  }

  /**
   * Begins to count. A page that was written again counts anew.
   *
   * @param until - the end, by the server's clock
   * @param written - when the server wrote that, by its clock; its clock is taken for the device's where nobody says
   */
  begin(until: number, written: number): void {
    this.#ahead = aheadOf(written);
    if (until) this.#prolong(until);
  }

  hostConnected(): void {
    this.#here = new AbortController();
    const { signal } = this.#here;
    for (const type of DOES) addEventListener(type, this.#onDo, { capture: true, passive: true, signal });
    for (const type of RETURNS) addEventListener(type, this.#onReturn, { capture: true, signal });
    for (const type of ['lee-pause', 'lee-resume']) addEventListener(type, this.#check, { signal });
    document.addEventListener('lee-exit', this.#leave, { signal });
    if (!this.#until) return;
    this.#open();
    this.#check();
  }

  hostDisconnected(): void {
    this.#here?.abort();
    this.#close();
    // In another place of the page it is told anew.
    this.#stage = undefined;
  }

  /** Asks the server for more time, which also says whether the visit is open. One question is under way at a time. */
  ask(): Promise<VisitAnswer> {
    this.#asking ??= this.#post().then((answer) => {
      this.#asking = undefined;
      if (answer === 'closed' || answer === 'other') {
        if (!this.#isOver) this.#tell({ until: 0 });
        this.#isOver = true;
      }
      this.#check();
      return answer;
    });
    return this.#asking;
  }

  async #post(): Promise<VisitAnswer> {
    const { extend, visit } = this.#of.rules();
    if (!extend) return 'offline';
    this.#asked = Date.now();
    try {
      const signal = AbortSignal.timeout(PATIENCE);
      const answer = await fetch(extend, { method: 'POST', cache: 'no-store', redirect: 'manual', signal });
      // Many servers lead to the page where one signs in.
      if (answer.type === 'opaqueredirect' || answer.status === 401 || answer.status === 403) return 'closed';
      const told = (await answer.json()) as { until?: string; visit?: string };
      // Someone has left meanwhile.
      if (this.#here!.signal.aborted) return 'offline';
      const until = Date.parse(told.until ?? '');
      if (!answer.ok || !until) return 'offline';
      if (told.visit !== visit) return 'other';
      const date = Date.parse(answer.headers.get('date') ?? '');
      if (Math.abs(date - this.#now) > COARSE) this.#ahead = date - Date.now();
      if (until <= this.#now) return 'closed';
      this.#prolong(until);
      return 'open';
    } catch {
      return 'offline';
    }
  }

  get #now(): number {
    return Date.now() + this.#ahead;
  }

  #prolong(until: number): void {
    this.#until = until;
    this.#began = this.#now;
    this.#isOver = false;
    this.#tell({ until, visit: this.#of.rules().visit });
    this.#check();
    // The time may be another one in the same stage.
    this.#of.changed();
  }

  #check = (): void => {
    this.#stop?.();
    if (!this.#until || this.#here!.signal.aborted) return;
    if (this.#until <= this.#now) this.#isOver = true;
    const left = this.#until - this.#now;
    const stage = this.#isOver ? 'over' : left <= LAST ? 'last' : left <= NEAR ? 'near' : 'open';
    const isNew = stage !== this.#stage;
    this.#stage = stage;
    if (isNew) this.#of.changed();
    if (stage === 'over') return;
    if (this.#isPausedWithin && this.#isHalfOver) void this.ask();
    const moments = [this.#until - NEAR, this.#until - LAST, this.#until, this.#half];
    this.#next = Math.min(...moments.filter((moment) => moment > this.#now));
    this.#stop = wait(() => this.#next - this.#now, this.#check);
  };

  get #half(): number {
    return (this.#began + this.#until) / 2;
  }

  /** Half of the time is over, and the server was not asked in the last quarter: so it is asked a few times a visit. */
  get #isHalfOver(): boolean {
    const quarter = (this.#until - this.#began) / 4;
    return this.canExtend && this.#now >= this.#half && Date.now() - this.#asked > quarter;
  }

  get #isPausedWithin(): boolean {
    return pause.since !== undefined && Date.now() < pause.since + this.#of.rules().pauseMost;
  }

  #onDo = (): void => {
    if (!this.#until || this.#isOver) return;
    if (this.#now >= this.#next) this.#check();
    if (this.#of.rules().keep && !pause.paused && this.#isHalfOver && !this.#isOver) void this.ask();
  };

  #onReturn = ({ target }: Event): void => {
    // The focus of a control is not that of the window.
    if (target instanceof Element || document.visibilityState === 'hidden') return;
    this.#check();
    if (this.#isOver) void this.ask();
  };

  #tell(told: Told): void {
    this.#open()?.postMessage(told);
  }

  /** One channel for each address, since a site may have several visits. Its name says nothing of what the site is for. */
  #open(): BroadcastChannel | undefined {
    const { extend } = this.#of.rules();
    if (this.#channel || !extend) return this.#channel;
    this.#channel = new BroadcastChannel(`ui-open${extend}`);
    this.#channel.onmessage = ({ data }: MessageEvent<Told>) => {
      const { until, visit } = data;
      // What another tab says is no proof: the server is asked before a covered page shows.
      if (this.#isOver || !until || visit !== this.#of.rules().visit) void this.ask();
      else if (until > this.#until) {
        this.#until = until;
        this.#began = this.#now;
        this.#check();
        this.#of.changed();
      }
    };
    return this.#channel;
  }

  #close(): void {
    this.#stop?.();
    this.#channel?.close();
    this.#channel = undefined;
  }

  #leave = (): void => {
    this.#here!.abort();
    this.#until = NaN;
    this.#close();
  };
}

/**
 * How far the server's clock is ahead of the device's. What it wrote came with the first byte of the page, or, where a script
 * brought it, now; the script of a page may come much later than the page. Of both the nearer is taken.
 */
function aheadOf(written: number): number {
  if (!written) return 0;
  const [page] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const came = performance.timeOrigin + (page?.responseStart ?? 0);
  const ahead = [came, Date.now()]
    .map((time) => written - time)
    .reduce((one, other) => (Math.abs(one) < Math.abs(other) ? one : other));
  return Math.abs(ahead) > COARSE ? ahead : 0;
}
