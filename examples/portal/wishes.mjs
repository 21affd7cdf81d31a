// @ts-check
/// <reference types="@fastify/cookie" />
import { readComfortCookie } from 'leeway-ui/html.js';

/** The name under which choices are kept, by this server and by the panel alike. */
const COOKIE = 'ui-comfort';

const YEAR = 365 * 24 * 60 * 60;

/**
 * How a browser would like its pages: as the person chose and keeps, and without pictures where it saves data.
 * @typedef {{ comfort: ReturnType<typeof readComfortCookie>, savesData: boolean }} Wishes
 */

/**
 * What a request says of how its page should be. Only choices that are known count.
 * @param {Pick<import('fastify').FastifyRequest, 'headers'>} request
 * @returns {Wishes}
 */
export const wishesOf = ({ headers }) => ({
  comfort: readComfortCookie(headers.cookie),
  savesData: /\bon\b/i.test(String(headers['save-data'] ?? '')),
});

/**
 * Whether the browser keeps choices for this site.
 * @param {import('fastify').FastifyRequest} request
 */
export const keepsComfort = ({ cookies }) => cookies[COOKIE] !== undefined;

/**
 * What a form chose. Only choices that are known count.
 * @param {import('./intake/questions.mjs').Posted} posted
 */
export const chosenIn = (posted) =>
  readComfortCookie(`${COOKIE}=${new URLSearchParams([...posted].map(([axis, [value]]) => [axis, value]))}`);

/**
 * Lets a browser keep what was chosen, until it is closed or for a year. The panel reads and changes it too.
 * @param {import('fastify').FastifyReply} reply
 * @param {Wishes['comfort']} comfort
 * @param {{ forYear: boolean }} lasts
 */
export const keepComfort = (reply, comfort, { forYear }) =>
  reply.setCookie(COOKIE, new URLSearchParams(comfort).toString(), {
    path: '/',
    sameSite: 'strict',
    secure: 'auto',
    maxAge: forYear ? YEAR : undefined,
    encode: String,
  });

/**
 * Lets a browser keep nothing of what was chosen.
 * @param {import('fastify').FastifyReply} reply
 */
export const forgetComfort = (reply) => reply.clearCookie(COOKIE, { path: '/' });
