// @ts-check
import { createHmac, randomBytes } from 'node:crypto';

const WINDOW_MS = 15 * 60 * 1000;
/** From one address: someone who reads a code off paper needs two or three. */
const FROM_ONE = 10;
/** From all: many addresses must not be many guesses. */
const FROM_ALL = 200;

/** How often something secret was tried in a quarter of an hour. Addresses are kept in memory, under names nobody can read. */
export class Attempts {
  #key = randomBytes(32);
  /** @type {{ by: string, at: number }[]} */
  #tries = [];

  /**
   * Notes a try, and says whether it may be made.
   * @param {string} address
   */
  allows(address) {
    const now = Date.now();
    const by = createHmac('sha256', this.#key).update(address).digest('base64url');
    this.#tries = this.#tries.filter(({ at }) => now - at < WINDOW_MS);
    const isAllowed =
      this.#tries.length < FROM_ALL && this.#tries.filter((one) => one.by === by).length < FROM_ONE;
    if (isAllowed) this.#tries.push({ by, at: now });
    return isAllowed;
  }
}
