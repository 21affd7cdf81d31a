// @ts-check
import { markup, summary } from 'leeway-ui/html.js';
import { wordsIn } from 'leeway-ui/words.js';
import { agency } from '../agency.mjs';
import { allQuestions } from '../intake/questions.mjs';
import { readingDay } from '../reading.mjs';
import { layout } from './layout.mjs';
import { phone } from './phone.mjs';

const { field, intake } = wordsIn('en');

/** @typedef {import('../database.mjs').Kept[]} Kept */

/**
 * What was given to one question, in the words of the page that asked it.
 * @param {import('../intake/questions.mjs').Question} question
 * @param {Kept} kept
 */
function given(question, kept) {
  const own = kept.filter((answer) => answer.question === question.name);
  if (!own.length) return [intake.empty];
  return own.map(({ value }) => {
    if (value === null) return field.declined;
    return 'options' in question
      ? (question.options.find((option) => option.value === value)?.label ?? value)
      : value;
  });
}

/**
 * How Ana will be in touch: only in ways that were chosen, and that we were given what it takes for.
 * @param {Kept} kept
 */
function contact(kept) {
  const has = (/** @type {string} */ question, /** @type {string} */ value) =>
    kept.some((answer) => answer.question === question && answer.value === value);
  const ways = [
    has('reach', 'text') && 'by text',
    has('reach', 'call') && 'by phone',
    has('reach', 'email') && 'by email',
  ];
  const used = ways.filter((way) => way !== false);
  if (!used.length) return 'You will call us, as you said. We do not contact you first.';
  return `Then she answers you ${new Intl.ListFormat('en', { type: 'disjunction' }).format(used)}, as you asked.`;
}

/**
 * That we have it, who reads it and when, what was sent, and how to take it back.
 * @param {{ exit: string, sent: import('../database.mjs').Intake }} page
 */
export const confirmation = ({ exit, sent: { id, sentAt, answers } }) =>
  layout({
    exit,
    main: markup`
      <h1>We have it</h1>
      <p class="lead">${agency.reader} will read this on ${readingDay(sentAt)} morning. ${contact(answers)}</p>
      <p>You can talk to a person before that. Call or text ${phone()}, ${agency.hours}.</p>

      <section aria-labelledby="sent">
        <h2 id="sent">What you sent</h2>
        ${summary({
          rows: allQuestions.map((question) => ({
            question: question.label,
            answer: given(question, answers),
          })),
        })}
      </section>

      <section aria-labelledby="back">
        <h2 id="back">If you want to take it back</h2>
        <p>Call or text ${phone()} and say number <strong>${id}</strong>. We delete it the same day, and nobody asks you why.</p>
        <p>This page can be seen in this browser for one hour. <a href="/leave">End that now and leave</a></p>
      </section>`,
  });
