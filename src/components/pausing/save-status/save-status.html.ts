import { attributes, markup, type Markup } from '../../../base/markup.js';
import { wordsIn } from '../../../words/words.js';
import type { DraftPolicy } from './policies.js';

/** What {@link saveStatus} writes. */
export interface SaveStatusMarkup {
  /** Where what is written may be kept. */
  policy: DraftPolicy;
  /** For how many days it is kept after the last saving. */
  keep?: number;
  /** With `server`, the address on this site that keeps it. */
  address?: string;
  /** The id of the form, where the part stands outside of it. */
  for?: string;
  /** On the page that says that a form was sent: the address of that form's page, with `#` and its id where it has one. */
  sent?: string;
  /** The language of the default words; English where nothing is said. */
  lang?: string;
}

/** Writes a `lee-save-status`. Where something can be kept it shows only where JavaScript runs. */
export function saveStatus(part: SaveStatusMarkup): Markup {
  const { policy, keep, address, sent, lang = 'en' } = part;
  const words = wordsIn(lang).saveStatus;
  const canKeep = sent === undefined && (policy === 'device' || policy === 'server');
  const line = sent !== undefined ? '' : policy === 'none' || policy === 'memory' ? words[policy] : words.off;
  return markup`<lee-save-status${attributes({ policy, keep, address, for: part.for, sent })}><p slot="status" role="status" data-lee-made>${line}</p>${
    canKeep &&
    markup`<div slot="actions" data-lee-made="inside"><lee-button data-lee-made><button type="button" data-lee-do="keep" data-lee-made>${words.keep}</button></lee-button>${
      policy === 'server' &&
      markup`<lee-button data-lee-made><button type="button" data-lee-do="openKept" data-lee-made>${words.openKept}</button></lee-button>`
    }</div>`
  }</lee-save-status>`;
}
