import { checkText } from '../../../base/check-ways.js';
import { attributes, markup, type Markup } from '../../../base/markup.js';
import { wordsIn } from '../../../words/words.js';

/** One thing that has to be passed on. */
export interface LimitMarkup {
  /** When, such as "A child is being harmed now". */
  when: string;
  /** Who tells what to whom, such as "Ana has to tell child protection your name and what you wrote". */
  then: string;
}

/** What {@link limits} writes. */
export interface LimitsMarkup {
  /** What has to be passed on, in the agency's own words. */
  limits: readonly LimitMarkup[];
  /** What becomes of all the rest, such as "Ana and Joel read it, and nobody else". */
  otherwise?: string;
  /** How to ask about it first, such as "You can call and ask, without your name". */
  ask?: string;
  /** Where it goes on without what would have to be passed on: an address of this site, or `#` and an id. */
  skip?: string;
  /** A heading in place of the default one. */
  heading?: string;
  /** How deep the heading is in the page; 2 where nothing is said. */
  level?: 2 | 3;
  /** The id of the heading. */
  id?: string;
  /** The language of the default words; English where nothing is said. */
  lang?: string;
}

/** Writes a whole `lee-limits`, which works before and without JavaScript. Throws where there is no limit to say. */
export function limits(given: LimitsMarkup): Markup {
  const { limits, otherwise, ask, skip, level = 2, id, lang = 'en' } = given;
  const words = wordsIn(lang).limits;
  if (!limits.length) throw new Error('Leeway: limits(): there is no limit. Add what has to be passed on.');
  const rows = limits.map(({ when, then }) => {
    checkText(when, 'limits()');
    checkText(then, `limits(), "${when}"`);
    return markup`<div><dt>${when}</dt><dd>${then}</dd></div>`;
  });
  const rest = [otherwise, ask].map((text) => text !== undefined && markup`<p>${text}</p>`);
  return markup`<lee-limits><h${level}${attributes({ id })}>${given.heading ?? words.heading}</h${level}><p>${words.lead}</p><dl>${rows}</dl>${rest}${
    skip !== undefined && markup`<lee-link alone><a${attributes({ href: skip })}>${words.skip}</a></lee-link>`
  }</lee-limits>`;
}
