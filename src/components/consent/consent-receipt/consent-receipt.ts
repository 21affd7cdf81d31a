import { property } from '@lit/reactive-element/decorators/property.js';
import { LeeElement } from '../../../base/lee-element.js';
import { make } from '../../../base/made.js';
import { nextTask } from '../../../base/task.js';
import { warn } from '../../../base/warn.js';
import { Announcer } from '../../../controllers/announcer.js';
import { SecondPress } from '../../../controllers/second-press.js';
import { consentReceipt, discreet } from '../../../words/en.js';
import { wordsFor, type Spoken } from '../../../words/words.js';

/** What a file is called that tells nobody what is in it. */
const NEUTRAL = /^[a-z]{1,12}(?:-[a-z0-9]{1,12})?\.(?:json|txt)$/;
const TELLING =
  /consent|privacy|release|receipt|agree|shelter|abuse|trauma|safe|violence|harm|crisis|victim|help|lee/;

/**
 * A person's own copy of what they said: on the page first, where it can be read and printed. Before a file is made it asks
 * whether it is safe to keep one here; only a yes makes it. The name of the file says nothing about what is in it.
 *
 * @tag lee-consent-receipt
 * @slot - a heading, and what was said
 * @slot keep - the question, a pair of buttons with the values `no` and `yes`, and the link that does it without JavaScript
 * @slot open - in `keep`: the link that does it without JavaScript
 * @slot ways - in `keep`: buttons with the values `save` and `print`; hidden until someone said yes
 * @slot status - in `keep`: a `<p role="status">`; empty until then
 */
export class LeeConsentReceipt extends LeeElement {
  /** What the file holds, as the server wrote it: text, or JSON. Without it there is only paper. */
  @property() file?: string;

  /** The name of the file, which says nothing about it, such as `notes.json`. */
  @property({ attribute: 'file-name' }) fileName?: string;

  #second = new SecondPress();
  #news = new Announcer(() => this.querySelector('[slot=status]'));

  constructor() {
    super();
    this.addEventListener('click', this.#onClick);
  }

  protected get words(): Spoken<'consentReceipt' | 'discreet'> {
    return wordsFor(this, { consentReceipt, discreet });
  }

  /** The name that the file gets. */
  get savedAs(): string {
    const name = this.fileName ?? '';
    if (NEUTRAL.test(name) && !TELLING.test(name)) return name;
    return `${this.words.discreet.file}.${/^\s*[[{]/.test(this.file ?? '') ? 'json' : 'txt'}`;
  }

  get #ways(): HTMLElement | null {
    return this.querySelector('[slot=ways]');
  }

  protected override firstUpdated(): void {
    if (this.fileName !== undefined && this.savedAs !== this.fileName)
      warn(`the file name "${this.fileName}" can tell what is in it. It is saved as "${this.savedAs}".`);
    if (this.querySelector('a[download]'))
      warn(
        '<lee-consent-receipt> has a download in it that does not ask first. Give the file as its attribute.',
      );
    this.#show(false);
  }

  #onClick = (event: Event): void => {
    const pressed = event.target instanceof Element && event.target.closest('[slot=keep] button');
    if (!(pressed instanceof HTMLButtonElement) || this.#second.is(event)) return;
    const { notKept, how, saved } = this.words.consentReceipt;
    switch (pressed.value) {
      case 'no':
        this.#show(false);
        return this.#news.announce(notKept);
      case 'yes':
        this.#show(true);
        return this.#news.announce(how);
      case 'save':
        if (this.#save()) this.#news.announce(saved(this.savedAs));
        return;
      case 'print':
        return print();
    }
  };

  #show(isKept: boolean): void {
    const ways = this.#ways;
    if (!ways) return;
    ways.hidden = !isKept;
    const save = ways.querySelector<HTMLElement>('lee-button:has(> [value=save])');
    if (save) save.hidden = this.file === undefined;
  }

  /** Nothing is made before the press, and nothing is held after it. */
  #save(): boolean {
    if (this.#ways?.hidden !== false || this.file === undefined) return false;
    const type = this.savedAs.endsWith('.json') ? 'application/json' : 'text/plain';
    const address = URL.createObjectURL(new Blob([this.file], { type }));
    const link = make('a');
    link.href = address;
    link.download = this.savedAs;
    link.hidden = true;
    this.append(link);
    link.click();
    link.remove();
    nextTask(() => URL.revokeObjectURL(address));
    return true;
  }
}
