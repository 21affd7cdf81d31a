import { attributes, markup, type Markup } from '../../../base/markup.js';
import { looksList, type LookMarkup } from '../../../base/looks.html.js';

/** What {@link errorSummary} writes. */
export interface ErrorSummaryMarkup {
  /** What needs a look, where a server has sent the form back. Empty where nothing does. */
  looks?: readonly LookMarkup[];
  /** The language of the default words; English where nothing is said. */
  lang?: string;
}

/**
 * Writes a whole `lee-error-summary`, which works before and without JavaScript. It takes focus as the page arrives, so that a
 * person who cannot see the page hears first what it is about.
 */
export function errorSummary({ looks = [], lang = 'en' }: ErrorSummaryMarkup = {}): Markup {
  const list = looksList(looks, lang);
  return markup`<lee-error-summary${attributes(list ? { tabindex: -1, autofocus: true } : {})}>${list}</lee-error-summary>`;
}
