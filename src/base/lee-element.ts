import { ReactiveElement } from '@lit/reactive-element';
import { dress } from './dress.js';

/** A part that lives in the page's own tree: its children are real, and work before and without JavaScript. */
export class LeeElement extends ReactiveElement {
  /** The part's rules, for a shadow root or a page that did not load `leeway.css`. Set by `define`. */
  static sheets: readonly string[] = [];

  /** The attributes of the properties that are their attribute. */
  static mirrored: ReadonlyMap<string, string> = new Map();

  /** Called by `@attribute`. */
  static mirror(property: string, name: string): void {
    this.mirrored = new Map(this.mirrored).set(property, name);
  }

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, ...this.mirrored.values()];
  }

  constructor() {
    super();
    this.#takeOver();
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
    if (old !== value && [...mirrored.values()].includes(name)) this.requestUpdate();
  }

  /** What a framework set before the part was defined stands in the way of what the property is. */
  #takeOver(): void {
    const { mirrored } = this.constructor as typeof LeeElement;
    for (const property of Object.keys(this))
      if (mirrored.has(property)) {
        const value = this[property as keyof this];
        delete this[property as keyof this];
        this[property as keyof this] = value;
      }
  }
}
