// @ts-check
import { button, consentLedger, consentReceipt, markup, notice, textField } from 'leeway-ui/html.js';
import { words } from '../words.mjs';
import { layout } from './layout.mjs';
import { hours, phone } from './phone.mjs';

/** @typedef {'noCode' | 'tooMany' | 'closed' | 'unclear' | 'changed'} Trouble */

/**
 * What goes with every form.
 * @param {Record<string, string>} hidden
 */
export const hiddenIn = (hidden) =>
  Object.entries(hidden).map(
    ([name, value]) => markup`<input type="hidden" name="${name}" value="${value}">`,
  );

/**
 * A person's own page: what they said about sharing. Closed, it asks for the code; open, it takes back, and hands over a copy.
 * @param {import('./layout.mjs').Frame & {
 *   hidden: Record<string, string>,
 *   trouble?: Trouble,
 *   open?: { entries: import('leeway-ui/html.js').LedgerEntry[], copy: string },
 * }} page
 */
export function choices({ hidden, trouble, open, ...frame }) {
  const { agency } = frame;
  const { slug, lang, name, timeZone } = agency;
  const at = `/${slug}/choices`;
  const said = words[lang].choices;
  const told = trouble && trouble !== 'noCode' && notice({ text: said[trouble], lang });
  return layout({
    ...frame,
    main: open
      ? markup`
      <h1>${said.heading}</h1>
      ${told}
      <p>${said.nothing}</p>
      ${consentLedger({ action: at, hidden, entries: open.entries, timeZone, lang })}
      ${consentReceipt({
        entries: open.entries,
        from: said.from(name),
        file: open.copy,
        href: `${at}/copy`,
        timeZone,
        lang,
      })}
      <form method="post" action="${at}/close">${hiddenIn(hidden)}${button({ label: said.close, type: 'submit' })}</form>`
      : markup`
      <h1>${said.heading}</h1>
      ${told}
      <form method="post" action="${at}/open">
        ${hiddenIn(hidden)}
        ${textField({
          name: 'code',
          label: said.code,
          hint: said.codeHint,
          error: trouble === 'noCode' ? said.noCode : undefined,
          private: true,
          lang,
        })}
        ${button({ label: said.open, type: 'submit', variant: 'filled' })}
      </form>
      <p>${said.without}</p>
      <p>${phone(agency)}, ${hours(agency)}.</p>`,
  });
}

/**
 * The code, once.
 * @param {import('./layout.mjs').Frame & { code: string }} page
 */
export function codeGiven({ code, ...frame }) {
  const { agency } = frame;
  const said = words[agency.lang].choices;
  return layout({
    ...frame,
    main: markup`
      <h1>${said.yourCode}</h1>
      <p><strong translate="no">${code}</strong></p>
      <p>${said.once}</p>
      <p>${said.safe}</p>
      <p><a href="/${agency.slug}/choices">${said.toChoices}</a></p>`,
  });
}
