import { answersIn, isBegun, isPreview, putAnswers, writesOver, type Answers } from './answers.js';
import {
  deviceLock,
  expiryOf,
  headerOf,
  idOf,
  serverLock,
  unseal,
  type Envelope,
  type Lock,
} from './cipher.js';
import { deviceShelf, tidy } from './device-shelf.js';
import { askNotToRemember, identityOf } from './forms.js';
import { Keeper } from './keeper.js';
import { left, leftOrCleared } from './left.js';
import { Rhythm } from './rhythm.js';
import { inMemory, noteSending } from './sent.js';
import { serverShelf } from './server-shelf.js';
import { troubleOf, type Shelf, type Trouble } from './shelf.js';

/** What there is to say of the last saving. */
export type News = 'saved' | 'unsaved' | 'behind' | 'gone' | 'full' | 'failed' | 'unable';

/** How far a draft is: nothing is kept by this page, something waits to be opened, two answers wait for a choice, it is kept. */
export type DraftState = 'off' | 'found' | 'which' | 'on';

/** What a draft is told by who shows it. */
export interface DraftOptions {
  readonly policy: 'memory' | 'device' | 'server';
  /** For how many days it is kept after the last saving. */
  readonly days: number;
  /** Where the server keeps it. */
  readonly address?: string;
  /** Called whenever there is something else to show. */
  readonly changed: () => void;
}

/** Keeps what is written in a form, sealed, and only once its person has said so. Shows nothing itself. */
export class Draft {
  readonly form: HTMLFormElement;
  readonly #of: DraftOptions;
  readonly #shelf: Shelf;
  readonly #identity: string;
  readonly #left = left();
  readonly #ended = new AbortController();
  readonly #rhythm: Rhythm;
  readonly #ready: Promise<void>;
  #remember?: () => void;
  #id!: Envelope;
  #keeper?: Keeper;
  #written?: string;
  #opened?: { keeper: Keeper; answers: Answers };
  #other?: Answers;
  #saving: Promise<void> = Promise.resolve();

  state: DraftState = 'off';
  news?: News;
  /** When it was last saved. */
  savedAt?: Date;
  /** Until when it is kept. */
  until?: Date;

