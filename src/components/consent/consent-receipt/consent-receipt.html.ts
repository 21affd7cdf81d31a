import { attributes, markup, type Markup } from '../../../base/markup.js';
import { wordsIn } from '../../../words/words.js';
import { afterwards, answerLine, seenTerms, type SaidMarkup } from '../../../base/said.html.js';

/** What {@link consentReceipt} writes. */
export interface ConsentReceiptMarkup {
  /** What was said, with the words that were seen. */
  entries: readonly SaidMarkup[];
  /** Who is answerable for what is shared, and how to reach them. */
  from?: string;
  /** What the file holds: text, or JSON. Without it there is only paper. */
  file?: string;
  /** The name of the file, which says nothing about it; `notes` where nothing is said. */
  fileName?: string;
  /** Where the server hands over the same file as an attachment, for whoever has no JavaScript. */
  href?: string;
  /** A heading in place of the default one. */
  heading?: string;
  /** How deep the heading is in the page; 2 where nothing is said. */
  level?: 2 | 3;
  /** With what the ids in it begin; `copy` where nothing is said. */
  id?: string;
  /** The IANA time zone of the times; that of the server where nothing is said. */
  timeZone?: string;
  /** The language of the default words; English where nothing is said. */
  lang?: string;
}

/** Writes a whole `lee-consent-receipt`, which can be read and printed before and without JavaScript. */
export function consentReceipt(given: ConsentReceiptMarkup): Markup {
  const { entries, from, file, fileName, href, level = 2, id = 'copy', timeZone, lang = 'en' } = given;
  const words = wordsIn(lang).consentReceipt;
  const said = entries.map(
    (entry) =>
      markup`<section><h${level + 1}>${entry.label}</h${level + 1}><p>${answerLine(entry, { lang, timeZone })}</p>${afterwards(entry)}${seenTerms(entry.words, lang)}</section>`,
  );
  const button = (value: string, label: string) =>
    markup`<lee-button><button type="button" value="${value}">${label}</button></lee-button>`;
  const pair = markup`<lee-choice-pair role="group" aria-labelledby="${id}-ask">${button('no', words.no)}${button('yes', words.yes)}</lee-choice-pair>`;
  const ways = markup`<div slot="ways" hidden>${file !== undefined && button('save', words.save)}${button('print', words.print)}</div>`;
  const open =
    href !== undefined &&
    markup`<lee-button slot="open"><a${attributes({ href })}>${words.open}</a></lee-button>`;
  return markup`<lee-consent-receipt${attributes({ file, 'file-name': fileName })}><h${level} id="${id}">${given.heading ?? words.heading}</h${level}>${
    from !== undefined && markup`<p>${from}</p>`
  }${said}<div slot="keep"><p id="${id}-ask">${words.ask}</p><p>${words.who}</p>${pair}${open}${ways}<p slot="status" role="status"></p></div></lee-consent-receipt>`;
}
