import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';

/** What an application knows of the intake. */
export interface Known {
  name: string;
  reach: string;
  story: string;
  storyDeclined: boolean;
  share: string;
}

/** Someone at the intake of an application, with a mouse and a keyboard. */
export class Person {
  constructor(readonly page: Page) {
    page.setDefaultTimeout(10_000);
  }

  async open(address: string): Promise<void> {
    await this.page.goto(address);
    await this.page.waitForSelector('lee-step:not([hidden]) ~ lee-step[hidden]');
  }

  /** Presses with the mouse, long enough after the last press to be no second one. */
  async press(selector: string): Promise<void> {
    await wait(450);
    await this.page.click(selector);
  }

  /** Presses a button of the page by what it says. */
  async pressWords(words: string): Promise<void> {
    await this.press(`button ::-p-text(${words})`);
  }

  /** Presses a button of the part that shows. */
  async go(way: 'next' | 'back'): Promise<void> {
    const before = await this.part();
    await this.press(`lee-step:not([hidden]) > [slot=actions] [data-lee-go=${way}]`);
    await this.page.waitForFunction(
      (before) => document.querySelector('lee-intake')!.current !== before,
      {},
      before,
    );
  }

  /** The number of the part that shows. */
  part(): Promise<number> {
    return this.page.$eval('lee-intake', ({ current }) => current);
  }

  write(text: string): Promise<void> {
    return this.page.keyboard.type(text);
  }

  async writeIn(selector: string, text: string): Promise<void> {
    await this.page.click(selector);
    await this.write(text);
  }

  /** What the form library of the application has, as the page shows it. */
  known(): Promise<Known> {
    return this.page.$eval('output', ({ textContent }) => JSON.parse(textContent) as Known);
  }

  /** What the form holds, as the browser would send it, by the names that the application uses. */
  held(): Promise<Known> {
    return this.page.$eval('form', ({ elements }) => {
      const held = elements as unknown as Record<string, { value: string; checked: boolean }>;
      return {
        name: held['name'].value,
        reach: held['reach'].value,
        story: held['story'].value,
        storyDeclined: held['story.declined'].checked,
        share: held['share'].value,
      };
    });
  }

  /** What a node says, on one line. */
  said(selector: string): Promise<string> {
    return this.page.$eval(selector, (node) => (node.textContent ?? '').replace(/\s+/g, ' ').trim());
  }

  /** The words of the consent that show. */
  saidOfSharing(): Promise<string[]> {
    return this.page.$$eval('lee-consent [slot=state] > span', (all) =>
      all
        .filter((one) => getComputedStyle(one).visibility === 'visible' && one.checkVisibility())
        .map(({ textContent }) => textContent ?? ''),
    );
  }
}
