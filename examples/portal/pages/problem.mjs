// @ts-check
import { markup } from 'leeway-ui/html.js';
import { words } from '../words.mjs';
import { layout } from './layout.mjs';
import { hours, phone } from './phone.mjs';

/**
 * The page for what could not be done: what happened, and what a person can do now.
 * @param {import('./layout.mjs').Frame & { status: number | 'gone' }} page
 */
export function problem({ status, ...frame }) {
  const { agency } = frame;
  const { problems, toPerson, toFirst } = words[agency.lang];
  const [heading, text] = /** @type {Record<string, string[]>} */ (problems)[status] ?? problems.other;
  return layout({
    ...frame,
    main: markup`
      <h1>${heading}</h1>
      <p>${text}</p>
      <p>${toPerson} ${phone(agency)}, ${hours(agency)}.</p>
      <p><a href="/${agency.slug}/">${toFirst}</a></p>`,
  });
}
