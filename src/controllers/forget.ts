/**
 * The name of what leaving puts in this tab, and of the channel between the tabs of a site. The mark is not there
 * before anyone left, empty once they have, and after that the name of the visit begun since: a random number.
 */
export const VISIT = 'ui-visit';

/** The database of what is kept on the device. Says nothing about what the site is for. */
export const DATABASE = 'ui-notes';

/** What is kept of how the page looks, under one name wherever it is. */
export const NOTE = 'ui-comfort';

/** Takes steps one by one. One that the browser refuses does not hold up the next. */
export function attempt(steps: readonly (() => unknown)[]): void {
  for (const step of steps) {
    try {
      step();
    } catch {
      // Storage may be blocked: then nothing was kept there.
    }
  }
}

/** Every key of ours begins alike. The mark stays: it keeps the pages of a visit closed that someone left. */
function forget(storage: Storage): void {
  for (const key of Object.keys(storage)) if (key.startsWith('ui-') && key !== VISIT) storage.removeItem(key);
}

/** Removes what is kept on the device for someone who comes back. */
export const forgetDrafts = (): unknown => indexedDB.deleteDatabase(DATABASE);

/** Removes the cookie in which a person keeps how the page looks. */
export const forgetCookie = (): unknown => (document.cookie = `${NOTE}=; Path=/; Max-Age=0`);

/** Removes everything that the library keeps for this site in this browser. */
export const forgetKept = (): void =>
  attempt([() => forget(localStorage), () => forget(sessionStorage), forgetCookie, forgetDrafts]);
