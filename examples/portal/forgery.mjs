// @ts-check
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** The hidden field that carries a form's token. */
export const FORM = 'ui-form';

const sign = (/** @type {string} */ session, /** @type {string} */ copy) =>
  createHmac('sha256', session).update(copy).digest();

/**
 * A token for one copy of a form. It is signed with the id of the visit, which no other site can read, so only a page
 * that was written for this browser carries one that holds. Nothing is stored, and a restart makes none of them stale.
 * @param {string} session
 */
export function formToken(session) {
  const copy = randomBytes(16).toString('base64url');
  return `${copy}.${sign(session, copy).toString('base64url')}`;
}

/**
 * The copy of the form that a token stands for; nothing where the token is missing or was made for another browser.
 * @param {string | undefined} session
 * @param {unknown} token
 */
export function copyOf(session, token) {
  if (!session || typeof token !== 'string') return undefined;
  const [copy, signature = ''] = token.split('.', 2);
  const given = Buffer.from(signature, 'base64url');
  const own = sign(session, copy);
  return given.length === own.length && timingSafeEqual(given, own) ? copy : undefined;
}

/**
 * Whether a browser says that a request was begun by another site. Under `Referrer-Policy: no-referrer` our own forms
 * are sent with `Origin: null` (https://fetch.spec.whatwg.org/#append-a-request-origin-header), so that is no sign of one.
 * @param {import('fastify').FastifyRequest} request
 */
export function isForeign({ headers, host }) {
  const { origin = 'null', 'sec-fetch-site': site = 'same-origin' } = headers;
  if (site !== 'same-origin') return true;
  return origin !== 'null' && !(URL.canParse(origin) && new URL(origin).host === host);
}
