import { attempt, forgetDrafts, VISIT } from './forget.js';

declare global {
  interface DocumentEventMap {
    /** Someone is leaving and the page is covered: stop saving, and be quick. It carries nothing. */
    'lee-exit': Event;
  }
}

const LINK = 'lee-quick-exit a';

/** Milliseconds until the second and last try to go. */
const RETRY_AFTER = 1000;

let root: HTMLElement;
let cover: CSSStyleSheet;
let siblings: BroadcastChannel;
let leaving: boolean | undefined;

/** Whether someone has come to this page afresh, and its visit is not begun yet. */
let fresh: boolean;

const hide = () => (cover.disabled = false);
const unname = () => (document.title = '\u200b');
const endVisit = () => (sessionStorage[VISIT] = '');

/** The mark: undefined where there is none, null where storage is blocked. */
function visit(): string | undefined | null {
  try {
    return sessionStorage[VISIT] as string | undefined;
  } catch {
    return null;
  }
}

/** Whether this page may be shown: one of a visit that was left does not carry the name of a later one. */
const isOpen = () =>
  visit() == null || (history.state as Record<string, unknown> | null)?.[VISIT] === visit();

/** Writes the name of the visit into the history entry of this page. */
function sign(): void {
  if (visit()) history.replaceState({ ...(history.state as object), [VISIT]: visit() }, '');
}

/**
 * Begins the visit of a page that someone came to afresh: in place of one that was left, where one was. Not before the page
 * is there, since the first look into a tab's storage is slow, and such a page is shown in any case.
 */
function begin(): void {
  if (fresh && !leaving && visit() === '') sessionStorage[VISIT] = Math.random();
  fresh = false;
  sign();
}

/** Leaves the site from this tab: with the page that holds this one in a frame, where the browser allows that. */
function leave(link = document.querySelector<HTMLAnchorElement>(LINK)): void {
  if (leaving) return;
  leaving = true;
  const href = link?.href ?? 'about:blank';
  const go = (frame: Window | null) => {
    try {
      frame!.location.replace(href);
    } catch {
      location.replace(href);
    }
  };
  setTimeout(go, RETRY_AFTER, window);
  attempt([
    hide,
    () => (root.inert = true),
    unname,
    () => document.dispatchEvent(new Event('lee-exit')),
    // Not by a page that was left already: what is kept by then is of a later visit, and nobody pressed.
    () => visit() === '' || forgetDrafts(),
    endVisit,
    // The root and the style sheets stay: they hold the colour of the page, and a dark room does not flash white.
    () => document.body.replaceChildren(),
    // WebKit draws nothing more once it is on its way to another page, so the cover gets its frame first. A tab that is
    // not drawn, because it is behind another, goes with the second try.
    () => requestAnimationFrame(() => requestAnimationFrame(() => go(top))),
  ]);
}

/** Shows a page, or leaves again from one whose visit was left. Without storage the server has to decide. */
function review(event: Event): void {
  if (fresh) return;
  if (visit() === null) {
    if ((event as PageTransitionEvent).persisted) location.reload();
  } else if (isOpen()) cover.disabled = true;
  else {
    endVisit();
    leave();
  }
}

const listeners: Record<string, (event: Event) => void> = {
  click(event) {
    const link = (event.composedPath()[0] as Element).closest?.<HTMLAnchorElement>(LINK);
    if (!link) return;
    event.preventDefault();
    // No other listener hears of it: a press is nobody's statistic.
    event.stopImmediatePropagation();
    siblings.postMessage(0);
    begin();
    leave(link);
  },
  DOMContentLoaded: review,
  pageshow(event) {
    if (fresh) begin();
    review(event);
  },
  pagehide: hide,
  beforeunload(event) {
    // Once more, since routers write to the entry too. On `pagehide` it would cost the back/forward cache of Chromium.
    begin();
    if (leaving) event.stopImmediatePropagation();
  },
};

/**
 * Makes every `lee-quick-exit a` of the page leave the site at once, and every page of a visit that was left stay blank
 * and leave again. Whichever comes first, `first.js` or the part, does it; after that it does nothing.
 */
export function armExit(): void {
  root = document.documentElement;
  if (root.dataset.leeExit) return;
  root.dataset.leeExit = 'on';

  // On `body` and not on the root: in Chromium an invisible root takes the colour of the page with it.
  cover = new CSSStyleSheet({ disabled: true });
  cover.replaceSync('html{visibility:hidden!important}body,dialog{opacity:0!important}');
  document.adoptedStyleSheets.push(cover);

  siblings = new BroadcastChannel(VISIT);
  siblings.onmessage = () => leave();

  const [{ type }] = performance.getEntriesByType('navigation') as [PerformanceNavigationTiming];
  fresh = type === 'navigate';
  if (type === 'reload') sign();
  if (!fresh && !isOpen()) attempt([hide, unname, endVisit]);

  for (const type in listeners) addEventListener(type, listeners[type], true);
}
