import { version } from './version.js';
import { warn } from './warn.js';

type Part = CustomElementConstructor & { sheets?: readonly string[]; leeway?: string };

/**
 * Registers a part under its tag. Where the tag is taken the first definition stays, because an element that is on
 * the page cannot change its class.
 */
export function define(tag: string, part: Part, sheets: readonly string[] = []): void {
  const first: Part | undefined = customElements.get(tag);
  if (!first) {
    part.sheets = sheets;
    part.leeway = version;
    customElements.define(tag, part);
  } else if (first !== part) {
    const by = first.leeway ?? `<${tag}> of other code`;
    warn(`${by} was here before ${version}, and stays. Load one copy.`);
  }
}
