import assert from 'node:assert/strict';
import { setTimeout as wait } from 'node:timers/promises';
import type { Tab } from '../support/engines.mjs';
import type { Kept } from './kept.js';
import { isAnother, look, type Sight } from './look.js';
import type { Past } from './past.js';
import { HEADING, PARTS, type Question, type Site } from './site.js';

/** Milliseconds after which a page that cannot be used, and is not gone, is stuck. */
const PATIENCE = 10_000;

/** What is known of a page, while it shows and while it is in the browser's memory. */
export interface Page {
  /** What was written into it. */
  words: Map<Question, string>;
  /** The return words that it has, and what it said last that is saved. */
  phrase?: string;
  saved?: string;
  /** Whether what is kept was changed elsewhere since it saved. */
  isBehind?: boolean;
  /** Whether it came back from memory, and what it did when it went there is not known. */
  isBack?: boolean;
}

/** What all tabs have in common. */
export interface Common {
  readonly past: Past;
  readonly site: Site;
  readonly kept: Kept;
}

/**
 * One tab, and what has to be so in it: what is written is there while the page stays, nothing that was left is seen, and the
 * page can be used or is gone.
 */
export class Place {
  readonly tab: Tab;
  sight!: Sight;
  page: Page = { words: new Map() };
  readonly pages = new Map<number, Page>();
  readonly #written = new Set<string>();
  readonly #visits = new Set<number>();
  readonly #of: Common;

  constructor(tab: Tab, of: Common) {
    this.tab = tab;
    this.#of = of;
  }

  get isOpen(): boolean {
    return this.sight.kind === 'home' || this.sight.kind === 'intake';
  }

  async openAfresh(visit: number): Promise<void> {
    this.#visits.add(visit);
    await this.tab.goto(`${this.#of.site.inside}/home?visit=${visit}`);
    // Firefox comes back from here as soon as the page before has written to its history entry, which is on leaving it.
    await this.see((sight) => sight.kind === 'home' && sight.visit === visit);
  }

  write(name: Question, word: string): void {
    const { words } = this.page;
    words.set(name, (words.get(name) ?? '') + word);
    this.#written.add(word);
  }

  /** All that was seen in this tab is past: a page of it leaves. */
  isLeft(): void {
    this.#of.past.add(this.#written, this.#visits);
  }

  /** Waits until the tab shows another site. */
  async isElsewhere(): Promise<void> {
    await this.see(({ kind }) => kind === 'elsewhere');
  }

  /** Moves by the browser's own ways, and gives whether that led anywhere. */
  async move(act: () => Promise<unknown>): Promise<boolean> {
    const { part, id } = this.sight;
    let isOver = false;
    const other = async () => {
      while (!isOver && !(await this.tab.ask(isAnother, id).catch(() => false))) await wait(20);
    };
    // Back on a page that leaves again may not be answered, so that another page is what ends it, or the time.
    await Promise.race([act().catch(() => {}), other(), wait(PATIENCE)]);
    isOver = true;
    await this.see();
    const isElse = () => this.sight.id !== id || this.sight.part !== part;
    if (isElse()) return true;
    // Back on the first part of an intake leads on to the page before, a moment later.
    await wait(250);
    await this.see();
    return isElse();
  }

  /** Looks until the page can be used and is as is waited for, and whether everything is so that has to be. */
  async see(isSettled: (sight: Sight) => boolean = () => true, isFilledIn = false): Promise<void> {
    const before = this.sight?.id;
    for (const deadline = Date.now() + PATIENCE; ; await wait(15)) {
      const sight = await this.peek();
      if (sight) this.#hasNothingPast(sight);
      if (sight?.isReady && isSettled(sight)) {
        this.sight = sight;
        break;
      }
      if (Date.now() > deadline) throw new Error(`The page is stuck: ${JSON.stringify(sight)}`);
    }
    const { id, values, kind } = this.sight;
    if (id !== before) this.#turnTo(id);
    // Browsers and what was kept fill in a page that is new.
    if (isFilledIn || !this.pages.has(id))
      this.page.words = new Map(Object.entries(values) as [Question, string][]);
    const isNew = !this.pages.has(id);
    this.pages.set(id, this.page);
    if (kind !== 'intake') return;
    for (const name of PARTS.flat())
      assert.equal(values[name], this.page.words.get(name) ?? '', `what was written for "${name}" is there`);
    if (isNew && this.#of.kept.phrase) await this.see(this.#of.kept.isFound);
    else await this.#of.kept.note(this);
  }

  #turnTo(id: number): void {
    const page = this.pages.get(id);
    this.page = page ? Object.assign(page, { isBack: true }) : { words: new Map() };
  }

  /** What shows now, if that can be told: a page that is just being left cannot be asked. */
  peek(): Promise<Sight | undefined> {
    return this.tab.ask(look, this.#of.site.nextPage()).catch(() => undefined);
  }

  #hasNothingPast({ title, text, kept, values, visit }: Sight): void {
    this.#of.past.hides([title, text, kept, ...Object.values(values)].join(' '), visit);
    assert.ok(!title.includes(HEADING), 'the title never says what is asked');
    this.#of.site.check(this.#of.past);
  }
}
