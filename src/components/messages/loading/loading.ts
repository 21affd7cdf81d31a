import { property } from '@lit/reactive-element/decorators/property.js';
import { LeeElement } from '../../../base/lee-element.js';
import { make } from '../../../base/made.js';
import { loading } from '../../../words/en.js';
import { wordsFor, type Spoken } from '../../../words/words.js';

/** What is over sooner needs no words. https://www.nngroup.com/articles/response-times-3-important-limits/ */
const MOMENT = 1000;
const LONG = 10_000;

/**
 * Says that something is on its way: nothing for the first second, then a line of words, and other words after ten
 * seconds. Nothing turns or blinks, and the words have their room before they come. It begins when it is put into the
 * page, or is no longer `hidden`.
 *
 * @tag lee-loading
 * @attr {boolean} hidden - Nothing is on its way.
 */
export class LeeLoading extends LeeElement {
  /** What is said after one second. */
  @property() text?: string;

  /** What is said after ten seconds. Write only what is true whatever becomes of it. */
  @property() slow?: string;

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
    if (name === 'hidden' && this.isConnected) this.#begin();
  }

  #begin(): void {
    this.#end();
    if (this.hidden) return;
    this.#timers = [
      setTimeout(() => this.#say(this.text ?? this.words.loading.text), MOMENT),
      setTimeout(() => this.#say(this.slow ?? this.words.loading.slow), LONG),
    ];
  }

  #end(): void {
    this.#timers.forEach(clearTimeout);
    this.#say('');
  }

  #say(words: string): void {
    let line = this.querySelector(':scope > span');
    if (!line) this.append((line = make('span')));
    line.textContent = words;
  }
}
