import { property } from '@lit/reactive-element/decorators/property.js';
import { attribute } from '../../../base/attribute.js';
import { LeeElement } from '../../../base/lee-element.js';
import { make, write } from '../../../base/made.js';
import { warn } from '../../../base/warn.js';
import { loading } from '../../../words/en.js';
import { wordsFor, type Spoken } from '../../../words/words.js';

/** What is over sooner needs no words. https://www.nngroup.com/articles/response-times-3-important-limits/ */
const MOMENT = 1000;
const LONG = 10_000;

/**
 * Says that something is on its way: nothing for the first second, then a line of words, and other words after ten
 * seconds. Nothing turns or blinks, and the words have their room before they come. It begins when it is put into the
 * page, or is no longer `hidden`, or at the moment that `since` says.
 *
 * @tag lee-loading
 * @attr {boolean} hidden - Nothing is on its way.
 */
export class LeeLoading extends LeeElement {
  /** What is said after one second. */
  @property() text?: string;

  /**
   * What is said after ten seconds. Write only what is true whatever becomes of it. Where it is empty, nothing more is said,
   * and what was said after one second stays.
   */
  @property() slow?: string;

  /**
   * Since when someone waits: an ISO 8601 date and time with its zone. What would have been said by now stands there at once.
   * Where nothing is written they wait since it shows.
   */
  @attribute() since?: string;

  /** The default sentences in the language of the nearest `lang`. */
  protected get words(): Spoken<'loading'> {
    return wordsFor(this, { loading });
  }

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'hidden'];
  }

  #timers: ReturnType<typeof setTimeout>[] = [];

  override connectedCallback(): void {
    super.connectedCallback();
    if (!this.hasAttribute('role')) this.setAttribute('role', 'status');
    this.#begin();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#end();
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if ((name === 'hidden' || name === 'since') && old !== value && this.isConnected) this.#begin();
  }

  #begin(): void {
    this.#stop();
    const waited = this.hidden ? 0 : this.#waited();
    this.#say(this.#wordsAfter(waited));
    if (this.hidden) return;
    this.#timers = (this.slow === '' ? [MOMENT] : [MOMENT, LONG])
      .filter((moment) => moment > waited)
      .map((moment) => setTimeout(() => this.#say(this.#wordsAfter(moment)), moment - waited));
  }

  #stop(): void {
    this.#timers.forEach(clearTimeout);
  }

  #end(): void {
    this.#stop();
    this.#say('');
  }

  /** For how many milliseconds someone has waited. A moment that is still to come is taken for now. */
  #waited(): number {
    if (!this.since) return 0;
    const since = Date.parse(this.since);
    if (!Number.isNaN(since)) return Math.max(Date.now() - since, 0);
    warn('"since" of <lee-loading> is a date and time with its zone, such as 2026-06-01T15:40:00Z.');
    return 0;
  }

  #wordsAfter(waited: number): string {
    if (waited < MOMENT) return '';
    const { loading } = this.words;
    const text = this.text ?? loading.text;
    return waited < LONG ? text : (this.slow ?? loading.slow) || text;
  }

  #say(words: string): void {
    let line = this.querySelector(':scope > span');
    if (!line) this.append((line = make('span')));
    write(line, words);
  }
}
