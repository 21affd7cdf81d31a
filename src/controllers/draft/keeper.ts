import { expiryOf, headerOf, isSameSaving, seal, type Envelope, type Lock } from './cipher.js';
import { ShelfError, type Shelf } from './shelf.js';

const DAY = 24 * 60 * 60;

/** When something that is saved now is to be erased, in seconds since 1970. */
export const expiryIn = (days: number): number => Math.floor(Date.now() / 1000) + days * DAY;

/**
 * Holds the key of one draft, and knows which saving is the last. It writes in place of that one alone, so that two tabs never
 * write over each other unasked.
 */
export class Keeper {
  readonly lock: Lock;
  readonly #shelf: Shelf;
  readonly #days: number;
  readonly #left: AbortSignal;
  #before?: Envelope;
  /** Savings that were sent on their way and that nobody answered for. One of them may have arrived. */
  #unanswered: Envelope[] = [];

  constructor(lock: Lock, of: { shelf: Shelf; days: number; left: AbortSignal; before?: Envelope }) {
    this.lock = lock;
    this.#shelf = of.shelf;
    this.#days = of.days;
    this.#left = of.left;
    this.#before = of.before;
  }

  /** The last saving that is known, be it of another tab. */
  get last(): Envelope | undefined {
    return this.#before;
  }

  /** Until when the last saving is kept. */
  get until(): Date | undefined {
    return this.#before && new Date(expiryOf(this.#before) * 1000);
  }

  /** Seals and keeps. `isWanted` is asked when all is sealed, since someone may have erased or left meanwhile. */
  async put(json: string, isWanted: () => boolean): Promise<void> {
    const version = (this.#before && headerOf(this.#before)?.version) ?? 0;
    const envelope = await seal(this.lock, json, { version: version + 1, expires: expiryIn(this.#days) });
    if (!isWanted()) return;
    try {
      await this.#shelf.write(this.lock.id, envelope, this.#before, this.#left);
      this.#before = envelope;
      this.#unanswered = [];
    } catch (error) {
      const { trouble } = error as ShelfError;
      if (trouble === 'failed') this.#unanswered.push(envelope);
      if (trouble !== 'conflict') throw error;
      const there = await this.#shelf.read(this.lock.id, this.#left);
      const isOwn = there !== undefined && this.#unanswered.some((one) => isSameSaving(one, there));
      this.#before = there;
      this.#unanswered = [];
      if (!there) throw new ShelfError('gone');
      if (!isOwn) throw error;
      await this.put(json, isWanted);
    }
  }
}
