// @ts-check
import { button, confirmation as confirmed, markup, saveStatus } from 'leeway-ui/html.js';
import { wordsIn } from 'leeway-ui/words.js';
import { questionsOf, skippableOf } from '../agencies/agency.mjs';
import { kindOf } from '../intake/kinds.mjs';
import { readingDay } from '../reading.mjs';
import { words } from '../words.mjs';
import { consentsOf } from '../consents/answers.mjs';
import { FORM } from '../forgery.mjs';
import { layout } from './layout.mjs';
import { hours, phone } from './phone.mjs';

/**
 * @typedef {import('../database.mjs').Kept} Kept
 * @typedef {import('../agencies/agency.mjs').Agency} Agency
 */

/**
 * What was given to one question, in the words of the page that asked it.
 * @param {Agency} agency
 * @param {import('../intake/questions.mjs').Question} question
 * @param {Kept[]} kept
 */
export function given({ lang }, question, kept) {
  const { intake } = wordsIn(lang);
  const own = kept.filter((answer) => `${answer.question}.`.startsWith(`${question.name}.`));
  if (!own.length) return [intake.empty];
  return own.map((answer) =>
    answer.absent ? intake.declined[answer.absent] : kindOf(question).said(question, answer, lang),
  );
}

/**
 * How someone will be in touch: only in ways that were chosen.
 * @param {Agency} agency
 * @param {Kept[]} kept
 */
function contact(agency, kept) {
  const { lang } = agency;
  const said = words[lang];
  const rules = questionsOf(agency).find(({ kind }) => kind === 'contact');
  if (rules && kept.some(({ question, value }) => question === rules.name && value !== null))
    return said.asYouSaid;
  const chosen = kept.filter(({ question }) => question === 'reach').map(({ value }) => value);
  const used = Object.entries(said.ways)
    .filter(([way]) => chosen.includes(way))
    .map(([, way]) => way);
  if (!used.length) return said.self;
  return said.answers(new Intl.ListFormat(lang, { type: 'disjunction' }).format(used));
}

/**
 * That we have it, who reads it and when, what was sent, and how to take it back.
 * @param {import('./layout.mjs').Frame & { sent: import('../database.mjs').Intake, token: string }} page
 */
export function confirmation({ sent: { id, sentAt, answers }, token, ...frame }) {
  const { agency } = frame;
  const { lang, parts, reader, slug, draft } = agency;
  const said = words[lang];
  const skipped = skippableOf(agency).filter((name) =>
    answers.some(({ question }) => question === `${name}.skipped`),
  );
  const rows = parts.flatMap((part) =>
    part.name && skipped.includes(part.name)
      ? [{ label: part.heading, lines: [said.skipped] }]
      : (part.asks ?? []).map((question) => ({
          label: question.label,
          lines: given(agency, question, answers),
        })),
  );
  return layout({
    ...frame,
    main: markup`
      ${confirmed({
        heading: said.have,
        text: contact(agency, answers),
        reader: said.reads(reader, readingDay(agency, sentAt)),
        talk: markup`${phone(agency)}, ${hours(agency)}`,
        takeBack: markup`${said.takeBack} <strong>${id}</strong>: ${phone(agency)}. ${said.deleted}`,
        copy: markup`${said.copy} <a href="/leave">${said.end}</a>`,
        lang,
      })}
      ${draft === 'device' && saveStatus({ policy: draft, sent: `/${slug}/intake`, lang })}

      ${
        consentsOf(agency).length > 0 &&
        markup`<section aria-labelledby="later">
        <h2 id="later">${said.choices.later}</h2>
        <p>${said.choices.laterText}</p>
        <form method="post" action="/${slug}/choices/code"><input type="hidden" name="${FORM}" value="${token}">${button({ label: said.choices.getCode, type: 'submit' })}</form>
      </section>`
      }

      <section aria-labelledby="sent">
        <h2 id="sent">${said.whatSent}</h2>
        <dl class="sent">
          ${rows.map(
            ({ label, lines }) =>
              markup`<div><dt>${label}</dt>${lines.map((line) => markup`<dd dir="auto">${line}</dd>`)}</div>`,
          )}
        </dl>
      </section>`,
  });
}
