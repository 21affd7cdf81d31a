import { VISIT } from './exit.js';
import { forgetKept } from './forget.js';

let armed = false;

/** On leaving, removes what the page holds and what the library keeps for the site, in the task of the press. */
export function armTraces(): void {
  if (armed) return;
  armed = true;
  document.addEventListener('lee-exit', removeTraces, true);
}

function removeTraces(): void {
  empty(document);
  globalThis.speechSynthesis?.cancel();
  clearHead();
  forgetKept();
  try {
    signOut();
  } catch {
    // Where storage is blocked no one can tell whether the site was told already.
  }
}

/** Empties the fields and stops the media of a tree, and of the shadow trees in it. */
function empty(tree: Document | ShadowRoot): void {
  for (const element of tree.querySelectorAll('*')) {
    if (element.shadowRoot) empty(element.shadowRoot);
    if (element.matches('input, textarea, select')) Object.assign(element, { value: '', checked: false });
    if (element instanceof HTMLMediaElement) element.pause();
  }
}

/** An address of the host's own, which is told and not waited for; but not by a page that was left already. */
function signOut(): void {
  const address = document.querySelector('lee-quick-exit[sign-out]')?.getAttribute('sign-out');
  if (address && sessionStorage.getItem(VISIT) !== '') navigator.sendBeacon(address);
}

/** Style sheets stay, since they hold the colour of the page. The site that is left for is not told where from. */
function clearHead(): void {
  for (const element of document.querySelectorAll('head > :not(title, style, [rel~=stylesheet])'))
    element.remove();
  add('link', { rel: 'icon', href: 'data:,' });
  add('meta', { name: 'referrer', content: 'no-referrer' });
}

function add(tag: string, properties: object): void {
  document.head.append(Object.assign(document.createElement(tag), properties));
}
