// @ts-check
import { createHash, randomBytes } from 'node:crypto';

const LASTS_MS = 30 * 60 * 1000;

/**
 * What was opened with a secret, by a cookie that no script reads and no other site sends. It is in memory: it ends with the
 * browser, after half an hour, with leaving, and when the server starts anew.
 * @template What
 */
export class Openings {
  /** @type {Map<string, { what: What, until: number }>} */
  #open = new Map();

  /** @param {string} cookie a neutral name: it can be seen in the browser's settings */
  constructor(cookie) {
    this.cookie = cookie;
  }

  /**
   * @param {import('fastify').FastifyReply} reply
   * @param {What} what
   */
  open(reply, what) {
    const id = randomBytes(32).toString('base64url');
    this.#open.set(hashed(id), { what, until: Date.now() + LASTS_MS });
    reply.setCookie(this.cookie, id, { path: '/', httpOnly: true, sameSite: 'strict', secure: 'auto' });
  }

  /**
   * What the browser has open; nothing where it has not.
   * @param {import('fastify').FastifyRequest} request
   */
  of(request) {
    const now = Date.now();
    for (const [key, { until }] of this.#open) if (until <= now) this.#open.delete(key);
    return this.#open.get(hashed(request.cookies[this.cookie] ?? ''))?.what;
  }

  /**
   * @param {import('fastify').FastifyRequest} request
   * @param {import('fastify').FastifyReply} reply
   */
  close(request, reply) {
    const id = request.cookies[this.cookie];
    if (id === undefined) return reply;
    this.#open.delete(hashed(id));
    return reply.clearCookie(this.cookie, { path: '/' });
  }
}

const hashed = (/** @type {string} */ id) => createHash('sha256').update(id).digest('base64url');
