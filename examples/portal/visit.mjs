// @ts-check
import { createHmac, timingSafeEqual } from 'node:crypto';

/** A neutral name: it can be seen in the browser's settings. */
const COOKIE = 'ui-open';

const sign = (/** @type {string} */ session, /** @type {string} */ what) =>
  createHmac('sha256', session).update(`visit ${what}`).digest();

/**
 * Opens a visit, or prolongs it, and gives its end. The end is in the browser, signed with the id that only this browser and
 * the server know: nothing is stored, and no clock but the server's decides.
 * @param {import('fastify').FastifyReply} reply
 * @param {string} session
 * @param {number} lasts in milliseconds
 */
export function openVisit(reply, session, lasts) {
  const until = new Date(Date.now() + lasts);
  const value = `${until.getTime()}.${sign(session, String(until.getTime())).toString('base64url')}`;
  reply.setCookie(COOKIE, value, {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: 'auto',
    maxAge: Math.ceil(lasts / 1000),
  });
  return until;
}

/**
 * The end of the visit that is open; nothing where none is.
 * @param {import('fastify').FastifyRequest} request
 * @param {string | undefined} session
 */
export function endOfVisit(request, session) {
  const [time, signature = ''] = (request.cookies[COOKIE] ?? '').split('.', 2);
  if (!session || !time) return undefined;
  const given = Buffer.from(signature, 'base64url');
  const own = sign(session, time);
  const isOurs = given.length === own.length && timingSafeEqual(given, own);
  return isOurs && Number(time) > Date.now() ? new Date(Number(time)) : undefined;
}

/**
 * A name for whose visit it is, by which a page tells that another one was opened. It gives away nothing of the id.
 * @param {string} session
 */
export const nameOfVisit = (session) => sign(session, 'name').toString('base64url').slice(0, 16);

/** @param {import('fastify').FastifyReply} reply */
export const closeVisit = (reply) => reply.clearCookie(COOKIE, { path: '/' });
