import { attributes, markup, type Markup } from '../../../base/markup.js';
import { wordsIn } from '../../../words/words.js';
import {
  afterwards,
  answerLine,
  seenTerms,
  type AnswerMoment,
  type SaidMarkup,
  type SpokenIn,
} from '../../../base/said.html.js';

export type { AnswerMoment, SaidMarkup, SeenWords } from '../../../base/said.html.js';

/** One purpose in the ledger. */
export interface LedgerEntry extends SaidMarkup {
  /** What was said before, the latest first. */
  before?: readonly AnswerMoment[];
  /** What the button for no says. */
  no?: string;
  /** What the button for yes says. */
  yes?: string;
  /**
   * Where it is asked today, when the words that were seen are not those of today, or its last day is over. A yes can
   * then be taken back here, and is given there.
   */
  again?: string;
}

/** What {@link consentLedger} writes. */
export interface ConsentLedgerMarkup {
  /** Where answers are posted: under the name of the purpose, `yes` or `no`. */
  action: string;
  /** What was said, in the order in which it is shown. */
  entries: readonly LedgerEntry[];
  /** What else is posted with each answer, such as a token against forgery. */
  hidden?: Readonly<Record<string, string>>;
  /** A heading in place of the default one. */
  heading?: string;
  /** How deep the heading is in the page; 2 where nothing is said. */
  level?: 2 | 3;
  /** With what the ids in it begin; `said` where nothing is said. */
  id?: string;
  /** The IANA time zone of the times; that of the server where nothing is said. */
  timeZone?: string;
  /** The language of the default words; English where nothing is said. */
  lang?: string;
}

/** Writes a whole `lee-consent-ledger`, which works before and without JavaScript. */
export function consentLedger(given: ConsentLedgerMarkup): Markup {
  const { entries, level = 2, id = 'said', lang = 'en' } = given;
  const words = wordsIn(lang).consentLedger;
  const sections = entries.map((entry, index) => section(entry, `${id}-${index + 1}`, given));
  return markup`<lee-consent-ledger><h${level} id="${id}">${given.heading ?? words.heading}</h${level}>${
    entries.length ? sections : markup`<p>${words.none}</p>`
  }</lee-consent-ledger>`;
}

function section(entry: LedgerEntry, id: string, ledger: ConsentLedgerMarkup): Markup {
  const { level = 2, lang = 'en', timeZone } = ledger;
  const words = wordsIn(lang).consentLedger;
  const spoken: SpokenIn = { lang, timeZone };
  const before = entry.before?.map((one) => markup`<li>${answerLine(one, spoken)}</li>`);
  return markup`<section><h${level + 1} id="${id}">${entry.label}</h${level + 1}><p slot="state">${answerLine(
    entry,
    spoken,
  )}</p>${afterwards(entry)}${folded(words.seen, seenTerms(entry.words, lang))}${
    Boolean(before?.length) && folded(words.before, markup`<ol>${before}</ol>`)
  }${change(entry, id, ledger)}</section>`;
}

const folded = (summary: string, content: Markup): Markup =>
  markup`<lee-details><details><summary>${summary}</summary>${content}</details></lee-details>`;

/** Giving and taking back are the same pair in the same place; what was said is pressed in. */
function change(
  entry: LedgerEntry,
  id: string,
  { action, hidden = {}, lang = 'en' }: ConsentLedgerMarkup,
): Markup {
  const { consent, consentLedger: words } = wordsIn(lang);
  const isPair = entry.again === undefined && entry.said !== 'ended';
  const isGiven = entry.said === 'yes';
  const button = (value: 'no' | 'yes', label: string, pressed?: boolean) =>
    markup`<lee-button><button${attributes({ name: entry.name, value, 'aria-pressed': pressed === undefined ? undefined : String(pressed), 'aria-describedby': isPair ? undefined : id })}>${label}</button></lee-button>`;
  const isNo = entry.said === 'no' || entry.said === 'taken-back';
  const presses = isPair
    ? markup`<lee-choice-pair role="group" aria-labelledby="${id}">${button('no', entry.no ?? consent.no, isNo)}${button('yes', entry.yes ?? consent.yes, isGiven)}</lee-choice-pair>`
    : isGiven && button('no', words.takeBack);
  const rest = Object.entries(hidden).map(
    ([name, value]) => markup`<input${attributes({ type: 'hidden', name, value })}>`,
  );
  const form = presses && markup`<form${attributes({ method: 'post', action })}>${rest}${presses}</form>`;
  const again =
    entry.again !== undefined &&
    markup`<lee-link alone><a${attributes({ href: entry.again, 'aria-describedby': id })}>${words.again}</a></lee-link>`;
  return markup`${form}${again}`;
}
