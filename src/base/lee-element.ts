import { ReactiveElement } from '@lit/reactive-element';
import { takeOver } from './attribute.js';
import { dress } from './dress.js';

/** A part that lives in the page's own tree: its children are real, and work before and without JavaScript. */
export class LeeElement extends ReactiveElement {
  /** The part's rules, for a shadow root or a page that did not load `leeway.css`. Set by `define`. */
  static sheets: readonly string[] = [];

  /** The attributes of the properties that are their attribute. Set by `@attribute`. */
  static mirrored: Readonly<Record<string, string>> = {};

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, ...Object.values(this.mirrored)];
  }

  constructor() {
    super();
    const { mirrored } = this.constructor as typeof LeeElement;
    for (const property of Object.keys(this))
      if (property in mirrored) takeOver(this, property as keyof this);
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    dress(this, (this.constructor as typeof LeeElement).sheets);
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    const { mirrored } = this.constructor as typeof LeeElement;
    if (old !== value && Object.values(mirrored).includes(name)) this.requestUpdate();
  }
}