  constructor(form: HTMLFormElement, of: DraftOptions) {
    this.form = form;
    this.#of = of;
    this.#identity = identityOf(form);
    this.#shelf = of.policy === 'server' ? serverShelf(of.address!, of.days) : deviceShelf;
    this.reconsider();
    const { signal } = this.#ended;
    const [noted, save] = [() => this.#noted(), () => void this.save()];
    this.#rhythm = new Rhythm(form, { signal, noted, save, again: () => (this.#written = undefined) });
    noteSending(form, { signal, isServer: of.policy === 'server', lock: () => this.#keeper?.lock });
    form.ownerDocument.addEventListener('lee-erase', this.#onErase, { signal });
    this.#left.addEventListener('abort', () => this.#letGo(), { signal });
    this.#ready = Promise.resolve().then(() => this.#begin());
  }

  /** Whether other answers wait in memory, to be shown in place of these. */
  readonly hasOther = (): boolean => this.#other !== undefined;

  async #begin(): Promise<void> {
    const { policy } = this.#of;
    if (policy === 'memory') {
      const kept = inMemory.get(this.#identity);
      if (kept && !isBegun(this.form)) putAnswers(this.form, kept);
      return;
    }
    // Browsers keep the tools for sealing from pages that came over an open line.
    if (!globalThis.crypto?.subtle || !navigator.locks) return this.#tell('unable');
    if (policy === 'server') return;
    try {
      this.#id = await idOf(this.#identity);
      await tidy(this.#left);
      const found = await this.#shelf.read(this.#id, this.#left);
      if (found) this.#find(found);
    } catch (error) {
      if (troubleOf(error) === 'unable') this.#tell('unable');
    }
  }

  /** Remembers in memory what is written, where that is asked for: the form is being taken out. */
  remember(): void {
    if (this.#of.policy !== 'memory' || this.#left.aborted) return;
    inMemory.set(this.#identity, answersIn(this.form));
    this.#left.addEventListener('abort', () => inMemory.clear(), { once: true });
  }

  /** Stops for good, with a last saving, and forgets the key. */
  end(): void {
    void this.save().then(() => this.#letGo());
    this.#ended.abort();
    this.#remember?.();
  }

  /** Keeps what is written from now on under a phrase. Settles when it is certain, or when there is news of why not. */
  async keep(phrase: string): Promise<void> {
    await this.#ready;
    const stopped = leftOrCleared();
    const lock =
      this.#of.policy === 'server'
        ? await serverLock(phrase, this.#identity)
        : await deviceLock(phrase, this.#id);
    if (stopped.aborted) return;
    this.#letGo();
    this.#keeper = this.#keeperOf(lock);
    this.state = 'on';
    await this.save();
  }

  /** Opens what is kept. A wrong phrase erases nothing, and only a server counts how often one is tried. */
  async open(phrase: string): Promise<'opened' | 'wrong' | 'failed'> {
    await this.#ready;
    const stopped = leftOrCleared();
    try {
      const keeper = await this.#keeperFor(phrase);
      const json = keeper && (await unseal(keeper.lock, keeper.last!));
      if (json === undefined) return 'wrong';
      if (stopped.aborted) return 'failed';
      const answers = JSON.parse(json) as Answers;
      this.#opened = { keeper: keeper!, answers };
      if (writesOver(this.form, answers)) this.#turn('which');
      else this.take('kept');
      return 'opened';
    } catch {
      return 'failed';
    }
  }

  /** What is kept, with the key that a phrase makes for it, which may not be the right one. */
  async #keeperFor(phrase: string): Promise<Keeper | undefined> {
    const isServer = this.#of.policy === 'server';
    const lock = isServer ? await serverLock(phrase, this.#identity) : undefined;
    const envelope = await this.#shelf.read(lock?.id ?? this.#id, this.#left);
    const header = envelope && headerOf(envelope);
    return header && this.#keeperOf(lock ?? (await deviceLock(phrase, this.#id, header)), envelope);
  }

  #keeperOf(lock: Lock, before?: Envelope): Keeper {
    return new Keeper(lock, { shelf: this.#shelf, days: this.#of.days, left: leftOrCleared(), before });
  }

  /** Takes one of two answers: those that were kept, or those that are here. The other ones stay in memory, to swap. */
  take(which: 'kept' | 'here'): void {
    const { keeper, answers } = this.#opened!;
    const here = answersIn(this.form);
    const isChosen = this.state === 'which';
    this.#letGo();
    if (isChosen) this.#other = which === 'kept' ? here : answers;
    this.#keeper = keeper;
    this.#turn('on');
    if (which === 'kept') putAnswers(this.form, answers);
    void this.save();
  }

  /** Shows the other answers in place of these, which stay in memory. */
  swap(): void {
    const other = this.#other!;
    this.#other = answersIn(this.form);
    putAnswers(this.form, other);
    void this.save();
  }

  /** Leaves what was opened as it is kept, and shows nothing of it. */
  close(): void {
    this.#letGo();
    this.#turn(this.#of.policy === 'device' ? 'found' : 'off');
  }

  /** Removes what is kept, and forgets the key. The words on the page stay. Gives whether it is gone. */
  async erase(): Promise<boolean> {
    await this.#ready;
    const keeper = this.#keeper;
    // What is being saved is seen to its end first, so that it does not come back after this.
    this.#keeper = undefined;
    await this.#saving;
    try {
      await this.#shelf.erase(keeper?.lock.id ?? this.#id, this.#left);
    } catch {
      if (this.state === 'on') this.#keeper = keeper;
      return false;
    }
    this.#letGo();
    this.#turn('off');
    return true;
  }

  /** The person does not want it to be kept: the browser may do as it would have done. */
  decline(): void {
    this.#remember?.();
    this.#remember = undefined;
  }

  /** The person has not said no: the browser is asked to keep nothing of its own. */
  reconsider(): void {
    if (this.#of.policy === 'device') this.#remember ??= askNotToRemember(this.form);
  }

  /** Another tab saved later: saves what is here in its place, or leaves it and keeps nothing of what is here. */
  async settle(which: 'here' | 'there'): Promise<void> {
    if (which === 'here') {
      this.news = 'unsaved';
      return this.save();
    }
    const there = this.#keeper?.last;
    this.#letGo();
    if (there && this.#of.policy === 'device') this.#find(there);
    else this.#turn('off');
  }

  /** Saves now what is not saved yet. Settles when it is certain, or when there is news of why not. */
  save(): Promise<void> {
    this.#rhythm.rest();
    return (this.#saving = this.#saving.then(() => this.#save()));
  }

  async #save(): Promise<void> {
    const keeper = this.#keeper;
    if (!keeper || this.news === 'behind' || this.#left.aborted || isPreview(this.form)) return;
    const json = JSON.stringify(answersIn(this.form));
    const isWanted = () => this.#keeper === keeper && !this.#left.aborted;
    try {
      if (json !== this.#written) {
        await keeper.put(json, isWanted);
        if (!isWanted()) return;
        this.#written = json;
        this.savedAt = new Date();
        this.until = keeper.until;
      }
      this.#tell('saved');
      if (JSON.stringify(answersIn(this.form)) !== json) this.#rhythm.note();
    } catch (error) {
      if (isWanted()) this.#refused(troubleOf(error));
    }
  }

  #refused(trouble: Trouble): void {
    if (trouble === 'gone' || trouble === 'unable') {
      this.#letGo();
      this.state = 'off';
    }
    this.#tell(trouble === 'conflict' ? 'behind' : trouble);
  }

  #find(envelope: Envelope): void {
    this.until = new Date(expiryOf(envelope) * 1000);
    this.#turn('found');
  }

  #turn(state: DraftState): void {
    this.state = state;
    this.#tell(undefined);
  }

  #tell(news: News | undefined): void {
    this.news = news;
    if (!this.#ended.signal.aborted) this.#of.changed();
  }

  /** Forgets the key, and everything that was opened with it. */
  #letGo(): void {
    this.#rhythm.rest();
    this.#keeper = this.#written = this.#opened = this.#other = this.savedAt = undefined;
  }

  /** All that this site kept here is being cleared, from another place of the page. What a server keeps stays there. */
  #onErase = (): void => {
    inMemory.clear();
    if (this.state === 'off') return;
    this.#refused('gone');
    if (this.#of.policy === 'server') this.#turn('off');
  };

  /** Something was written. Gives whether it is kept at all. */
  #noted(): boolean {
    if (!this.#keeper || this.news === 'behind' || isPreview(this.form)) return false;
    if (this.news === 'saved') this.#tell('unsaved');
    return true;
  }
}
