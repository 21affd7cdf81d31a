import assert from 'node:assert/strict';

/** Every word that is written is of this kind, so that it is found again wherever it comes to light. */
const WORD = /zq\d+/g;

/** What nobody may see any more, and since when. */
export class Past {
  readonly #words = new Map<string, number>();
  readonly #visits = new Map<number, number>();

  /** From now on neither these words nor these visits may be seen. */
  add(words: Iterable<string>, visits: Iterable<number>): void {
    for (const word of words) if (!this.#words.has(word)) this.#words.set(word, Date.now());
    for (const visit of visits) if (!this.#visits.has(visit)) this.#visits.set(visit, Date.now());
  }

  /** That none of it is in what was seen at this time. */
  hides(text: string, visit: number, at = Infinity): void {
    for (const [word] of text.matchAll(WORD))
      assert.ok(at <= (this.#words.get(word) ?? Infinity), `${word} was left, and is seen`);
    assert.ok(at <= (this.#visits.get(visit) ?? Infinity), 'a page of a visit that was left is shown');
  }
}
