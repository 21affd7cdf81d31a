import { AXES, knownComfort, type Comfort } from '../../../controllers/comfort.js';
import { noteCookie, noteIn, readNote } from '../../../controllers/comfort-note.js';
import { attributes, markup, type Markup } from '../../../base/markup.js';

/** Reads what a person keeps from the `Cookie` header of a request. Only known choices count. */
export const readComfortCookie = (header: string | null | undefined): Comfort =>
  readNote(noteIn(header ?? ''));

/**
 * Writes what was chosen as attributes for `<html>`, each with a space before it, so that a page arrives already right: from
 * the `Cookie` header of a request, or from choices. Only known choices are written.
 */
export function comfortAttributes(chosen: Comfort | string | null | undefined): Markup {
  const known =
    chosen && typeof chosen === 'object'
      ? knownComfort((axis) => chosen[axis] ?? null)
      : readComfortCookie(chosen);
  return attributes(Object.fromEntries(AXES.map((axis) => [`data-lee-${axis}`, known[axis]])));
}

/**
 * Writes the `Set-Cookie` header that keeps what was chosen, for a page of choices that works without JavaScript. `secure`
 * is false on a plain http address alone.
 */
export const comfortCookie = (chosen: Comfort, { secure = true }: { secure?: boolean } = {}): string =>
  noteCookie(
    knownComfort((axis) => chosen[axis] ?? null),
    secure,
  );

/** Writes a `lee-comfort` around a part of a page. What was chosen shows without JavaScript too. */
export const comfort = (chosen: Comfort, content: Markup): Markup =>
  markup`<lee-comfort${comfortAttributes(chosen)}>${content}</lee-comfort>`;
