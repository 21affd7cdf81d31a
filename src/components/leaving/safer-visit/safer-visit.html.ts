import { attributes, markup, type Markup } from '../../../base/markup.js';
import { wordsIn } from '../../../words/words.js';

/** What {@link saferVisit} writes. */
export interface SaferVisitMarkup {
  /** Where someone gets help with a device: text, or markup of paragraphs and links. */
  help?: string | Markup;
  /** How deep its heading is in the page; 2 where nothing is said. Those in it are one deeper. */
  level?: 2 | 3;
  /** The id of its heading, for a link that leads to it. */
  id?: string;
  /** The language of the words; English where nothing is said. */
  lang?: string;
}

/** Writes a whole `lee-safer-visit`, which is complete without JavaScript. */
export function saferVisit({ help, level = 2, id, lang = 'en' }: SaferVisitMarkup = {}): Markup {
  const { saferVisit: words, exitExplainer } = wordsIn(lang);
  const heading = (text: string) => markup`<h${level + 1}>${text}</h${level + 1}>`;
  const list = (lines: readonly string[]) =>
    markup`<ul>${lines.map((line) => markup`<li>${line}</li>`)}</ul>`;
  const body = typeof help === 'string' ? markup`<p>${help}</p>` : help;
  return markup`<lee-safer-visit><h${level}${attributes({ id })}>${words.heading}</h${level}><p>${words.lead}</p>${words.topics.map(
    ([name, ...lines]) => [heading(name), list(lines)],
  )}${heading(words.where)}${words.devices.map(
    ([name, ...lines]) => markup`<details><summary>${name}</summary>${list(lines)}</details>`,
  )}${body && markup`<div slot="help">${heading(exitExplainer.help)}${body}</div>`}</lee-safer-visit>`;
}
