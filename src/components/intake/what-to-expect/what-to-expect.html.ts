import { markup, type Markup } from '../../../base/markup.js';
import { wordsIn } from '../../../words/words.js';

/** What {@link whatToExpect} writes. Only what is said is shown, in this order. */
export interface WhatToExpectMarkup {
  /** How many parts there are. */
  parts: number;
  /** About how long it takes, such as "About ten minutes. Nothing is timed." */
  long?: string;
  /** What is asked about. */
  asked?: string;
  /** What has to be answered, and what does not. */
  needed?: string;
  /** Who reads the answers, and any limit to that. */
  whoSees?: string;
  /** What may be good to have near. */
  near?: string;
  /** Offers to look around first, in an intake where JavaScript runs. */
  preview?: boolean;
  /** The language of the default words; English where nothing is said. */
  lang?: string;
}

/** Writes a whole `lee-what-to-expect`, which works before and without JavaScript. */
export function whatToExpect({ parts, preview, lang = 'en', ...said }: WhatToExpectMarkup): Markup {
  const words = wordsIn(lang);
  const { long, asked, needed, whoSees, near } = words.expect;
  const row = (question: string, answer: string | undefined) =>
    answer && markup`<div><dt>${question}</dt><dd>${answer}</dd></div>`;
  return markup`<lee-what-to-expect><dl>${row(words.expect.parts, words.expect.many(parts))}${row(long, said.long)}${row(asked, said.asked)}${row(needed, said.needed)}${row(whoSees, said.whoSees)}${row(near, said.near)}${row(words.expect.stop, words.expect.canStop)}</dl>${
    preview &&
    markup`<lee-button><button type="button" data-lee-go="preview">${words.intake.lookAround}</button></lee-button>`
  }</lee-what-to-expect>`;
}
