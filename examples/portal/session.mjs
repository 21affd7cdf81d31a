// @ts-check
import { randomBytes } from 'node:crypto';
import { closeVisit } from './visit.mjs';
import { forgetComfort } from './wishes.mjs';

/** A neutral name: it can be seen in the browser's settings. */
const COOKIE = 'ui-session';
const ID = /^[\w-]{43}$/;

/**
 * The visit that a request belongs to, if it says so. Only the browser and the server know its id.
 * @param {import('fastify').FastifyRequest} request
 */
export function sessionOf(request) {
  const id = request.cookies[COOKIE];
  return id && ID.test(id) ? id : undefined;
}

/**
 * The visit that a request belongs to, or a new one. It ends with the browser, or when the person leaves.
 * @param {import('fastify').FastifyRequest} request
 * @param {import('fastify').FastifyReply} reply
 */
export function ensureSession(request, reply) {
  const there = sessionOf(request);
  if (there) return there;
  const id = randomBytes(32).toString('base64url');
  reply.setCookie(COOKIE, id, { path: '/', httpOnly: true, sameSite: 'lax', secure: 'auto' });
  return id;
}

/**
 * Ends the visit, and asks the browser to let go of the pages it kept. Not of its storage, where a mark keeps pages that
 * are reached by Back from showing.
 * @param {import('fastify').FastifyReply} reply
 */
export const endVisit = (reply) => forget(reply).header('clear-site-data', '"cache"');

/**
 * Ends the visit, and asks the browser to let go of all that the site keeps there. The mark of a visit that was left goes
 * with its storage: right where someone wished for nothing to stay, and wrong for leaving, which needs it.
 * @param {import('fastify').FastifyReply} reply
 */
export const eraseVisit = (reply) => forget(reply).header('clear-site-data', '"cookies", "storage"');

/** Takes back every cookie that this server may have given. */
const forget = (/** @type {import('fastify').FastifyReply} */ reply) =>
  forgetComfort(closeVisit(reply.clearCookie(COOKIE, { path: '/' })));
