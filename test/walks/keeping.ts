import { en } from '../../src/words/en.js';
import { isBehind, isSaved, type Kept } from './kept.js';
import type { Sight } from './look.js';
import type { Place } from './place.js';

const { unsaved, erased } = en.saveStatus;

const WRONG = 'no such words as these';

/** The steps that have to do with keeping what is written. Each gives whether it was taken. */
export class Keeping {
  readonly #kept: Kept;

  constructor(kept: Kept) {
    this.#kept = kept;
  }

  /** Has it kept under the words that are offered. */
  async keep(place: Place): Promise<boolean> {
    if (!can(place, 'keep')) return false;
    await press(place, 'keep');
    await press(place, 'yes');
    await place.see(({ acts }) => acts.includes('has'));
    place.page.phrase = await place.tab.evaluate(
      () => document.querySelector('lee-save-status [slot=phrase]')!.textContent,
    );
    // Where another tab has kept something meanwhile, it is asked about first.
    place.page.isBehind = this.#kept.phrase !== undefined;
    place.page.saved = undefined;
    await press(place, 'has');
    await place.see((sight) => isSaved(sight) || isBehind(sight));
    return true;
  }

  /** Rests from writing until all is saved. */
  async rest(place: Place): Promise<boolean> {
    if (!place.page.phrase || place.sight.status !== unsaved) return false;
    await place.see(({ status }) => status !== unsaved);
    return true;
  }

  /** Opens what is kept, and takes that in place of what is written here. */
  async open(place: Place): Promise<boolean> {
    const { phrase } = this.#kept;
    if (!phrase || !(await this.#unlock(place, phrase))) return false;
    Object.assign(place.page, { phrase, isBehind: false });
    const isOpened = (sight: Sight) => isSaved(sight) || isBehind(sight) || sight.acts.includes('kept');
    await place.see(isOpened, true);
    if (can(place, 'kept')) {
      await press(place, 'kept');
      await place.see((sight) => isSaved(sight) || isBehind(sight), true);
    }
    this.#kept.isIn(place.sight.values);
    return true;
  }

  /** Words that do not open it cost nothing. */
  async openWrongly(place: Place): Promise<boolean> {
    if (!(await this.#unlock(place, WRONG))) return false;
    await place.tab.waitFor(
      (words) => document.querySelector('lee-save-status [slot=error]')?.textContent === words,
      en.saveStatus.unopened,
    );
    await press(place, 'notNow');
    await place.see(({ acts }) => acts.includes('open'));
    return true;
  }

  async #unlock(place: Place, phrase: string): Promise<boolean> {
    if (!can(place, 'open')) return false;
    await press(place, 'open');
    await place.see(({ acts }) => acts.includes('unlock'));
    await place.tab.evaluate((phrase) => {
      document.querySelector<HTMLInputElement>('lee-save-status [slot=panel] input')!.value = phrase;
    }, phrase);
    await press(place, 'unlock');
    return true;
  }

  /** Of two tabs that have written, this one's words are kept. */
  async keepHere(place: Place): Promise<boolean> {
    if (!can(place, 'keepHere')) return false;
    Object.assign(place.page, { isBehind: false, saved: undefined });
    await press(place, 'keepHere');
    await place.see(isSaved);
    return true;
  }

  async erase(place: Place): Promise<boolean> {
    if (!can(place, 'erase')) return false;
    await press(place, 'erase');
    await place.see(({ status }) => status === erased);
    place.page.phrase = place.page.saved = undefined;
    await this.#kept.isGone();
    return true;
  }
}

const can = ({ sight }: Place, act: string): boolean => !sight.held && sight.acts.includes(act);

const press = (place: Place, act: string): Promise<void> =>
  place.tab.evaluate((act) => document.querySelector<HTMLElement>(`[data-lee-do=${act}]`)!.click(), act);
