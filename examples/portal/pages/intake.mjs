// @ts-check
import { intake as form, lookOver, markup, notice, quickExitNote, steps } from 'leeway-ui/html.js';
import { agency } from '../agency.mjs';
import { FORM } from '../forgery.mjs';
import { allQuestions, questions } from '../intake/questions.mjs';
import { layout } from './layout.mjs';
import { phone } from './phone.mjs';
import { idOf, write } from './question.mjs';

const NOTICES = {
  unsaved: 'We could not keep this just now. Your words are still here. You can send them again in a minute.',
  unproven:
    'We could not tell that this came from this page. Your words are still here. You can send them again.',
};

const expect = markup`
  <p>Some questions may be hard. You can skip any of them, and stop at any point.</p>
  <p>There are five short parts. They take about ten minutes, and nothing is timed.</p>
  <ol>
    <li>This part, which asks nothing.</li>
    <li>How we can reach you safely.</li>
    <li>What is happening, in your own words.</li>
    <li>What we may share. A no changes nothing about our help.</li>
    <li>You look it over, and send it or not.</li>
  </ol>
  <h3>Who reads it</h3>
  <p>${agency.reader} reads what you send. She tells Joel if you will meet him. What you write stays on this page until you send it.</p>
  <p>There is one limit. If a child is in danger, we have to tell child protection. We tell you before we do, where we can.</p>
  <h3>About "Leave this page"</h3>
  ${quickExitNote({ safer: '/rivermouth/#safer', talk: '/rivermouth/#talk' })}`;

/**
 * The questions: in five steps where there is script, and on one page where there is none.
 * @param {{
 *   exit: string,
 *   token: string,
 *   answers?: import('../intake/read.mjs').Answers,
 *   about?: Map<string, string>,
 *   trouble?: keyof typeof NOTICES,
 * }} page `answers`: what was given before; `about`: what needs a look, by question; `trouble`: why it is here again
 */
export function intake({ exit, token, answers, about = new Map(), trouble }) {
  const ask = (/** @type {import('../intake/questions.mjs').Question[]} */ asked) =>
    asked.map((question) => write(question, answers?.get(question.name), about.get(question.name)));

  const parts = [
    { heading: 'What to expect', content: expect },
    {
      heading: 'How can we reach you safely?',
      label: 'Reaching you',
      asks: questions.reach,
      content: markup`<p>You can skip anything here. We use only what you choose.</p>${ask(questions.reach)}`,
    },
    {
      heading: 'What is happening, in your own words',
      label: 'In your own words',
      asks: questions.story,
      content: markup`<p>This part may be hard. You can skip it, and tell ${agency.reader} in person.</p>${ask(questions.story)}`,
    },
    {
      heading: 'Sharing',
      asks: questions.sharing,
      content: markup`<p>Nobody outside Rivermouth reads this unless you say yes here.</p>${ask(questions.sharing)}`,
    },
    {
      heading: 'Look over and send',
      content: markup`<p>${agency.reader} reads what you send. You can take it back later.</p>${lookOver()}`,
    },
  ];
  const first = parts.findIndex(({ asks }) => asks?.some(({ name }) => about.has(name)));
  const current = trouble ? parts.length - 1 : first;

  return layout({
    exit,
    main: markup`
      <h1>Write to us</h1>
      ${trouble && notice({ kind: 'look', text: markup`<p>${NOTICES[trouble]} Or call us: ${phone()}.</p>` })}
      ${form({
        action: '/rivermouth/intake',
        steps: steps(
          parts.map((part, index) => ({ ...part, current: index === current })),
          { send: `Send to Rivermouth` },
        ),
        looks: allQuestions
          .filter(({ name }) => about.has(name))
          .map((question) => ({
            id: idOf(question),
            label: question.label,
            error: about.get(question.name) ?? '',
          })),
        content: markup`<input type="hidden" name="${FORM}" value="${token}">`,
      })}`,
  });
}
