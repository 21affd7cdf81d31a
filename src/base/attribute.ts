import type { LeeElement } from './lee-element.js';

/** How a property stands in its attribute. */
interface Written {
  /** The attribute's name, where it is not the property's. */
  attribute?: string;
  /** `Boolean` for what is said by being there. */
  type?: typeof Boolean;
}

/**
 * Makes a property that is its attribute: a server, a framework and a script write the same thing in the same place, and
 * an element pays nothing for what nobody wrote. Lit's own properties are kept beside the attribute, and each of them is
 * gone through twice while an element begins: with 11 of them, a tenth of what a question costs beyond its HTML.
 */
export const attribute =
  ({ attribute, type }: Written = {}) =>
  (part: LeeElement, property: string): void => {
    const name = attribute ?? property.toLowerCase();
    (part.constructor as typeof LeeElement).mirror(property, name);
    Object.defineProperty(part, property, {
      configurable: true,
      enumerable: true,
      get(this: LeeElement) {
        return type ? this.hasAttribute(name) : (this.getAttribute(name) ?? undefined);
      },
      set(this: LeeElement, value: string | boolean | null | undefined) {
        if (value === undefined || value === null || value === false) this.removeAttribute(name);
        else this.setAttribute(name, value === true ? '' : String(value));
      },
    });
  };
