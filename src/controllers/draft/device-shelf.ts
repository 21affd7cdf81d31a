import { DATABASE } from '../forget.js';
import { expiryOf, isSameSaving, type Envelope } from './cipher.js';
import { ShelfError, type Shelf, type Trouble } from './shelf.js';

/** One store of bytes under bytes: nothing in it can be read. */
const STORE = 'notes';

const isExpired = (envelope: Envelope): boolean => expiryOf(envelope) <= Date.now() / 1000;

const refusalOf = (error: unknown): Trouble => {
  const name = (error as DOMException | null)?.name ?? '';
  if (name === 'QuotaExceededError') return 'full';
  return name === 'SecurityError' || name === 'InvalidStateError' ? 'unable' : 'failed';
};

/** Opens the database. One that is not there is made only to keep something in it; looking leaves none behind. */
async function opened(isToKeep: boolean, signal: AbortSignal): Promise<IDBDatabase | undefined> {
  if (!isToKeep && !(await indexedDB.databases()).some(({ name }) => name === DATABASE)) return undefined;
  if (signal.aborted) throw new ShelfError('failed');
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE);
    let isNone = false;
    request.onupgradeneeded = () => {
      isNone = !isToKeep || signal.aborted;
      if (isNone) request.transaction!.abort();
      else request.result.createObjectStore(STORE);
    };
    request.onsuccess = () => {
      const database = request.result;
      // Whoever erases everything, in this tab or another, is not held up.
      database.onversionchange = () => database.close();
      if (!signal.aborted) return resolve(database);
      database.close();
      reject(new ShelfError('failed'));
    };
    request.onerror = (event) => {
      event.preventDefault();
      if (!isNone) return reject(new ShelfError(refusalOf(request.error)));
      // It went after it was looked for. WebKit keeps one whose making was called off.
      void removeDatabase().then(() => resolve(undefined), reject);
    };
  });
}

const removeDatabase = (): Promise<void> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(DATABASE);
    request.onsuccess = () => resolve();
    request.onerror = () => reject(new ShelfError('failed'));
  });

/**
 * Does one thing in one transaction, and closes the database; nothing where there is none and none is to be made. What it gives
 * counts once the transaction is complete, which with strict durability means that it is on the disk.
 */
async function within<Found>(
  mode: IDBTransactionMode,
  isToKeep: boolean,
  signal: AbortSignal,
  act: (store: IDBObjectStore, settle: (found: Found) => void, refuse: (trouble: Trouble) => void) => void,
): Promise<Found | undefined> {
  let database: IDBDatabase | undefined;
  try {
    database = await opened(isToKeep, signal);
    if (!database) return undefined;
    return await new Promise<Found | undefined>((resolve, reject) => {
      const transaction = database!.transaction(STORE, mode, { durability: 'strict' });
      let result: Found | undefined;
      let trouble: Trouble | undefined;
      const stop = () => {
        database!.close();
        try {
          transaction.abort();
        } catch {
          // It was over already.
        }
      };
      signal.addEventListener('abort', stop, { once: true });
      const end = (settle: () => void) => () => {
        signal.removeEventListener('abort', stop);
        settle();
      };
      transaction.oncomplete = end(() => resolve(result));
      transaction.onabort = end(() => reject(new ShelfError(trouble ?? refusalOf(transaction.error))));
      transaction.onerror = (event) => event.preventDefault();
      act(
        transaction.objectStore(STORE),
        (found) => (result = found),
        (why) => {
          trouble = why;
          transaction.abort();
        },
      );
    });
  } finally {
    database?.close();
  }
}

/**
 * One at a time in all tabs, so that a database that is being removed because it is empty is not written to meanwhile. Leaving
 * waits for nobody.
 */
async function alone<Done>(signal: AbortSignal, act: () => Promise<Done>): Promise<Done> {
  try {
    return await navigator.locks.request(DATABASE, { signal }, act);
  } catch (error) {
    throw error instanceof ShelfError ? error : new ShelfError(refusalOf(error));
  }
}

/** What was asked is heard, unless all was stopped meanwhile: WebKit may still answer then, and takes no more questions. */
const heard = <Answer>(request: IDBRequest, signal: AbortSignal, then: (answer: Answer) => void): void => {
  request.onsuccess = () => {
    if (!signal.aborted) then(request.result as Answer);
  };
};

/** Removes records, and the whole database where none is left. */
const remove = (signal: AbortSignal, isToGo: (id: IDBValidKey, envelope: Envelope) => boolean) =>
  alone(signal, async () => {
    const left = await within<number>('readwrite', false, signal, (store, settle) => {
      let count = 0;
      heard<IDBCursorWithValue | null>(store.openCursor(), signal, (cursor) => {
        if (!cursor) return settle(count);
        if (isToGo(cursor.key, cursor.value as Envelope)) cursor.delete();
        else count++;
        cursor.continue();
      });
    });
    if (left === 0) await removeDatabase();
  });

const isKey = (key: IDBValidKey, id: Envelope): boolean =>
  isSameSaving(new Uint8Array(key as ArrayBuffer), id);

/** Removes everything of this site that has expired. */
export const tidy = (signal: AbortSignal): Promise<void> =>
  remove(signal, (_id, envelope) => isExpired(envelope));

/** Keeps drafts in this browser. */
export const deviceShelf: Shelf = {
  read: (id, signal) =>
    alone(signal, async () => {
      const found = await within<Envelope | undefined>('readonly', false, signal, (store, settle) => {
        heard<Envelope | undefined>(store.get(id), signal, settle);
      });
      return found && !isExpired(found) ? found : undefined;
    }),

  write: (id, envelope, before, signal) =>
    alone(signal, async () => {
      const isKept = await within<true>('readwrite', !before, signal, (store, settle, refuse) => {
        heard<Envelope | undefined>(store.get(id), signal, (there) => {
          if (!isSameSaving(there, before)) return refuse(there ? 'conflict' : 'gone');
          store.put(envelope, id);
          settle(true);
        });
      });
      if (!isKept) throw new ShelfError('gone');
    }),

  erase: (id, signal) => remove(signal, (key) => isKey(key, id)),
};
