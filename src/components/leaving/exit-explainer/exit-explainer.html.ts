import { quickExitNote } from '../../../base/exit-note.html.js';
import { attributes, markup, type Markup } from '../../../base/markup.js';
import { wordsIn, type Words } from '../../../words/words.js';

/** What {@link exitExplainer} writes. */
export interface ExitExplainerMarkup {
  /** What the exit of the page says; "Leave this page" where nothing is said. */
  label?: string;
  /** The keys that leave, as they are given to `quickExit`: `Shift Shift Shift` where nothing is said; or `off`. */
  keys?: string;
  /** Where someone gets help with a device: text, or markup of paragraphs and links. */
  help?: string | Markup;
  /** Where "How to be safer online" leads. Without it the link is left out. */
  safer?: string;
  /** Where "Talk to someone" leads. Without it the link is left out. */
  talk?: string;
  /** Whether it is open when the page arrives, as on the first page of a visit. */
  open?: boolean;
  /** How deep the headings in it are in the page; 3 where nothing is said. */
  level?: 2 | 3 | 4;
  /** What the ids in it begin with; `about-exit` where nothing is said. */
  id?: string;
  /** The language of the words; English where nothing is said. */
  lang?: string;
}

/** Writes a whole `lee-exit-explainer`, which says before and without JavaScript what is true then. */
export function exitExplainer(part: ExitExplainerMarkup = {}): Markup {
  const { label, keys, help, safer, talk, open, level = 3, id = 'about-exit', lang = 'en' } = part;
  const { exitExplainer: words, leaving } = wordsIn(lang);
  const heading = (text: string) => markup`<h${level}>${text}</h${level}>`;
  const link = (href: string | undefined, text: string) =>
    href !== undefined && markup`<a${attributes({ href })}>${text}</a> `;
  const body = typeof help === 'string' ? markup`<p>${help}</p>` : help;
  const lines = words.behind.map((line) => markup`<li>${line}</li>`);
  const links =
    (safer ?? talk) !== undefined &&
    markup`<p data-lee-exit-note="links">${link(safer, leaving.safer)}${link(talk, leaving.talk)}</p>`;
  const press = keys === 'off' ? undefined : saidOf(words, keys);
  return markup`<lee-exit-explainer${attributes({ keys })}><details${attributes({ open })}><summary>${words.about(
    label ?? leaving.leave,
  )}</summary>${heading(words.does)}${quickExitNote({ lang })}${heading(words.stays)}<ul>${lines}</ul>${
    press && markup`<div slot="keys">${heading(words.keys)}<p>${press} ${words.loaded}</p></div>`
  }${
    (body || links) && markup`<div slot="help">${heading(words.help)}${body}${links}</div>`
  }<lee-button slot="try"><button type="button" aria-haspopup="dialog">${words.try}</button></lee-button></details><dialog${attributes(
    { 'aria-labelledby': `${id}-tried` },
  )}><div><p id="${id}-tried" tabindex="-1" autofocus>${words.tried}</p><p>${
    words.other
  }</p><lee-button slot="back"><button type="button">${words.back}</button></lee-button></div></dialog></lee-exit-explainer>`;
}

/** The keys are named as they stand on the keyboard. */
const saidOf = (words: Words['exitExplainer'], keys: string | undefined): string =>
  keys === undefined ? words.shift : words.press(keys.split(' ').filter(Boolean).join(words.then));
