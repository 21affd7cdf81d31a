import type { Tab } from '../../support/engines.mjs';

/** Someone who keeps what they write, and comes back to it. */
export class Person {
  readonly tab: Tab;

  constructor(tab: Tab) {
    this.tab = tab;
  }

  /** What the part says of how things are. */
  line(): Promise<string> {
    return this.tab.evaluate(
      () => document.querySelector('lee-save-status > [slot=status]')?.textContent ?? '',
    );
  }

  says(beginning: string): Promise<void> {
    return this.tab.waitFor(
      (beginning) =>
        document.querySelector('lee-save-status > [slot=status]')?.textContent?.startsWith(beginning),
      beginning,
    );
  }

  /** Presses by script: WebKitGTK answers no pointer in a second tab. */
  async press(...acts: string[]): Promise<void> {
    for (const act of acts) {
      const button = `lee-save-status [data-lee-do=${act}]`;
      await this.tab.waitFor((button) => document.querySelector(button) !== null, button);
      await this.tab.evaluate((button) => document.querySelector<HTMLElement>(button)!.click(), button);
    }
  }

  async write(selector: string, text: string): Promise<void> {
    await this.tab.evaluate((selector) => document.querySelector<HTMLElement>(selector)!.focus(), selector);
    await this.tab.type(text);
  }

  /** Says yes, and gives the words that were offered. */
  async keep(): Promise<string> {
    await this.press('keep', 'yes');
    await this.tab.waitFor(() => document.querySelector('lee-save-status [slot=phrase]') !== null);
    const phrase = await this.tab.evaluate(
      () => document.querySelector('lee-save-status [slot=phrase]')!.textContent,
    );
    await this.press('has');
    await this.says('Saved');
    return phrase;
  }

  async open(phrase: string): Promise<void> {
    await this.tab.waitFor(
      () =>
        document.querySelector('lee-save-status :is([data-lee-do=open], [data-lee-do=openKept])') !== null,
    );
    const act = await this.tab.evaluate(
      () =>
        document.querySelector<HTMLElement>(
          'lee-save-status :is([data-lee-do=open], [data-lee-do=openKept])',
        )!.dataset.leeDo!,
    );
    await this.press(act);
    await this.tab.waitFor(() => document.querySelector('lee-save-status [slot=panel] input') !== null);
    await this.write('lee-save-status [slot=panel] input', phrase);
    await this.press('unlock');
  }
}
