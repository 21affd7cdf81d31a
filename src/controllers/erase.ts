import { DATABASE, VISIT } from './forget.js';

/** Milliseconds until a server counts as not reached. */
const PATIENCE = 10_000;

/**
 * Clears everything that a script can that this site keeps in this browser, a portal's own too: storage, databases, caches,
 * cookies. The mark of a visit that was left stays. Gives whether it is known that all of it is gone.
 */
export async function eraseAll(): Promise<boolean> {
  const cleared = [
    tried(() => localStorage.clear()),
    tried(clearTab),
    tried(clearCookies),
    await settled(clearDatabases),
    await settled(clearCaches),
  ];
  return cleared.every(Boolean);
}

/** Asks the site's own server to do its part. Gives whether it did. It goes on where the person leaves the page meanwhile. */
export const askServer = (address: string): Promise<boolean> =>
  settled(
    async () =>
      (await fetch(address, { method: 'POST', keepalive: true, signal: AbortSignal.timeout(PATIENCE) })).ok,
  );

function tried(step: () => unknown): boolean {
  try {
    return step() !== false;
  } catch {
    return false;
  }
}

async function settled(step: () => Promise<boolean>): Promise<boolean> {
  try {
    return await step();
  } catch {
    return false;
  }
}

function clearTab(): void {
  for (const key of Object.keys(sessionStorage)) if (key !== VISIT) sessionStorage.removeItem(key);
}

/**
 * Where a browser does not tell which databases there are, the drafts go and the rest is not known. One that is being made at
 * this moment is not told of either.
 */
async function clearDatabases(): Promise<boolean> {
  const known = await indexedDB.databases?.();
  const names = new Set([DATABASE, ...(known ?? []).map(({ name }) => name!)]);
  const gone = await Promise.all([...names].map(remove));
  return known !== undefined && gone.every(Boolean);
}

/** Where another tab holds it open, it goes when that tab lets go. */
const remove = (name: string): Promise<boolean> =>
  new Promise((done) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => done(true);
    request.onerror = request.onblocked = () => done(false);
  });

/** They are there on secure addresses alone. */
async function clearCaches(): Promise<boolean> {
  if (!('caches' in globalThis)) return true;
  const gone = await Promise.all((await caches.keys()).map((name) => caches.delete(name)));
  return gone.every(Boolean);
}

/** A script is told names and no places, and a cookie goes only by its place: all that there can be are tried. */
function clearCookies(): boolean {
  const secure = location.protocol === 'https:' ? ';secure' : '';
  for (const one of document.cookie.split('; ').filter(Boolean)) {
    const name = one.includes('=') ? one.slice(0, one.indexOf('=')) : '';
    for (const path of paths())
      for (const domain of domains()) document.cookie = `${name}=;max-age=0;path=${path}${domain}${secure}`;
  }
  return document.cookie === '';
}

function paths(): string[] {
  const steps = location.pathname.split('/').slice(1);
  return steps
    .flatMap((_, count) => {
      const path = `/${steps.slice(0, count).join('/')}`;
      return count ? [path, `${path}/`] : [path];
    })
    .concat(location.pathname);
}

/** None, for a cookie of this host alone; this host, and what it is part of. */
function domains(): string[] {
  const names = location.hostname.split('.');
  return ['', ...names.map((_, place) => `;domain=${names.slice(place).join('.')}`)];
}
