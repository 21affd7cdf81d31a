// @ts-check
import { markup } from 'leeway-ui/html.js';
import { agency } from '../agency.mjs';
import { layout } from './layout.mjs';
import { phone } from './phone.mjs';

/** @type {Record<string, { heading: string, text: string }>} */
const PROBLEMS = {
  404: {
    heading: 'We could not find this page',
    text: 'The address may have changed. What you were looking for may be on our first page.',
  },
  403: {
    heading: 'We did not take this',
    text: 'It came to us from another site. You can send it from our own questions.',
  },
  gone: {
    heading: 'There is nothing to show here',
    text: 'A page like this can be seen for one hour. What you sent, we still have.',
  },
  413: {
    heading: 'This is longer than we can take in',
    text: 'It was not sent. Your words may still be there if you go back. A shorter text can be sent.',
  },
  other: {
    heading: 'Something on our side did not work',
    text: 'You can try again in a while.',
  },
};

/**
 * The page for what could not be done: what happened, and what a person can do now.
 * @param {{ status: number | 'gone', exit: string }} page
 */
export function problem({ status, exit }) {
  const { heading, text } = PROBLEMS[status] ?? PROBLEMS.other;
  return layout({
    exit,
    main: markup`
      <h1>${heading}</h1>
      <p>${text}</p>
      <p>You can also talk to a person. Call or text ${phone()}, ${agency.hours}.</p>
      <p><a href="/rivermouth/">Go to our first page</a></p>`,
  });
}
