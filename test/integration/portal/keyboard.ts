import { setTimeout as wait } from 'node:timers/promises';
import type { Tab } from '../../support/engines.mjs';

/** Goes through a page by its keyboard alone, as someone does who has no mouse. */
export class Keyboard {
  readonly #tab: Tab;

  constructor(tab: Tab) {
    this.#tab = tab;
  }

  #isAt(selector: string): Promise<boolean> {
    return this.#tab.evaluate((selector) => document.activeElement?.matches(selector) ?? false, selector);
  }

  /** Presses Tab until something has the focus. */
  async to(selector: string, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    for (let presses = 0; !(await this.#isAt(selector)); presses++) {
      if (presses === 60) throw new Error(`${key} does not lead to ${selector}`);
      await this.#tab.press(key);
    }
  }

  /** Presses Tab until something in the shadow tree of a part has the focus. */
  async into(host: string, selector: string): Promise<void> {
    const isAt = (host: string, selector: string) =>
      document.querySelector(host)!.shadowRoot!.activeElement?.matches(selector) ?? false;
    for (let presses = 0; !(await this.#tab.evaluate(isAt, host, selector)); presses++) {
      if (presses === 20) throw new Error(`Tab does not lead to ${selector} in ${host}`);
      await this.#tab.press('Tab');
    }
  }

  async press(selector: string): Promise<void> {
    await this.to(selector);
    // A second press within 400 ms does not count.
    await wait(400);
    await this.#tab.press('Enter');
  }

  async tick(selector: string): Promise<void> {
    await this.to(selector);
    await this.#tab.press(' ');
  }

  /** Selects a row of a group: Tab leads to the group, and the arrows through it. */
  async choose(selector: string): Promise<void> {
    const name = await this.#tab.evaluate(
      (selector) => document.querySelector<HTMLInputElement>(selector)!.name,
      selector,
    );
    await this.to(`[name="${name}"]`);
    if (await this.#isAt(selector)) return void (await this.#tab.press(' '));
    for (let presses = 0; !(await this.#isAt(selector)); presses++) {
      if (presses === 10) throw new Error(`The arrows do not lead to ${selector}`);
      await this.#tab.press('ArrowDown');
    }
  }

  /**
   * Hands over a file. The window in which it is chosen is the browser's own and nobody drives it, so this is what the page
   * sees after it.
   */
  async attach(selector: string, file: { name: string; type: string; bytes: Uint8Array }): Promise<void> {
    await this.to(selector);
    await this.#tab.evaluate(
      (name, type, bytes) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([Uint8Array.from(bytes)], name, { type }));
        const input = document.activeElement as HTMLInputElement;
        input.files = transfer.files;
        for (const type of ['input', 'change']) input.dispatchEvent(new Event(type, { bubbles: true }));
      },
      file.name,
      file.type,
      [...file.bytes],
    );
  }

  async write(selector: string, text: string): Promise<void> {
    await this.to(selector);
    await this.#tab.type(text);
  }

  /** Goes on to the part of that number. */
  async goOn(number: number): Promise<void> {
    await this.press('lee-step:not([hidden]) [data-lee-go=next]');
    await this.#tab.waitFor((id) => !document.getElementById(id)!.hidden, `part-${number}`);
  }
}
