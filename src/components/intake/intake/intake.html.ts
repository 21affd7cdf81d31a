import { attributes, markup, type Markup } from '../../../base/markup.js';
import { wordsIn } from '../../../words/words.js';

/** A question that a server could not take as it was answered. */
export interface LookMarkup {
  /** The id of its control. */
  id: string;
  /** The question. */
  label: string;
  /** What is said about the answer. */
  error: string;
}

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
  /** How the answers are sent; `multipart/form-data` where there are files. */
  enctype?: string;
  /** The language of the default words; English where nothing is said. */
  lang?: string;
}

/** Writes a whole `lee-intake`, which works before and without JavaScript. */
export function intake(form: IntakeMarkup): Markup {
  const { action, enctype, steps, looks = [], content, lang = 'en' } = form;
  return markup`<lee-intake><form${attributes({ method: 'post', action, enctype, novalidate: true })}><button type="submit" slot="enter" disabled hidden data-lee-made></button>${summary(looks, lang)}${content}${steps}</form></lee-intake>`;
}

/** Takes focus as the page arrives, so that a person who cannot see the page hears first what it is about. */
function summary(looks: readonly LookMarkup[], lang: string): Markup {
  if (!looks.length) return markup`<div slot="summary"></div>`;
  const items = looks.map(
    ({ id, label, error }) => markup`<li><a href="#${id}">${label}</a> <span>${error}</span></li>`,
  );
  return markup`<div slot="summary" tabindex="-1" autofocus><h2>${wordsIn(lang).intake.needALook(looks.length)}</h2><ul>${items}</ul></div>`;
}
