import { setTimeout as wait } from 'node:timers/promises';
import type { Tab } from '../../support/engines.mjs';
import type { Agency } from './portal.js';

/** Goes through an agency's questions quickly: what a script presses is never the second of two quick presses. */
export class Visitor {
  readonly #tab: Tab;
  readonly #address: string;

  constructor(tab: Tab, base: string, agency: Agency) {
    this.#tab = tab;
    this.#address = `${base}/${agency}/intake`;
  }

  async open(): Promise<void> {
    await this.#tab.goto(this.#address);
    await this.ready();
  }

  async ready(): Promise<void> {
    await this.#tab.waitFor(() => document.querySelector('lee-intake:defined') !== null);
  }

  /** The number of the part that shows. */
  showing(): Promise<number> {
    return this.#tab.evaluate(() =>
      Number(document.querySelector('lee-step:not([hidden])')!.id.replace('part-', '')),
    );
  }

  /** Shows a part, by whichever way. */
  async turnTo(part: number): Promise<void> {
    await this.#tab.evaluate(
      (part) =>
        (document.querySelector('lee-intake') as HTMLElement & { goTo(part: number): void }).goTo(part),
      part,
    );
  }

  /** Presses what can be seen, which has the focus then, as it has after a person's press. */
  async press(selector: string): Promise<void> {
    await this.#tab.evaluate((selector) => {
      const seen = [...document.querySelectorAll<HTMLElement>(selector)].find((one) => one.checkVisibility());
      if (!seen) throw new Error(`${selector} cannot be seen`);
      seen.focus();
      seen.click();
    }, selector);
  }

  /** Ticks as a hand does: what a script ticks is not what a browser fills in again. */
  async tick(selector: string): Promise<void> {
    await this.#tab.evaluate((selector) => document.querySelector<HTMLElement>(selector)!.focus(), selector);
    await this.#tab.press('Space');
  }

  /** Presses a button of the part that shows. */
  go(...ways: ('next' | 'back' | 'skip' | 'read' | 'end' | 'preview' | 'begin')[]): Promise<void> {
    return ways.reduce(
      (before, way) => before.then(() => this.press(`[data-lee-go=${way}]`)),
      Promise.resolve(),
    );
  }

  /** Writes after what is there, all at once, as an input method or a paste does. */
  async write(selector: string, text: string): Promise<void> {
    await this.#tab.evaluate((selector) => {
      const control = document.querySelector<HTMLElement>(selector)!;
      if (!control.checkVisibility()) throw new Error(`${selector} cannot be seen`);
      control.focus();
    }, selector);
    await this.#tab.page.keyboard.sendCharacter(text);
  }

  value(selector: string): Promise<string> {
    return this.#tab.evaluate(
      (selector) => document.querySelector<HTMLInputElement>(selector)!.value,
      selector,
    );
  }

  /** Presses the button that sends. */
  async trySend(): Promise<void> {
    // Sending right after another press is a second press, whoever pressed.
    await wait(400);
    await this.press('button[type=submit]');
  }

  /** Presses the button that sends, and waits for the page after it. */
  async send(): Promise<void> {
    await this.#tab.left(() => this.trySend());
  }
}
