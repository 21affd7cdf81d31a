import { aside } from '../../../base/aside.html.js';
import { about, type FieldMarkup } from '../../../base/field.html.js';
import { attributes, markup, type Markup } from '../../../base/markup.js';
import { option } from '../../../base/option.html.js';
import { endedByScript } from '../../../words/line.js';
import { dateOf } from '../../../words/time.js';
import { wordsIn } from '../../../words/words.js';
import { isDay, isOver } from '../../../base/last-day.js';

/** Until when, in words, or as the last day: then what happens on it is said too. */
type Until =
  | {
      /** Until when, in words. */
      until: string;
      /** The last day on which it holds, such as `2027-05-23`. From the next day on it counts as not decided. */
      ends?: string;
    }
  | { until?: undefined; ends: string };

interface ConsentTerms extends Pick<FieldMarkup, 'name' | 'label' | 'id' | 'hint' | 'error' | 'lang'> {
  /** What is shared, named exactly. */
  what: string;
  /** Who receives it. */
  who: string;
  /** What for. */
  why: string;
  /** What happens, and what does not, when the answer is no. */
  otherwise: string;
  /** What the row for yes says. */
  yes?: string;
  /** What the row for no says, in as many words. */
  no?: string;
  /** What happens to what was shared already. Said when a yes is taken back. */
  takenBack?: string;
  /** What this person decided. Never set for them. A yes whose last day is over is not shown as one. */
  state?: 'yes' | 'no';
  /** When the page is written; now, by the clock of the server, where nothing is said. */
  now?: Date;
  /** The IANA time zone in which the last day ends; that of the server where nothing is said. */
  timeZone?: string;
}

/** What {@link consent} writes. A consent without its terms cannot be given, so they are all needed. */
export type ConsentMarkup = ConsentTerms & Until;

const TERMS = ['what', 'who', 'why', 'until', 'otherwise'] as const;

/** Writes a whole `lee-consent`, which works before and without JavaScript. Throws where a term is missing, or the last day is no date. */
export function consent(field: ConsentMarkup): Markup {
  const { id = field.name, name, state, ends, lang = 'en' } = field;
  refuse(field);
  const words = wordsIn(lang).consent;
  const isEnded = ends !== undefined && isOver(ends, field.now, field.timeZone);
  // What becomes of what was shared is only said to whoever had shared something.
  const takenBack = isEnded && state !== 'yes' ? undefined : field.takenBack;
  const terms = TERMS.map(
    (term) =>
      markup`<div><dt>${words[term]}</dt><dd>${term === 'until' ? until(field, lang) : field[term]}</dd></div>`,
  );
  const [no, yes] = (['no', 'yes'] as const).map((value) =>
    option({
      type: 'radio',
      id: `${id}-${value}`,
      name,
      value,
      label: field[value] ?? words[value],
      checked: !isEnded && state === value,
      private: true,
    }),
  );
  const described = [field.hint !== undefined && `${id}-hint`, `${id}-terms`, `${id}-error`]
    .filter(Boolean)
    .join(' ');
  const states = {
    undecided: words.undecided,
    no: words.saidNo,
    yes: words.saidYes,
    ended: ends && words.ended(dateOf(ends, lang)),
    'taken-back': takenBack,
  };
  return markup`<lee-consent${attributes({ ends, ended: isEnded, 'taken-back': takenBack })}><fieldset${attributes(
    { id, disabled: isEnded, 'aria-describedby': described },
  )}><legend>${field.label}</legend>${about(id, { name, label: field.label, hint: field.hint, error: field.error })}<dl slot="terms" id="${id}-terms">${terms}</dl><div slot="pair">${no}${yes}</div><span slot="state" role="status" data-lee-made>${Object.entries(
    states,
  ).map(
    ([slot, said]) => markup`<span slot="${slot}" data-lee-made>${said}</span>`,
  )}</span>${aside(wordsIn(lang).field.clear)}</fieldset></lee-consent>`;
}

/** Nobody can agree to what is not said. */
function refuse(field: ConsentMarkup): void {
  const { name, ends } = field;
  const no = (says: string): never => {
    throw new Error(`Leeway: consent(), ${name}: ${says}`);
  };
  if (ends !== undefined && !isDay(ends))
    no(`"ends" is "${ends}", which is no date. Write it like 2027-05-23.`);
  for (const term of TERMS)
    if (!String(field[term] ?? (term === 'until' ? ends : undefined) ?? '').trim())
      no(`"${term}" is missing. Say it: nobody can agree to what is not said.`);
}

function until({ until, ends }: ConsentMarkup, lang: string): Markup | string | undefined {
  if (ends === undefined) return until;
  const said = (until ?? dateOf(ends, lang)).replace(/\.$/, '');
  const mark = endedByScript(said).slice(said.length);
  return markup`<time datetime="${ends}">${said}</time>${mark} ${wordsIn(lang).consent.afterEnd}`;
}
