import { forgetCookie, NOTE } from './forget.js';
import { knownComfort, type Comfort } from './comfort.js';

/** Where the note of what was chosen is: in this browser alone, or in a cookie, for the server that writes the next page. */
export type NotePlace = 'browser' | 'cookie';

/** Seconds until a browser drops the cookie. Each choice begins them anew. */
const YEAR = 31_536_000;

/** Reads a note. Only known choices count. */
export function readNote(note = ''): Comfort {
  const said = new URLSearchParams(note);
  return knownComfort((axis) => said.get(axis));
}

/** The note in a `Cookie` header, or in `document.cookie`. */
export const noteIn = (cookies: string): string | undefined =>
  new RegExp(`(?:^|; *)${NOTE}=([^;]*)`).exec(cookies)?.[1];

/** The cookie as a page or a server sets it. */
export const noteCookie = (comfort: Comfort, secure: boolean): string =>
  `${NOTE}=${written(comfort)}; Path=/; Max-Age=${YEAR}; SameSite=Strict${secure ? '; Secure' : ''}`;

/** Whoever keeps choices has found them, so that no page has to offer them any more. */
const written = (comfort: Comfort): string => new URLSearchParams({ ...comfort, ...ANSWERED }).toString();

const ANSWERED = { offer: 'answered' };

/** Has no page offer comfort again for as long as this visit lasts. Where storage is blocked, this page alone. */
export function keepAnswer(): void {
  try {
    sessionStorage.setItem(NOTE, new URLSearchParams(ANSWERED).toString());
  } catch {
    // A person is told nothing of it: they said what they wanted.
  }
}

/** Whether the person keeps choices. */
export function keepsComfort(): boolean {
  try {
    return NOTE in localStorage || noteIn(document.cookie) !== undefined;
  } catch {
    return false;
  }
}

/** Keeps choices, in one place alone. Gives false where the browser does not keep them. */
export function keepComfort(comfort: Comfort, place: NotePlace): boolean {
  try {
    forgetComfort();
    if (place === 'cookie') document.cookie = noteCookie(comfort, location.protocol === 'https:');
    else localStorage.setItem(NOTE, written(comfort));
  } catch {
    // Storage is blocked or full.
  }
  return keepsComfort();
}

/** Keeps nothing any more. */
export function forgetComfort(): void {
  try {
    forgetCookie();
    localStorage.removeItem(NOTE);
  } catch {
    // Where storage is blocked nothing was kept.
  }
}

/**
 * Applies what the person keeps to the page, before it is painted, and that they answered its offer. What is not known has no
 * effect.
 */
export function applyKeptComfort(root: Element): void {
  try {
    for (const storage of [localStorage, sessionStorage])
      for (const [axis, value] of new URLSearchParams(storage[NOTE] as string | undefined))
        root.setAttribute(`data-lee-${axis}`, value);
  } catch {
    // Where storage is blocked nothing was kept.
  }
}
