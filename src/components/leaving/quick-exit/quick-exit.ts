import { property } from '@lit/reactive-element/decorators/property.js';
import { LeeElement } from '../../../base/lee-element.js';
import { armKeys } from '../../../controllers/exit-keys.js';
import { armReach } from '../../../controllers/exit-reach.js';
import { armTraces } from '../../../controllers/exit-traces.js';
import { armExit } from '../../../controllers/exit.js';

/**
 * A link that leaves the site at once. One press covers the page, empties it and goes to another site; Back, Forward
 * and reload show nothing of the visit. It never asks whether someone is sure, and no one counts it. It cannot clear
 * the browser's history, and says so. Without JavaScript it is a link that leaves.
 *
 * Put `first.js` into the head of every page of the site: it holds before the part has come, and on pages without it.
 *
 * @tag lee-quick-exit
 * @slot - an `<a href>` to a harmless page, with `rel="noreferrer"`
 * @event {Event} lee-exit - on the document, when someone leaves and the page is covered. It carries nothing.
 */
export class LeeQuickExit extends LeeElement {
  /** Stays in view at the top and inline end of the page, wherever it is scrolled to. For use outside a header. */
  @property({ type: Boolean, reflect: true }) fixed = false;

  /**
   * The keys that leave when they are pressed one after the other within five seconds: names of `KeyboardEvent.key` with
   * spaces between, `Shift Shift Shift` where nothing is said. `off` keeps keys from leaving.
   */
  @property({ reflect: true }) keys?: string;

  /** An address of the site that is told, by a post without content, that someone left. Nothing waits for it. */
  @property({ attribute: 'sign-out', reflect: true }) signOut?: string;

  /** The link. */
  get link(): HTMLAnchorElement | null {
    return this.querySelector('a');
  }

  override connectedCallback(): void {
    super.connectedCallback();
    armExit();
    armTraces();
    armKeys();
    armReach();
  }
}
