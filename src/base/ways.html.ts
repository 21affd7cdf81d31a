import { beside, halvesOf } from '../words/beside.js';
import { endedByScript, within } from '../words/line.js';
import { listIn, wordsIn, type Words } from '../words/words.js';
import { dayInWords, daysOf, nowInWords, readHours, tagOf, timeInWords, zoneInWords, DAY } from './hours.js';
import { attributes, markup, type Markup } from './markup.js';

/** The ways to reach a person. */
export const wayKinds = ['call', 'text', 'tty', 'chat', 'visit'] as const;

/** One of the ways to reach a person: a call, a text, a relay call (TTY), a chat on a page, or at their place. */
export type WayKind = (typeof wayKinds)[number];

/** A way to reach a person, as an agency writes it down. */
export interface Way {
  /** How: one kind, or `['call', 'text']` for a number that takes both. */
  by: WayKind | readonly WayKind[];
  /** The number as people read it, the `https:` address of the chat, or where to come. */
  to: string;
  /** When someone is there: `24/7`, or such as `Mo-Fr 08:00-12:00,13:00-17:00; Sa 10:00-14:00`. */
  hours: string;
  /** The word that has to be texted, where there is one. */
  word?: string;
  /** What to do next, such as `then press 2`. */
  then?: string;
}

/** How ways are written. */
export interface WaysGiven {
  ways: readonly Way[];
  timeZone?: string;
  lang: string;
  /** What the first sentence begins with. */
  lead?: string;
  /** When the page is written, where that is not before someone asks for it. */
  now?: Date;
}

/** Opening hours in words, such as "8 am to 8 pm, every day". Throws where they cannot be read. */
export function hoursInWords(hours: string, lang = 'en'): string {
  const rules = readHours(hours);
  if (!rules)
    throw new Error(`Leeway: the hours "${hours}" cannot be read. Write them like "Mo-Fr 08:00-17:00".`);
  const words = wordsIn(lang);
  const { always, everyDay, days, when, span } = words.help;
  if (hours === '24/7') return always;
  const tag = tagOf(lang, words.hours);
  const list = (all: readonly string[]) => listIn(all, tag);
  const time = (minute: number) => timeInWords(minute, tag, words.hours);
  return rules
    .map(({ runs, spans }) => {
      const times = spans.map(([from, to]) => (to - from === DAY ? always : span(time(from), time(to))));
      const named = runs.flatMap((run) => {
        const names = daysOf(run).map((day) => dayInWords(day, tag));
        return names.length > 2 ? days(names[0], names.at(-1)!) : names;
      });
      const isEveryDay = new Set(runs.flatMap(daysOf)).size === 7;
      return when(list(times), isEveryDay ? everyDay : list(named));
    })
    .join('; ');
}

const kindsOf = ({ by }: Way): readonly WayKind[] => [by].flat();

/** A number that runs from left to right in every language; a place in its own direction. */
const said = (way: Way): Markup =>
  markup`<bdi${attributes({ dir: kindsOf(way)[0] !== 'visit' && 'ltr' })}>${way.to}</bdi>`;

const verb = (kind: WayKind, { word }: Way, { by, textTo }: Words['help']): string =>
  kind === 'text' && word ? textTo(word) : by[kind];

/** What is said with words; where they are in English too, it is said again in English beside them. */
function inBoth(words: string, as: (words: string, lang?: string) => Markup): Markup {
  const [own, english] = halvesOf(words);
  return english === undefined ? as(own) : markup`${as(own)} · <bdi lang="en">${as(english, 'en')}</bdi>`;
}

/** What can be pressed: the same words, and the same number that it leads to. A place is there to be read. */
function links(way: Way, { help, link }: Words): Markup[] {
  return kindsOf(way).map((kind) => {
    const words = verb(kind, way, help);
    const name = inBoth(words, (words) => markup`${words} ${said(way)}`);
    if (kind === 'visit') return markup`<span>${name}</span> `;
    if (kind === 'chat') {
      const leaves = !way.to.startsWith('/');
      return markup`<a${attributes({ href: way.to, rel: leaves && 'noreferrer' })}>${words}${leaves && ` ${link.leaves}`}</a> `;
    }
    const number = way.to.replace(/[^+\d]/g, '');
    const body = kind === 'text' && way.word ? `?body=${encodeURIComponent(way.word)}` : '';
    const href = `${kind === 'text' ? 'sms' : 'tel'}:${number}${body}`;
    // A link that can be dragged cannot be selected with a mouse.
    return markup`<a${attributes({ href, draggable: 'false' })}>${name}</a> `;
  });
}

/** The line that says whether someone is there now. It has nothing to say where someone always is. */
function now(tag: 'p' | 'span', { hours }: Way, { timeZone = '', lang, now }: WaysGiven): Markup | false {
  if (hours === '24/7') return false;
  const about = { 'data-lee-made': true, 'data-hours': hours, 'data-zone': timeZone };
  const words = now && nowInWords(hours, timeZone, now.getTime(), wordsIn(lang).hours, lang, false);
  return markup`<${tag} slot="now"${attributes(about)}>${words}</${tag}>`;
}

/** What follows what can be pressed: what to do next, and the hours. */
function rest({ then, hours }: Way, { timeZone, lang }: WaysGiven): string {
  const { hours: words, help } = wordsIn(lang);
  const open = hoursInWords(hours, lang);
  const zone = timeZone && hours !== '24/7' && zoneInWords(timeZone, Date.now(), tagOf(lang, words));
  return endedByScript([then, zone ? words.zoned(open, zone) : open].filter(Boolean).join(help.joint));
}

/** The first way, as one sentence that begins with `lead`. */
function sentence(way: Way, given: WaysGiven, lead: string): Markup {
  const { help } = wordsIn(given.lang);
  const [kind, other] = kindsOf(way);
  const words = other && !way.word ? help.by.both : verb(kind, way, help);
  const [[own, english], [does, doesInEnglish]] = [lead, words].map(halvesOf);
  const join = (lead: string, words: string) => `${lead} ${within(words)}`;
  const begun = join(own, does);
  return markup`<p>${inBoth(
    english && doesInEnglish ? beside(begun, join(english, doesInEnglish)) : begun,
    (words, lang = given.lang) =>
      markup`${words}${kind !== 'chat' && markup` ${said(way)}`}${wordsIn(lang).help.joint}${rest(way, { ...given, lang })}`,
  )}</p>`;
}

/** Each way: what can be pressed, when, and whether someone is there now. */
export const waysInFull = (given: WaysGiven): Markup[] =>
  given.ways.map((way, index) => {
    const go = markup`<p slot="go">${links(way, wordsIn(given.lang))}</p>`;
    const open = now('p', way, given);
    return given.lead && index === 0
      ? markup`<div slot="way">${sentence(way, given, given.lead)}${open}${go}</div>`
      : markup`<div slot="way">${go}<p>${capital(rest(way, given))}</p>${open}</div>`;
  });

/** Each way as one row. */
export const waysInBrief = (given: WaysGiven): Markup[] =>
  given.ways.map(
    (way) =>
      markup`<div slot="way">${links(way, wordsIn(given.lang))}<span>${capital(rest(way, given))}</span> ${now('span', way, given)}</div>`,
  );

const capital = (text: string): string => text[0].toLocaleUpperCase() + text.slice(1);

/** That a call or a text leaves a trace, where one can be made. */
export const logLine = (ways: readonly Way[], lang: string): Markup | false =>
  ways.some((way) => kindsOf(way).some((kind) => kind !== 'chat' && kind !== 'visit')) &&
  markup`<p>${wordsIn(lang).help.log}</p>`;
