import { LeeElement } from '../../../base/lee-element.js';
import { warn } from '../../../base/warn.js';
import { Announcer } from '../../../controllers/announcer.js';
import { askServer, eraseAll } from '../../../controllers/erase.js';
import { SecondPress } from '../../../controllers/second-press.js';
import { erase } from '../../../words/en.js';
import { wordsFor, type Spoken } from '../../../words/words.js';
import { LeeEraseEvent } from './erase-event.js';

/**
 * Clears what this site keeps in this browser, in one step: its storage, databases, caches and the cookies that scripts can
 * read. Then it asks the site's own server for the rest in the background, and says in place what was cleared and what was
 * not. It dresses a native form, which does the server's part without JavaScript. What it clears and what stays is said
 * beside the button before the press.
 *
 * @tag lee-erase
 * @slot - a `<form method="post" action="…">` with its words and a `<button>`, or these without a form
 * @slot status - a `<p role="status">` that says what was cleared; empty until then
 * @fires {LeeEraseEvent} lee-erase - someone asked for it, and nothing is cleared yet. It carries nothing.
 */
export class LeeErase extends LeeElement {
  #second = new SecondPress();
  #news = new Announcer(() => this.#status);
  #isRunning = false;

  /** The default sentences in the language of the nearest `lang`. */
  protected get words(): Spoken<'erase'> {
    return wordsFor(this, { erase });
  }

  /** The native button. */
  get button(): HTMLButtonElement | null {
    return this.querySelector('button');
  }

  get #status(): Element | null {
    return this.querySelector('[slot=status]');
  }

  constructor() {
    super();
    this.addEventListener('click', this.#onClick);
    this.addEventListener('submit', (event) => event.preventDefault());
  }

  protected override firstUpdated(): void {
    if (!this.button || !this.#status)
      warn('<lee-erase> needs a <button> and a <p slot="status" role="status"> in it.');
  }

  #onClick = (event: Event): void => {
    if (!this.button?.contains(event.target as Node)) return;
    event.preventDefault();
    if (!this.#second.is(event) && !this.#isRunning) void this.#erase();
  };

  async #erase(): Promise<void> {
    this.#isRunning = true;
    const event = new LeeEraseEvent();
    this.dispatchEvent(event);
    const { cleared, partly, open, told, untold, alone } = this.words.erase;
    const isAll = await eraseAll();
    const here = isAll ? cleared : partly;
    const address = this.querySelector('form')?.getAttribute('action');
    this.#news.announce(here);
    const rest = !address ? alone : (await askServer(address)) ? told : untold;
    this.#news.announce([here, rest, open].join(' '));
    this.#isRunning = false;
  }
}
