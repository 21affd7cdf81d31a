import { ReactiveElement } from '@lit/reactive-element';
import { dress } from './dress.js';

/** A part that lives in the page's own tree: its children are real, and work before and without JavaScript. */
export class LeeElement extends ReactiveElement {
  /** The part's rules, for a shadow root or a page that did not load `leeway.css`. Set by `define`. */
  static sheets: readonly string[] = [];

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    dress(this, (this.constructor as typeof LeeElement).sheets);
  }
}
