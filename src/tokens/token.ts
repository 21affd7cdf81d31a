import { unsafeCSS, type CSSResult } from '@lit/reactive-element/css-tag.js';
import { fallbacks, type TokenName } from './names.js';

export type { TokenName } from './names.js';

/** A token for a `css` template: a name that does not exist does not compile. */
export function token(name: TokenName): CSSResult {
  return unsafeCSS(`var(--lee-${name}, ${fallbacks[name]})`);
}
