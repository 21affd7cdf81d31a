// @ts-check
import { headers } from './headers.mjs';

/**
 * Sends a page. It depends on what its browser keeps and asks for, and is nobody else's.
 * @param {import('fastify').FastifyReply} reply
 * @param {number} status
 * @param {import('leeway-ui/html.js').Markup} page
 * @param {Record<string, string>} [own] the headers of this page, where it has others
 */
export const sendPage = (reply, status, page, own = headers) =>
  reply
    .code(status)
    .headers({ ...own, vary: 'Cookie, Save-Data' })
    .type('text/html; charset=utf-8')
    .send(String(page));
