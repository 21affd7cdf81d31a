import { attributes, markup, type Markup } from '../../../base/markup.js';
import { looksList, type LookMarkup } from '../../../base/looks.html.js';
import { wordsIn } from '../../../words/words.js';

export type { LookMarkup } from '../../../base/looks.html.js';
export { whenHolds } from '../../../base/when.js';

/** What {@link intake} writes. */
export interface IntakeMarkup {
  /** Where the answers are sent. */
  action: string;
  /** The parts, as `steps()` or `step()` write them. */
  steps: Markup | readonly Markup[];
  /** What needs a look, where a server has sent the form back. The part of the first one takes `current`. */
  looks?: readonly LookMarkup[];
  /** What else the form carries, such as the hidden field against forgery. */
  content?: Markup;
  /** Shows all parts on one page, unless the person chose a part at a time. */
  onePage?: boolean;
  /** The names without which the form is not sent; nothing else is waited for then. */
  minimum?: readonly string[];
  /** Lets people look around: nothing is checked, kept or sent. */
  preview?: boolean;
  /** The name of whoever fills it in with the person. */
  assisted?: string;
  /** The agency's short name, for a title that says which part shows. */
  titled?: string;
  /** How the answers are sent; `multipart/form-data` where there are files. */
  enctype?: string;
  /** Asks browsers to fill nothing in again: for a new copy of a form that was just sent, which Back would lead to. */
  fresh?: boolean;
  /** The language of the default words; English where nothing is said. */
  lang?: string;
}

/** Writes a whole `lee-intake`, which works before and without JavaScript. */
export function intake(form: IntakeMarkup): Markup {
  const { action, enctype, fresh, steps, looks = [], content, lang = 'en' } = form;
  const { onePage, minimum, preview, assisted, titled } = form;
  const words = wordsIn(lang).intake;
  const own = { 'one-page': onePage, minimum: minimum?.join(' '), preview, assisted, titled };
  const helper =
    assisted &&
    markup`<input type="hidden" name="assisted" value="${assisted}" data-lee-made><p slot="assisted" data-lee-made>${words.assisted(assisted)}</p>`;
  const banner =
    preview &&
    markup`<div slot="preview" data-lee-made><p data-lee-made>${words.preview}</p><lee-button><button type="button" data-lee-go="begin" data-lee-made>${words.begin}</button></lee-button></div>`;
  const sent = { method: 'post', action, enctype, autocomplete: fresh && 'off', novalidate: true };
  return markup`<lee-intake${attributes(own)}><form${attributes(sent)}><button type="submit" slot="enter" disabled hidden data-lee-made></button>${helper}${banner}${summary(looks, lang)}${content}${steps}</form></lee-intake>`;
}

/** Takes focus as the page arrives, so that a person who cannot see the page hears first what it is about. */
function summary(looks: readonly LookMarkup[], lang: string): Markup {
  const list = looksList(looks, lang);
  return markup`<div slot="summary"${attributes(list ? { tabindex: -1, autofocus: true } : {})}>${list}</div>`;
}
