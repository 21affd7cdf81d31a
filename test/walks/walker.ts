import assert from 'node:assert/strict';
import { setTimeout as wait } from 'node:timers/promises';
import type { EngineName, Person, Tab } from '../support/engines.mjs';
import { Keeping } from './keeping.js';
import { Kept } from './kept.js';
import { isNothingKept } from './look.js';
import { Past } from './past.js';
import { Place } from './place.js';
import { PARTS, type Site } from './site.js';

const LEAVE = 'lee-quick-exit a';

/** Two presses that come sooner are those of a hand that trembles, and the second does nothing. */
const PRESS_GAP = 420;

/** Milliseconds after which a browser that does not answer to a step will not. */
const LONGEST = 40_000;

const stuck = () =>
  wait(LONGEST, undefined, { ref: false }).then((): never => {
    throw new Error('The browser does not answer any more.');
  });

interface Browser {
  setOfflineMode(isOffline: boolean): Promise<void>;
}

/** Someone who walks through the site in any way, in up to two tabs. Every step looks whether all is as it has to be. */
export class Walker {
  /** The steps that were taken. */
  readonly taken: StepName[] = [];
  readonly #engine: EngineName;
  readonly #person: Person;
  readonly #site: Site;
  readonly #number: number;
  readonly #past = new Past();
  readonly #kept = new Kept(() => [this.#here, this.#other].filter((place) => place !== undefined));
  readonly #keeping = new Keeping(this.#kept);
  #here!: Place;
  #other?: Place;
  #isOffline = false;
  #hasLeft = false;
  #count = 0;

  /** @param number - tells the words of this walk from those of others */
  constructor(engine: EngineName, person: Person, site: Site, number: number) {
    this.#engine = engine;
    this.#person = person;
    this.#site = site;
    this.#number = number;
  }

  /** Comes to the site. */
  async begin(): Promise<void> {
    this.#here = await this.#newPlace();
    await this.#here.openAfresh(++this.#count);
  }

  /** What a witness told late is heard too. */
  async end(): Promise<void> {
    await wait(50);
    this.#site.check(this.#past);
  }

  /** Takes a step, where it can be taken and leads anywhere, and gives whether it was. */
  async take(step: StepName): Promise<boolean> {
    const { isOpen, sight } = this.#here;
    const isFree = ALWAYS.has(step) || (isOpen && (!sight.held || WHILE_HELD.has(step)));
    // Chromium takes what it could not reach, and loads once it is online, for a page that was opened afresh: see limits.md.
    const isNowhere = this.#isOffline && !isOpen && step !== 'comeOnline';
    if (!isFree || isNowhere) return false;
    this.taken.push(step);
    const isTaken = await Promise.race([this.#steps[step](), stuck()]);
    if (!isTaken) this.taken.pop();
    return isTaken;
  }

  readonly #steps: Record<StepName, () => Promise<boolean>> = {
    begin: () => this.#begin(),
    write: () => this.#write(),
    goOn: () => this.#go('next'),
    goBack: () => this.#go('back'),
    send: () => this.#send(),
    keep: () => this.#keeping.keep(this.#here),
    rest: () => this.#keeping.rest(this.#here),
    open: () => this.#keeping.open(this.#here),
    openWrongly: () => this.#keeping.openWrongly(this.#here),
    keepHere: () => this.#keeping.keepHere(this.#here),
    erase: () => this.#keeping.erase(this.#here),
    pause: () => this.#hold('lee-pause', 'paused'),
    cover: () => this.#hold('lee-cover', 'covered'),
    resume: () => this.#resume(),
    leave: () => this.#leave(),
    leaveByKeys: () => this.#leaveByKeys(),
    otherTab: () => this.#turnToOther(),
    back: () => this.#here.move(() => this.#tab.back()),
    forward: () => this.#here.move(() => this.#tab.forward()),
    anyEntry: () => this.#goToAnyEntry(),
    reload: () => this.#here.move(() => this.#tab.reload()),
    goOffline: () => this.#setOffline(true),
    comeOnline: () => this.#setOffline(false),
    openAfresh: () => this.#openAfresh(),
    comeBack: async () => !this.#here.isOpen && this.#openAfresh(),
  };

  get #tab(): Tab {
    return this.#here.tab;
  }

