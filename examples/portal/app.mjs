// @ts-check
import cookie from '@fastify/cookie';
import formbody from '@fastify/formbody';
import multipart from '@fastify/multipart';
import fastify from 'fastify';
import { agencies } from './agencies/index.mjs';
import { serveAgency } from './agency-routes.mjs';
import { serveAssets } from './assets.mjs';
import { Attempts } from './consents/attempts.mjs';
import { serveChoices } from './consents/choices-routes.mjs';
import { Openings } from './consents/openings.mjs';
import { serveStaff } from './consents/staff-routes.mjs';
import { isForeign } from './forgery.mjs';
import { headers } from './headers.mjs';
import { problem } from './pages/problem.mjs';
import { report } from './report.mjs';
import { sendPage } from './send.mjs';
import { endVisit, eraseVisit, sessionOf } from './session.mjs';
import { wishesOf } from './wishes.mjs';

/** Room for every answer at its longest, in any script, and then some. */
const MOST_BYTES = 1024 * 1024;

/** Whose page an address would be; the first agency's where it is nobody's. */
const agencyAt = (/** @type {string} */ url) =>
  agencies.find(({ slug }) => url.startsWith(`/${slug}/`)) ?? agencies[0];

/**
 * The portal as an application that can be listened with.
 * @param {{
 *   intakes: Map<string, import('./database.mjs').Intakes>,
 *   exit: string,
 *   visit: number,
 *   signing: import('./consents/signing.mjs').Signing,
 *   staff: string,
 * }} options
 *   `intakes`: where each agency keeps what it is sent; `exit`: where "Leave this page" leads; `visit`: after how many minutes
 *   one ends, where an agency's does; 0 for never; `signing`: signs copies; `staff`: the words that staff sign in with
 */
export async function createApp({ intakes, exit, visit, signing, staff }) {
  /** @type {(request: import('fastify').FastifyRequest, reply: import('fastify').FastifyReply, status: number) => unknown} */
  const sayProblem = (request, reply, status) =>
    sendPage(
      reply,
      status,
      problem({ agency: agencyAt(request.url), exit, wishes: wishesOf(request), status }),
    );

  const app = fastify({
    // A log of requests would be a list of who was here and what they wrote.
    logger: false,
    bodyLimit: MOST_BYTES,
    frameworkErrors: (_error, request, reply) => void sayProblem(request, reply, 404),
  });

  app.addHook('onRequest', async (_request, reply) => void reply.headers(headers));
  app.removeAllContentTypeParsers();
  await app.register(formbody);
  await app.register(multipart);
  await app.register(cookie);
  await serveAssets(app);

  // Before the agencies are registered, which take on the handlers that are there by then.
  app.setNotFoundHandler((request, reply) => sayProblem(request, reply, 404));
  app.setErrorHandler((error, request, reply) => {
    const status = /** @type {import('fastify').FastifyError} */ (error).statusCode ?? 500;
    if (status >= 500) report(error);
    return sayProblem(request, reply, status);
  });

  app.get('/', (_request, reply) => reply.redirect(`/${agencies[0].slug}/`));
  const attempts = new Attempts();
  /** @type {Openings<{ slug: string, intake: number }>} */
  const openings = new Openings('ui-own');
  /** @type {Openings<true>} */
  const staffOpenings = new Openings('ui-desk');
  for (const agency of agencies) {
    const own = /** @type {import('./database.mjs').Intakes} */ (intakes.get(agency.slug));
    await app.register(serveAgency, { agency, intakes: own, exit, visit });
    await app.register(serveChoices, { agency, intakes: own, openings, attempts, signing, exit });
  }
  await app.register(serveStaff, { intakes, words: staff, openings: staffOpenings, attempts, exit });
  app.get('/signing-key.json', (_request, reply) => reply.send(signing.publicKey));

  // Leaving always works at once: it asks for no token, and the databases are told when the answer is on its way.
  const onResponse = async (/** @type {import('fastify').FastifyRequest} */ request) => {
    const session = sessionOf(request);
    if (session) for (const own of intakes.values()) own.forget(session);
  };
  /** What was opened with a code, or by staff, is closed first. @type {(request: import('fastify').FastifyRequest, reply: import('fastify').FastifyReply) => import('fastify').FastifyReply} */
  const close = (request, reply) => staffOpenings.close(request, openings.close(request, reply));
  app.get('/leave', { onResponse }, (request, reply) => endVisit(close(request, reply)).redirect(exit, 303));
  app.post('/leave', { onResponse }, (request, reply) => endVisit(close(request, reply)).code(204).send());

  // Erasing takes drafts with it, so another site must not be able to ask for it. A form without script asks for a page.
  for (const { slug } of agencies)
    app.post(`/${slug}/erase`, (request, reply) => {
      if (isForeign(request)) return sayProblem(request, reply, 403);
      const session = sessionOf(request);
      if (session) for (const own of intakes.values()) own.forget(session);
      const erased = eraseVisit(close(request, reply));
      return request.headers.accept?.includes('text/html')
        ? erased.redirect(`/${slug}/`, 303)
        : erased.code(204).send();
    });

  return app;
}
