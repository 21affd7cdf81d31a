// @ts-check
import { details, exitExplainer, markup } from 'leeway-ui/html.js';
import { reach, sharing, story } from './questions.mjs';

/** @type {import('../agency.mjs').Part['intro']} */
const expect = ({ reader }) => markup`
  <p>Some questions may be hard. You can skip any of them, and stop at any point.</p>
  <p>There are five short parts. They take about ten minutes, and nothing is timed.</p>
  ${details({
    summary: 'What the five parts are',
    content: markup`<ol>
      <li>This one asks nothing.</li>
      <li>How to reach you safely.</li>
      <li>What is happening, in your words.</li>
      <li>What we may share, or not.</li>
      <li>You look it over, and send it or not.</li>
    </ol>`,
  })}
  <h3>Who reads it</h3>
  <p>${reader} reads what you send. She tells Joel if you will meet him. What you write stays here until you send it. You can choose to keep it.</p>
  <p>There is one limit. If a child is in danger, we have to tell child protection. We tell you before we do, where we can.</p>
  ${exitExplainer({ open: true, safer: '/rivermouth/safer', talk: '/rivermouth/#talk' })}`;

/** What Rivermouth asks, in five parts. */
export const parts = /** @type {import('../agency.mjs').Part[]} */ ([
  { heading: 'What to expect', intro: expect },
  {
    heading: 'How can we reach you safely?',
    label: 'Reaching you',
    asks: reach,
    intro: () => markup`<p>You can skip anything here. We use only what you choose.</p>`,
  },
  {
    heading: 'What is happening, in your own words',
    label: 'In your own words',
    asks: story,
    intro: ({ reader }) =>
      markup`<p>This part may be hard. You can skip it, and tell ${reader} in person.</p>`,
  },
  {
    heading: 'Sharing',
    asks: sharing,
    intro: () => markup`<p>Nobody outside Rivermouth reads this unless you say yes here.</p>`,
  },
  {
    heading: 'Look over and send',
    intro: ({ reader }) => markup`<p>${reader} reads what you send. You can take it back later.</p>`,
  },
]);
