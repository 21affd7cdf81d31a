// @ts-check
import { markup, whatToExpect } from 'leeway-ui/html.js';
import { now, papers, reach, sharing, story, you } from './questions.mjs';

const words = (/** @type {string} */ text) => () => markup`<p>${text}</p>`;

/** What Northfield asks: one of every kind of question. */
export const parts = /** @type {import('../agency.mjs').Part[]} */ ([
  {
    heading: 'What to expect',
    kind: 'landing',
    intro: () =>
      whatToExpect({
        parts: 8,
        long: 'About fifteen minutes, or as long as you like.',
        asked: 'What to call you, how to reach you, and what is good company.',
        needed: 'Nothing. One answer is fine, or none.',
        whoSees: 'Noor reads it. If someone is in danger of being killed, we get help, and tell you so.',
        near: 'Something to drink, and a quiet place.',
        preview: true,
      }),
  },
  { heading: 'About you', asks: you, intro: words('Say as much as you like.') },
  {
    heading: 'How can we reach you safely?',
    label: 'Reaching you',
    asks: reach,
    intro: words('Nothing is safe here unless you say so.'),
  },
  { heading: 'How things are', asks: now, intro: words('There is no right answer.') },
  {
    heading: 'In your own words',
    kind: 'sensitive',
    name: 'words',
    skippable: true,
    note: 'Next: one question about what you have been through. You can skip it.',
    asks: story,
    intro: () => [],
  },
  {
    heading: 'Anything to show us',
    label: 'To show',
    asks: papers,
    intro: words('You can bring it along instead.'),
  },
  { heading: 'Sharing', asks: sharing, intro: words('Nobody else reads this unless you say yes here.') },
  {
    heading: 'Look over and send',
    label: 'Look over',
    intro: ({ reader }) => markup`<p>${reader} reads what you send. You can take it back later.</p>`,
  },
]);
