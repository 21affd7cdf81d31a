declare global {
  interface DocumentEventMap {
    /** Someone is leaving and the page is covered: stop saving, and be quick. It carries nothing. */
    'lee-exit': Event;
  }
}

/**
 * The name of what leaving puts in this tab, and of the channel between the tabs of a site. The mark is not there
 * before anyone left, empty once they have, and after that the name of the visit begun since: a random number.
 */
export const VISIT = 'ui-visit';

const LINK = 'lee-quick-exit a';

/** Milliseconds until the second and last try to go. */
const RETRY_AFTER = 1000;

let root: HTMLElement;
let cover: CSSStyleSheet;
let siblings: BroadcastChannel;
let leaving: boolean | undefined;

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

/** Leaves the site from this tab. */
function leave(link = document.querySelector<HTMLAnchorElement>(LINK)): void {
  if (leaving) return;
  leaving = true;
  const href = link?.href ?? 'about:blank';
  const go = () => location.replace(href);
  setTimeout(go, RETRY_AFTER);
  for (const step of [
    hide,
    () => (root.inert = true),
    unname,
    () => document.dispatchEvent(new Event('lee-exit')),
    endVisit,
    // The root and the style sheets stay: they hold the colour of the page, and a dark room does not flash white.
    () => document.body.replaceChildren(),
    // WebKit draws nothing more once it is on its way to another page, so the cover gets its frame first. A tab that is
    // not drawn, because it is behind another, goes with the second try.
    () => requestAnimationFrame(() => requestAnimationFrame(go)),
  ]) {
    try {
      step();
    } catch {
      // A step that the browser refuses does not hold up the next.
    }
  }
}

/** Shows a page, or leaves again from one whose visit was left. Without storage the server has to decide. */
function review(event: Event): void {
  if (visit() === null) {
    if ((event as PageTransitionEvent).persisted) location.reload();
  } else if (isOpen()) cover.disabled = true;
  else leave();
}

const listeners: Record<string, (event: Event) => void> = {
  click(event) {
    const link = (event.composedPath()[0] as Element).closest?.<HTMLAnchorElement>(LINK);
    if (!link) return;
    event.preventDefault();
    // No other listener hears of it: a press is nobody's statistic.
    event.stopImmediatePropagation();
    siblings.postMessage(0);
    leave(link);
  },
  DOMContentLoaded: review,
  pageshow: review,
  pagehide: hide,
  beforeunload(event) {
    // Once more, since routers write to the entry too. On `pagehide` it would cost the back/forward cache of Chromium.
    sign();
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
  if (type === 'navigate' && visit() === '') sessionStorage[VISIT] = Math.random();
  if (type !== 'back_forward') sign();
  if (!isOpen()) [hide, unname, endVisit].forEach((step) => step());

  for (const [type, listener] of Object.entries(listeners)) addEventListener(type, listener, true);
}
