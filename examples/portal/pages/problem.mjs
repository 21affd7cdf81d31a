// @ts-check
import { markup } from 'leeway-ui/html.js';
import { words } from '../words.mjs';
import { layout } from './layout.mjs';
import { hours, phone } from './phone.mjs';

/**
 * The page for what could not be done: what happened, and what a person can do now.
 * @param {{ agency: import('../agencies/agency.mjs').Agency, status: number | 'gone', exit: string }} page
 */
export function problem({ agency, status, exit }) {
  const { problems, toPerson, toFirst } = words[agency.lang];
  const [heading, text] = /** @type {Record<string, string[]>} */ (problems)[status] ?? problems.other;
  return layout({
    agency,
    exit,
    main: markup`
      <h1>${heading}</h1>
      <p>${text}</p>
      <p>${toPerson} ${phone(agency)}, ${hours(agency)}.</p>
      <p><a href="/${agency.slug}/">${toFirst}</a></p>`,
  });
}
