import { make } from '../base/made.js';

interface Held {
  readonly title: string;
  readonly icon: string;
}

const ICONS = 'link[rel*=icon]';
const CHANGES = { subtree: true, childList: true, characterData: true, attributeFilter: ['href', 'rel'] };

const held: Held[] = [];
let watcher: MutationObserver | undefined;

/** What shows in place of the page's own. */
let shown: Partial<Held> = {};

/** What the page has, or has set meanwhile: it shows when no one holds any more. */
let ownTitle: string;
const ownIcons = new Map<Element, string | null>();
let madeIcon: HTMLLinkElement | undefined;

/**
 * Gives the page a title and an icon that say nothing, until the returned function is called. What the page sets meanwhile
 * is kept for then, and is not seen before. Of several the last shows; each is undone by itself, in any order. When someone
 * leaves it lets go of everything as it is: leaving has a title of its own.
 *
 * The links to the page's own icons stay, with another address. Where the content policy allows no `data:` images, the
 * browser may go on showing the icon it had.
 *
 * @param title - such as "Notes"
 * @param icon - an address; an empty icon where nothing is said
 */
export function holdNeutral(title: string, icon = 'data:,'): () => void {
  const holder = { title, icon };
  notice();
  held.push(holder);
  write();
  return () => {
    const place = held.indexOf(holder);
    if (place < 0) return;
    notice();
    held.splice(place, 1);
    if (held.length) write();
    else giveBack();
  };
}

/** Remembers what is not ours: the page has set it. */
function notice(): void {
  if (document.title !== shown.title) ownTitle = document.title;
  for (const link of document.querySelectorAll(ICONS)) {
    const href = link.getAttribute('href');
    if (href !== shown.icon && link !== madeIcon) ownIcons.set(link, href);
  }
}

/** What is written here is nothing that the page has set. */
function write(): void {
  const { title, icon } = held.at(-1)!;
  if (document.title !== title) document.title = title;
  if (!document.querySelector(ICONS)) {
    madeIcon = make('link');
    madeIcon.rel = 'icon';
    document.head.append(madeIcon);
  }
  for (const link of document.querySelectorAll(ICONS))
    if (link.getAttribute('href') !== icon) link.setAttribute('href', icon);
  shown = { title: document.title, icon };
  watch().takeRecords();
}

function watch(): MutationObserver {
  if (watcher) return watcher;
  watcher = new MutationObserver(() => {
    notice();
    write();
  });
  watcher.observe(document.head, CHANGES);
  document.addEventListener('lee-exit', letGo, true);
  return watcher;
}

function giveBack(): void {
  document.title = ownTitle;
  for (const [link, href] of ownIcons)
    if (href === null) link.removeAttribute('href');
    else link.setAttribute('href', href);
  madeIcon?.remove();
  letGo();
}

function letGo(): void {
  watcher?.disconnect();
  watcher = madeIcon = undefined;
  held.length = 0;
  shown = {};
  ownIcons.clear();
}
