import { ReactiveElement } from '@lit/reactive-element';
import button from '../sheets/base/button.js';
import focus from '../sheets/base/focus.js';
import { dress } from './dress.js';

/**
 * A part with a shadow root around something that has no place in the page until it is asked for. What opens it is the
 * page's own button, which is dressed like every other.
 */
export abstract class LeeShell extends ReactiveElement {
  /** The rules of its button, for a shadow root or a page that did not load `leeway.css`. Set by `define`. */
  static sheets: readonly string[] = [];

  /** The page's own button, which opens it. */
  get opener(): HTMLButtonElement | null {
    return this.querySelector<HTMLButtonElement>(':scope > button');
  }

  /** Whether it is open. It is drawn anew only while it is not, so that nothing goes from under a person's hands. */
  protected abstract get isOpen(): boolean;

  /** What stands in its shadow root. */
  protected abstract draw(): readonly Node[];

  override connectedCallback(): void {
    super.connectedCallback();
    dress(this, (this.constructor as typeof LeeShell).sheets);
  }

  /** The buttons inside look as those of the page do. */
  protected override updated(): void {
    if (this.isOpen) return;
    this.renderRoot.replaceChildren(...this.draw());
    const inside = this.renderRoot.querySelector<HTMLElement>('lee-button');
    if (inside) dress(inside, [focus, button]);
  }
}
