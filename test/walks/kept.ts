import assert from 'node:assert/strict';
import { en } from '../../src/words/en.js';
import type { Sight } from './look.js';
import type { Page, Place } from './place.js';

const { device, behind, found } = en.saveStatus;

/** How a sentence begins that has something in its middle. */
const beginning = (sentence: (...given: string[]) => string) => sentence('\n', '\n').split('\n')[0];
const SAVED = beginning(device.saved);
const FOUND = beginning(found);

export const isSaved = ({ status }: Sight): boolean => status.startsWith(SAVED);
export const isBehind = ({ status }: Sight): boolean => status === behind;

/**
 * What the browser keeps, as the pages say that it is so: what was said to be saved is there until it is erased, sent or left,
 * and two tabs do not write over each other.
 */
export class Kept {
  #now?: { phrase: string; values: Record<string, string> };
  readonly #places: () => readonly Place[];

  constructor(places: () => readonly Place[]) {
    this.#places = places;
  }

  get phrase(): string | undefined {
    return this.#now?.phrase;
  }

  /** Whether a page offers what is kept. */
  readonly isFound = ({ status }: Sight): boolean => status.startsWith(FOUND);

  /** Looks at what a page says. */
  async note({ page, sight }: Place): Promise<void> {
    assert.ok(this.#now || page.isBehind || !this.isFound(sight), 'nothing is kept that was erased or left');
    const saved = JSON.stringify(sight.values);
    const isStale = page.isBack && page.isBehind;
    page.isBack = false;
    if (!isSaved(sight) || page.saved === saved) return;
    page.saved = saved;
    if (isStale) return;
    assert.ok(page.phrase, 'only a page that has the return words saves');
    assert.ok(!page.isBehind, 'a tab does not write over what another one saved, unasked');
    this.#now = { phrase: page.phrase, values: sight.values };
    await this.#isChanged(page);
  }

  /** All other pages are behind. What one of them saved in the meantime, unseen, was before this. */
  async #isChanged(by?: Page): Promise<void> {
    for (const place of this.#places()) {
      for (const page of place.pages.values()) page.isBehind ||= page !== by;
      const sight = place.page !== by && (await place.peek());
      if (sight && isSaved(sight)) place.page.saved = JSON.stringify(sight.values);
    }
  }

  /** That what was kept is in the page. More may have been written since it was said to be saved. */
  isIn(values: Record<string, string>): void {
    for (const [name, kept] of Object.entries(this.#now!.values))
      assert.ok(values[name].startsWith(kept), `"${kept}" was saved, and "${values[name]}" comes back`);
  }

  async isGone(): Promise<void> {
    this.#now = undefined;
    await this.#isChanged();
  }
}
