import { VISIT } from './exit.js';

/** The database of what is kept on the device. Says nothing about what the site is for. */
export const DATABASE = 'ui-notes';

/**
 * Removes everything that the library keeps for this site in this browser, but for the mark that keeps the pages of a
 * visit closed that someone left. Where storage is blocked nothing was kept.
 */
export function forgetKept(): void {
  for (const step of [
    () => forget(localStorage),
    () => forget(sessionStorage),
    () => indexedDB.deleteDatabase(DATABASE),
  ]) {
    try {
      step();
    } catch {
      // The next storage may be open.
    }
  }
}

/** Every key of ours begins alike. */
function forget(storage: Storage): void {
  for (const key of Object.keys(storage)) if (key.startsWith('ui-') && key !== VISIT) storage.removeItem(key);
}
