import { warn } from '../base/warn.js';
import { findStronger } from './guard.js';

/**
 * For a page that is being built: says in the console, once, what on it wins over the parts' rules. Says nothing on a public
 * page, nor on a server.
 */
function watch(page: Document): void {
  const look = (): void => findStronger(page).forEach(warn);
  if (page.readyState === 'complete') look();
  else addEventListener('load', look);
  new MutationObserver(look).observe(page, { attributeFilter: ['style'], subtree: true });
}

if (typeof document !== 'undefined') watch(document);
