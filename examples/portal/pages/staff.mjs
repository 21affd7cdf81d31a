// @ts-check
import { button, markup, notice, textField } from 'leeway-ui/html.js';
import { words } from '../words.mjs';
import { hiddenIn } from './choices.mjs';
import { given } from './confirmation.mjs';
import { layout } from './layout.mjs';
import { questionNamed } from '../intake/read.mjs';

/**
 * @typedef {import('../agencies/agency.mjs').Agency} Agency
 * @typedef {import('../intake/questions.mjs').Consent} Consent
 * @typedef {{
 *   open: { number: number, question: Consent, until?: string, answers: import('../database.mjs').Kept[] }[],
 *   over: { number: number, question: Consent, since?: string }[],
 *   unread: number[],
 * }} Shared
 */

/** @type {(lang: string, moment: string, timeZone: string) => string} */
const when = (lang, moment, timeZone) =>
  new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeStyle: 'short', timeZone }).format(new Date(moment));

/** @type {(lang: string, day: string) => string} */
const on = (lang, day) =>
  new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));

/**
 * What people let others see, for those others.
 * @param {import('./layout.mjs').Frame & {
 *   hidden: Record<string, string>,
 *   shared?: ({ agency: Agency } & Shared)[],
 *   trouble?: 'noWords' | 'tooMany',
 * }} page `shared`: what is shared at each agency, once someone has signed in
 */
export function staff({ hidden, shared, trouble, ...frame }) {
  const said = words[frame.agency.lang].staff;
  return layout({
    ...frame,
    main: shared
      ? markup`
      <h1>${said.heading}</h1>
      <p>${said.intro}</p>
      ${shared.map((one) => whole(one, frame.agency.lang))}
      <form method="post" action="/staff/sign-out">${hiddenIn(hidden)}${button({ label: said.signOut, type: 'submit' })}</form>`
      : markup`
      <h1>${said.heading}</h1>
      ${trouble === 'tooMany' && notice({ text: words[frame.agency.lang].choices.tooMany })}
      <form method="post" action="/staff/sign-in">
        ${hiddenIn(hidden)}
        ${textField({
          name: 'words',
          label: said.words,
          hint: said.wordsHint,
          error: trouble === 'noWords' ? said.noWords : undefined,
          private: true,
        })}
        ${button({ label: said.signIn, type: 'submit', variant: 'filled' })}
      </form>`,
  });
}

/** @type {(shared: { agency: Agency } & Shared, lang: Agency['lang']) => import('leeway-ui/html.js').Markup} */
function whole({ agency, open, over, unread }, lang) {
  const said = words[lang].staff;
  const { slug, name, timeZone } = agency;
  return markup`<section aria-labelledby="${slug}">
        <h2 id="${slug}">${name}</h2>
        ${unread.length > 0 && notice({ text: unread.map(said.unread).join(' ') })}
        ${!open.length && !over.length && markup`<p>${said.nothing}</p>`}
        ${open.map(
          ({
            number,
            question,
            until,
            answers,
          }) => markup`<h3>${said.number(number)}: <span lang="${agency.lang}">${question.terms.who}</span></h3>
        <p>${until === undefined ? question.terms.until : said.until(on(lang, until))}</p>
        <dl class="sent" lang="${agency.lang}">${question.shares.map((asked) => {
          const about = questionNamed(agency, asked);
          const own = answers.filter((answer) => answer.question === asked);
          return (
            about &&
            markup`<div><dt>${about.label}</dt>${given(agency, about, own).map((line) => markup`<dd dir="auto">${line}</dd>`)}</div>`
          );
        })}</dl>`,
        )}
        ${over.length > 0 && markup`<ul>${over.map(({ number, since }) => markup`<li>${said.number(number)}: ${since === undefined ? said.over : said.overSince(when(lang, since, timeZone))}</li>`)}</ul>`}
      </section>`;
}
