/** What can be seen and read of the page that shows. */
export interface Sight {
  readonly kind: 'home' | 'intake' | 'closed' | 'elsewhere';
  /** Which visit the page is of. */
  readonly visit: number;
  readonly title: string;
  readonly text: string;
  /** The number of the part that shows. */
  readonly part: number;
  readonly values: Record<string, string>;
  /** What is in front of the page. */
  readonly held: '' | 'paused' | 'covered';
  /** What the page says of what is kept, and what can be pressed about that. */
  readonly status: string;
  readonly acts: readonly string[];
  /** The number of the page, by which one that comes back from memory is known again. */
  readonly id: number;
  /** Whether it can be used, or is another site's. */
  readonly isReady: boolean;
  /** Everything that the page can find at once of what was kept for the site in this browser. */
  readonly kept: string;
}

interface Marked {
  walked?: number;
}

/** Runs in the page, which remembers the number that it is given with its first look. */
export function look(next: number): Sight {
  const mark = window as Marked;
  const { body, title, readyState } = document;
  const nothing: Omit<Sight, 'kind' | 'isReady'> = {
    ...{ visit: 0, title, text: '', part: 0, values: {}, status: '', acts: [], kept: '', id: 0 },
    held: '',
  };
  if (location.hostname !== 'localhost') {
    const isReady = readyState === 'complete';
    return { ...nothing, kind: 'elsewhere', isReady, id: isReady ? (mark.walked ??= next) : 0 };
  }
  const kept = JSON.stringify([
    { ...localStorage },
    { ...sessionStorage },
    history.state,
    location.href,
    document.cookie,
  ]);
  const is = (selector: string) => document.querySelector(selector) !== null;
  const held = is('lee-cover:state(covered)') ? 'covered' : is('lee-pause:state(paused)') ? 'paused' : '';
  const isShown =
    body &&
    getComputedStyle(body).opacity === '1' &&
    getComputedStyle(document.documentElement).visibility === 'visible';
  // What is in front hides the page in its own way, but it does not take it away.
  const isOpen = isShown || (held && !document.documentElement.inert);
  if (!isOpen) return { ...nothing, kind: 'closed', kept, isReady: false };
  // Browsers fill in a page that is loaded again until its load is over.
  const [{ loadEventEnd }] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const isReady = loadEventEnd > 0 && !document.querySelector(':not(:defined)');
  const fields = [...document.querySelectorAll<HTMLInputElement>('lee-text-field > input')];
  return {
    kind: document.querySelector('form') ? 'intake' : 'home',
    visit: Number(new URLSearchParams(location.search).get('visit')),
    title,
    text: held ? '' : body.innerText,
    part: [...document.querySelectorAll('lee-step')].findIndex((part) => part.checkVisibility()) + 1,
    values: Object.fromEntries(fields.map(({ name, value }) => [name, value])),
    held,
    status: document.querySelector('lee-save-status > [slot=status]')?.textContent ?? '',
    acts: [...document.querySelectorAll<HTMLElement>('[data-lee-do]')].map((one) => one.dataset.leeDo!),
    id: isReady ? (mark.walked ??= next) : 0,
    isReady,
    kept,
  };
}

/** Runs in the page: whether it is another one than that of the last look, and at rest. */
export const isAnother = (last: number): boolean =>
  (window as Marked).walked !== last && document.readyState === 'complete';

/** Runs in the page: whether nothing is kept for the site in this browser but the mark of a visit. */
export async function isNothingKept(): Promise<boolean> {
  const storages = [...Object.keys(localStorage), ...Object.keys(sessionStorage)];
  const deeper = [...(await indexedDB.databases()), ...(await caches.keys())];
  return deeper.length === 0 && storages.every((name) => name === 'ui-visit');
}
