import { markup, type Markup, type MarkupValue } from '../../../base/markup.js';
import { wordsIn } from '../../../words/words.js';

/** What is done in any case, as {@link consentGroup} says it. */
export interface NeededMarkup {
  /** What is used or shared. */
  what: string;
  /** Why it cannot be left out. */
  why: string;
}

/** What {@link consentGroup} writes. */
export interface ConsentGroupMarkup {
  /** What the consents are about. */
  heading: string;
  /** How deep the heading is in the page; 2 where nothing is said. */
  level?: 2 | 3;
  /** The id of the heading, with which the ids in it begin. */
  id: string;
  /** What is done in any case, with its reason. */
  needed?: readonly NeededMarkup[];
  /** The consents, each written with `consent()`. */
  consents: MarkupValue;
  /** Offers no to all and yes to all, beside each other. */
  all?: boolean;
  /** The language of the default words; English where nothing is said. */
  lang?: string;
}

/** Writes a whole `lee-consent-group`, which works before and without JavaScript. Throws where a reason is missing. */
export function consentGroup(given: ConsentGroupMarkup): Markup {
  const { heading, level = 2, id, needed = [], consents, all, lang = 'en' } = given;
  const words = wordsIn(lang).consentGroup;
  for (const { what, why } of needed)
    if (!why.trim())
      throw new Error(
        `Leeway: consentGroup(), needed: "${what}" has no reason. Say in "why" what it is for.`,
      );
  const rows = needed.map(({ what, why }) => markup`<div><dt>${what}</dt><dd>${why}</dd></div>`);
  const needs =
    needed.length > 0 &&
    markup`<div slot="needed"><h${level + 1}>${words.needed}</h${level + 1}><p>${words.notAsked}</p><dl>${rows}</dl></div>`;
  const press = (value: 'no' | 'yes') =>
    markup`<lee-button><button type="button" value="${value}">${words[value]}</button></lee-button>`;
  const pair =
    all &&
    markup`<div slot="all"><p id="${id}-all">${words.all}</p><lee-choice-pair role="group" aria-labelledby="${id}-all">${press('no')}${press('yes')}</lee-choice-pair></div>`;
  return markup`<lee-consent-group><h${level} id="${id}">${heading}</h${level}>${needs}<p>${words.same}</p>${pair}${consents}</lee-consent-group>`;
}
