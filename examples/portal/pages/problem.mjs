// @ts-check
import { markup } from 'leeway-ui/html.js';
import { agency } from '../agency.mjs';
import { layout } from './layout.mjs';

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
    text: 'This page shows what was sent from this browser for one hour. What we were sent, we still have.',
  },
  413: {
    heading: 'This is longer than we can take in',
    text: 'We could not read what was sent. Go back in your browser to find your words. You can send a shorter part, or call us.',
  },
  other: {
    heading: 'Something on our side did not work',
    text: 'What you sent was not kept. You can try again in a while, or call us.',
  },
};

/**
 * The page for what could not be done: what happened, and what a person can do now.
 * @param {{ status: number | 'gone', exit: string }} problem
 */
export function problem({ status, exit }) {
  const { heading, text } = PROBLEMS[status] ?? PROBLEMS.other;
  return layout({
    exit,
    main: markup`
      <h1>${heading}</h1>
      <p>${text}</p>
      <p>You can talk to a person: <a href="tel:${agency.phone.replace(' ', '-')}">${agency.phone}</a>, ${agency.hours}.</p>
      <p><a href="/rivermouth/">Go to our first page</a></p>`,
  });
}
