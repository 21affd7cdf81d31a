import { markup, type Markup } from './markup.js';

/** A press beside an answer. The element gives it its work, and it shows only where there is script. */
export const aside = (words: string): Markup =>
  markup`<button type="button" slot="aside" data-lee-made>${words}</button>`;
