/**
 * Runs in every page of the walked site, as a portal's own script could, and tells the server what someone at the screen
 * sees that a driver is too slow for: the task in which someone leaves, and the first frames of every page.
 */
const FRAMES = 8;

/** A word, or a failing of the page, and when it was seen. */
export interface Witnessed {
  readonly at: number;
  readonly visit: number;
  readonly words: readonly string[];
  readonly wrong?: string;
}

const visit = Number(new URLSearchParams(location.search).get('visit'));

const fields = () => [...document.querySelectorAll<HTMLInputElement>('input, textarea')];

const tell = (words: readonly string[], wrong?: string) =>
  navigator.sendBeacon('/witness', JSON.stringify({ at: Date.now(), visit, words, wrong }));

/** Asks the sheets: WebKit gives stale computed styles of a page that is left, though it is covered when it comes back. */
const isCovered = () =>
  document.adoptedStyleSheets.some(
    (sheet) => !sheet.disabled && sheet.cssRules[0]?.cssText.includes('visibility: hidden'),
  );

const isShown = () =>
  getComputedStyle(document.documentElement).visibility === 'visible' &&
  getComputedStyle(document.body).opacity === '1';

let told: string | undefined;

function watch(frames: number): void {
  if (isShown()) {
    const all = [document.title, document.body.textContent, ...fields().map(({ value }) => value)].join(' ');
    const words = all.match(/zq\d+/g) ?? [];
    if (told !== words.join()) tell(words);
    told = words.join();
  }
  if (frames) requestAnimationFrame(() => watch(frames - 1));
}

addEventListener('pageshow', () => {
  told = undefined;
  watch(FRAMES);
});

addEventListener('pagehide', () => {
  if (!isCovered()) tell([], 'a page is left uncovered, so that it may come back uncovered');
});

document.addEventListener('lee-exit', () => {
  if (!isCovered()) tell([], 'the page is not covered in the task in which someone leaves');
  const isReady = customElements.get('lee-quick-exit');
  if (isReady && fields().some(({ value }) => value.includes('zq')))
    tell([], 'a field keeps what was written when someone leaves');
});
