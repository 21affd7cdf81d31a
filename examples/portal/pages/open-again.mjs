// @ts-check
import { button, markup } from 'leeway-ui/html.js';
import { words } from '../words.mjs';
import { layout } from './layout.mjs';

/**
 * The page that opens a visit again, beside the one with the words. A portal with accounts has its sign-in here.
 * @param {import('./layout.mjs').Frame & { open?: import('leeway-ui/html.js').Markup }} page `open`: what says until when it is open, once it is
 */
export function openAgain({ open, ...frame }) {
  const { agency } = frame;
  const { isOpen, goBack, hasEnded, stays, again } = words[agency.lang].visit;
  return layout({
    ...frame,
    main: open
      ? markup`
      <h1>${isOpen}</h1>
      <p>${goBack}</p>
      ${open}`
      : markup`
      <h1>${hasEnded}</h1>
      <p>${stays}</p>
      <form method="post" action="/${agency.slug}/sign-in">${button({ label: again, type: 'submit', variant: 'filled' })}</form>`,
  });
}