  async #newPlace(): Promise<Place> {
    return new Place(await this.#person.newTab(), {
      past: this.#past,
      site: this.#site,
      kept: this.#kept,
    });
  }

  async #begin(): Promise<boolean> {
    if (this.#here.sight.kind !== 'home' || this.#isOffline) return false;
    await this.#tab.left(() => this.#tab.click('#begin'));
    await this.#here.see();
    assert.equal(this.#here.sight.kind, 'intake');
    return true;
  }

  async #write(): Promise<boolean> {
    const names = PARTS[this.#here.sight.part - 1];
    if (!names) return false;
    const name = names[this.#count % names.length];
    const word = `zq${this.#number * 1000 + ++this.#count}`;
    await this.#tab.evaluate((name) => {
      const field = document.querySelector<HTMLInputElement>(`[name=${name}]`)!;
      field.focus();
      field.setSelectionRange(field.value.length, field.value.length);
    }, name);
    await this.#tab.type(word);
    this.#here.write(name, word);
    await this.#here.see();
    return true;
  }

  async #go(way: 'next' | 'back'): Promise<boolean> {
    const { kind, part } = this.#here.sight;
    if (kind !== 'intake' || (way === 'next' ? part > PARTS.length : part === 1)) return false;
    await this.#press(`[data-lee-go=${way}]`);
    await this.#here.see();
    assert.equal(this.#here.sight.part, part + (way === 'next' ? 1 : -1), 'the next part shows');
    if (this.#here.sight.part > PARTS.length)
      for (const words of this.#here.page.words.values())
        assert.ok(this.#here.sight.text.includes(words), `looking over shows ${words}`);
    return true;
  }

  async #send(): Promise<boolean> {
    const { kind, part } = this.#here.sight;
    if (kind !== 'intake' || part <= PARTS.length) return false;
    const before = this.#site.received.length;
    const { phrase } = this.#here.page;
    // What another tab keeps, and this one did not open, is another form's, and stays.
    const isAllGone = !this.#kept.phrase || this.#kept.phrase === phrase;
    const press = async () => {
      await wait(PRESS_GAP);
      await this.#press('lee-step:not([hidden]) [type=submit]');
    };
    if (this.#isOffline) {
      await this.#tab.waitFor(() => !navigator.onLine);
      await press();
      await this.#here.see();
      assert.equal(this.#here.sight.kind, 'intake', 'the page stays where it cannot be sent');
    } else {
      await this.#tab.left(press);
      assert.equal(this.#site.received.length, before + 1, 'it is sent once');
      for (const name of PARTS.flat())
        assert.equal(
          this.#site.received.at(-1)![name],
          this.#here.page.words.get(name) ?? '',
          'all of it is sent',
        );
      await this.#here.see();
      assert.equal(this.#here.sight.kind, 'home');
      if (!isAllGone) return true;
      await this.#tab.waitFor(isNothingKept);
      await this.#kept.isGone();
    }
    return true;
  }

  /** Opens what is in front of the page and keeps it as it is. */
  async #hold(part: string, held: 'paused' | 'covered'): Promise<boolean> {
    if (this.#here.sight.held) return false;
    await this.#tab.click(`${part} > button`);
    await this.#here.see((sight) => sight.held === held);
    return true;
  }

  async #resume(): Promise<boolean> {
    const { held } = this.#here.sight;
    if (held === 'covered')
      await this.#tab.evaluate(() => {
        document.querySelector('lee-cover')!.shadowRoot!.querySelector<HTMLElement>('dialog button')!.click();
      });
    else if (held) await this.#tab.press('Escape');
    else return false;
    await this.#here.see((sight) => !sight.held);
    return true;
  }

  async #leave(): Promise<boolean> {
    const { held } = this.#here.sight;
    const inside = held === 'covered' ? 'lee-cover ' : held ? 'lee-pause ' : '';
    await this.#tab.click(inside + LEAVE);
    return this.#isLeft();
  }

  async #leaveByKeys(): Promise<boolean> {
    for (let time = 0; time < 3; time++) await this.#tab.press('Shift');
    return this.#isLeft();
  }

  /** Whatever was written until now is gone for good. Another tab that shows the site leaves as well. */
  async #isLeft(): Promise<boolean> {
    this.#here.isLeft();
    this.#hasLeft = true;
    await this.#here.isElsewhere();
    if (this.#other?.isOpen) {
      await this.#other.tab.waitFor(() => location.hostname !== 'localhost');
      this.#other.isLeft();
      await this.#other.see();
    }
    await this.#kept.isGone();
    return true;
  }

  /** WebKitGTK draws the first tab alone, so that the other one is opened there, and can only look on. */
  async #turnToOther(): Promise<boolean> {
    const isDrawn = this.#engine !== 'webkit';
    if (this.#isOffline || (this.#other && !isDrawn)) return false;
    if (!this.#other) {
      this.#other = await this.#newPlace();
      await this.#other.openAfresh(++this.#count);
    }
    if (isDrawn) [this.#here, this.#other] = [this.#other, this.#here];
    await this.#here.see();
    return true;
  }

  /** Goes to a page of the history that is farther away than Back and Forward lead. */
  async #goToAnyEntry(): Promise<boolean> {
    const by = [-2, -3, 2, -4][this.taken.length % 4];
    return Boolean(this.#tab.go) && this.#here.move(() => this.#tab.go!(by));
  }

  async #setOffline(isOffline: boolean): Promise<boolean> {
    if (this.#isOffline === isOffline || this.#engine !== 'chromium') return false;
    await (this.#tab.page as Browser).setOfflineMode(isOffline);
    this.#isOffline = isOffline;
    return true;
  }

  /** Whoever comes back is not locked out, and nothing is left of what was before. */
  async #openAfresh(): Promise<boolean> {
    if (this.#isOffline) return false;
    await this.#here.openAfresh(++this.#count);
    if (this.#hasLeft && !this.#kept.phrase) await this.#tab.waitFor(isNothingKept);
    this.#hasLeft = false;
    return true;
  }

  async #press(selector: string): Promise<void> {
    await this.#tab.evaluate((selector) => {
      const seen = [...document.querySelectorAll<HTMLElement>(selector)].find((one) => one.checkVisibility());
      if (!seen) throw new Error(`${selector} cannot be seen`);
      seen.focus();
      seen.click();
    }, selector);
  }
}

/** Steps that can be taken wherever someone is, since the browser's own ways lead there. */
const ALWAYS = new Set<StepName>([
  ...(['back', 'forward', 'anyEntry', 'reload', 'openAfresh', 'comeBack'] as const),
  ...(['otherTab', 'goOffline', 'comeOnline'] as const),
]);

const WHILE_HELD = new Set<StepName>(['resume', 'leave', 'leaveByKeys']);

/** All steps, as often as they come up. */
export const STEPS = {
  begin: 20,
  write: 20,
  goOn: 16,
  goBack: 5,
  send: 6,
  keep: 12,
  rest: 10,
  open: 16,
  openWrongly: 3,
  keepHere: 10,
  erase: 1,
  pause: 2,
  cover: 2,
  resume: 12,
  leave: 2,
  leaveByKeys: 1,
  otherTab: 4,
  back: 2,
  forward: 1,
  anyEntry: 1,
  reload: 2,
  openAfresh: 1,
  comeBack: 6,
  goOffline: 1,
  comeOnline: 8,
} as const;

export type StepName = keyof typeof STEPS;
