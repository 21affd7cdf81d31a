import type { Envelope } from './cipher.js';

/**
 * Why something could not be kept, looked up or erased: it was saved elsewhere meanwhile, it is not there any more, there is no
 * room, the browser keeps nothing for this site, there was no answer.
 */
export type Trouble = 'conflict' | 'gone' | 'full' | 'unable' | 'failed';

/** Something could not be kept. Holds no words. */
export class ShelfError extends Error {
  readonly trouble: Trouble;

  constructor(trouble: Trouble) {
    super(trouble);
    this.trouble = trouble;
  }
}

/** What went amiss; what nobody foresaw is no answer. */
export const troubleOf = (error: unknown): Trouble =>
  error instanceof ShelfError ? error.trouble : 'failed';

/** Where sealed drafts are kept. Each call takes a signal, after which it leaves nothing behind. */
export interface Shelf {
  /** What is kept under an id, unless it has expired. */
  read(id: Envelope, signal: AbortSignal): Promise<Envelope | undefined>;

  /**
   * Keeps an envelope in place of another, and only of that: where something else is there by now, nothing is changed. Settles
   * once it is certain to be there.
   */
  write(id: Envelope, envelope: Envelope, before: Envelope | undefined, signal: AbortSignal): Promise<void>;

  /** Removes what is kept under an id, if anything is. */
  erase(id: Envelope, signal: AbortSignal): Promise<void>;
}
