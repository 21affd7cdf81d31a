import type { LeeElement } from './lee-element.js';

/** How a property stands in its attribute. */
interface Written {
  /** The attribute's name, where it is not the property's. */
  attribute?: string;
  /** `Boolean` for what is said by being there, `Number` for a number. */
  type?: typeof Boolean | typeof Number;
  /** What it is where nothing is written. */
  initial?: string | number;
}

/** What a framework set on an element before it was defined stands in the way of what its property is. */
export function takeOver<Part extends HTMLElement>(part: Part, property: keyof Part): void {
  if (!Object.hasOwn(part, property)) return;
  const value = part[property];
  delete part[property];
  part[property] = value;
}

/**
 * Makes a property that is its attribute: a server, a framework and a script write the same thing in the same place, and
 * an element pays nothing for what nobody wrote. Lit's own properties are kept beside the attribute, and each of them is
 * gone through twice while an element begins: with 13 of them, a tenth of what a question costs beyond its HTML.
 */
export const attribute =
  ({ attribute, type, initial }: Written = {}) =>
  (part: LeeElement, property: string): void => {
    const name = attribute ?? property.toLowerCase();
    const of = part.constructor as typeof LeeElement;
    of.mirrored = { ...of.mirrored, [property]: name };
    Object.defineProperty(part, property, {
      configurable: true,
      enumerable: true,
      get(this: LeeElement) {
        const value = this.getAttribute(name);
        if (type === Boolean) return value !== null;
        return value === null ? initial : type ? type(value) : value;
      },
      set(this: LeeElement, value: string | number | boolean | null | undefined) {
        if (value === undefined || value === null || value === false) this.removeAttribute(name);
        else this.setAttribute(name, value === true ? '' : String(value));
      },
    });
  };
