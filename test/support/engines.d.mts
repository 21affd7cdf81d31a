export type EngineName = 'chromium' | 'firefox' | 'webkit';

/** One tab. Commands come back when the browser has done them; a navigation, when the page has loaded. */
export interface Tab {
  goto(url: string): Promise<unknown>;
  back(): Promise<unknown>;
  forward(): Promise<unknown>;
  reload(): Promise<unknown>;
  /** Goes so many entries of the history on, or back; throws where there are not so many. Not in WebKitGTK. */
  go?(by: number): Promise<unknown>;
  url(): Promise<string>;
  title(): Promise<string>;
  /** Calls a function in the page. Its arguments and its result are JSON. */
  evaluate<A extends unknown[], R>(fn: (...args: A) => R, ...args: A): Promise<Awaited<R>>;
  /** The same of a page that may just be going: it rejects where the page cannot be asked, or did not answer within 3 s. */
  ask<A extends unknown[], R>(fn: (...args: A) => R, ...args: A): Promise<Awaited<R>>;
  /** Waits up to 10 s until a function in the page gives true, across pages too. */
  waitFor<A extends unknown[]>(fn: (...args: A) => unknown, ...args: A): Promise<void>;
  click(selector: string): Promise<unknown>;
  /** Clicks at a place of what is seen, in CSS pixels, whatever is there. */
  clickAt(x: number, y: number): Promise<unknown>;
  /** Types into what has the focus. */
  type(text: string): Promise<unknown>;
  /** Presses one key or a combination: `Enter`, `Shift+Tab`. */
  press(combination: string): Promise<unknown>;
  /** In WebKitGTK a page is 447 px wide at least. */
  setViewport(size: { width: number; height: number }): Promise<unknown>;
  /** Acts in a way that leaves the page, and waits up to 10 s until another is there. */
  left(act: () => Promise<unknown>): Promise<void>;
  /** Writes a PNG file, with its folder. In WebKitGTK of the first tab only. */
  screenshot(path: string): Promise<void>;
  close(): Promise<unknown>;
  /** The puppeteer page, in Chromium and Firefox: for what only they can do. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly page?: any;
}

/** Whoever has tabs that share storage. */
export interface Person {
  newTab(): Promise<Tab>;
  close(): Promise<void>;
}

export interface Engine extends Person {
  readonly name: EngineName;
  /** Someone else at the same engine, with storage of their own. In WebKitGTK a browser of its own. */
  newPerson(): Promise<Person>;
}

/** The engines to try. */
export function chosenEngines(): EngineName[];

/** Why an engine is not tried, for `skip`: nobody chose it, or it is not on this machine. */
export function without(name: EngineName): string | false;

/** Starts an engine; throws where it is not installed. Only Chromium can be driven with JavaScript off. */
export function launch(name: EngineName, options?: { javaScript?: boolean }): Promise<Engine>;
