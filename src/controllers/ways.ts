import type { ReactiveController, ReactiveControllerHost } from '@lit/reactive-element';
import { isMade } from '../base/made.js';
import { nowInWords } from '../base/hours.js';
import { warn } from '../base/warn.js';
import { hours } from '../words/en.js';
import { langOf, wordsFor } from '../words/words.js';

/** Where a link may lead from here: to a number, or to a page. */
const LEADS = /^(?:tel|sms|https?):/;

/**
 * Says of ways to reach a person whether someone is there now: once, and again when the page is shown again. Nothing ticks.
 * Tells a developer of ways that lead nowhere.
 */
export class Ways implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#say);
    addEventListener('pageshow', this.#say);
    this.#say();
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#say);
    removeEventListener('pageshow', this.#say);
  }

  hostUpdated(): void {
    const { localName } = this.#host;
    if (!this.#host.querySelector('[slot=way]'))
      warn(`<${localName}> has no way to reach a person, and shows nothing. Write it with its helper.`);
    for (const { href, protocol } of this.#host.querySelectorAll('a'))
      if (href && !LEADS.test(protocol))
        warn(`<${localName}> has a link that leads nowhere. Begin it with tel:, sms: or https:.`);
    this.#say();
  }

  #say = (): void => {
    for (const line of this.#host.querySelectorAll<HTMLElement>('[slot=now]')) {
      if (!isMade(line)) continue;
      const { hours: open = '', zone = '' } = line.dataset;
      const words = wordsFor(line, { hours }).hours;
      try {
        line.textContent = nowInWords(open, zone, Date.now(), words, langOf(line));
      } catch {
        warn(
          `"${open}" in "${zone}" cannot be read. Write data-hours="Mo-Fr 08:00-17:00" data-zone="America/New_York".`,
        );
      }
    }
  };
}
