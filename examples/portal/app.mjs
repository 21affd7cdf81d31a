// @ts-check
import cookie from '@fastify/cookie';
import formbody from '@fastify/formbody';
import fastify from 'fastify';
import { serveAssets } from './assets.mjs';
import { FORM, copyOf, formToken, isForeign } from './forgery.mjs';
import { headers } from './headers.mjs';
import { check } from './intake/check.mjs';
import { readAnswers, toKeep } from './intake/read.mjs';
import { confirmation } from './pages/confirmation.mjs';
import { home } from './pages/home.mjs';
import { intake } from './pages/intake.mjs';
import { problem } from './pages/problem.mjs';
import { report } from './report.mjs';
import { endVisit, ensureSession, sessionOf } from './session.mjs';

/** Room for every answer at its longest, in any script, and then some. */
const MOST_BYTES = 1024 * 1024;

/** How long a confirmation can be seen again in the browser it was sent from. */
const SHOWN_MS = 60 * 60 * 1000;

/**
 * The portal as an application that can be listened with.
 * @param {{ intakes: import('./database.mjs').Intakes, exit: string }} options `exit`: where "Leave this page" leads
 */
export async function createApp({ intakes, exit }) {
  /** @type {(reply: import('fastify').FastifyReply, status: number, page: unknown) => import('fastify').FastifyReply} */
  const send = (reply, status, page) =>
    reply.code(status).headers(headers).type('text/html; charset=utf-8').send(String(page));

  const app = fastify({
    // A log of requests would be a list of who was here and what they wrote.
    logger: false,
    bodyLimit: MOST_BYTES,
    frameworkErrors: (_error, _request, reply) => void send(reply, 404, problem({ status: 404, exit })),
  });

  app.addHook('onRequest', async (_request, reply) => void reply.headers(headers));
  app.removeAllContentTypeParsers();
  await app.register(formbody);
  await app.register(cookie);
  await serveAssets(app);

  app.get('/', (_request, reply) => reply.redirect('/rivermouth/'));
  app.get('/rivermouth', (_request, reply) => reply.redirect('/rivermouth/'));
  app.get('/rivermouth/', (_request, reply) => send(reply, 200, home({ exit })));

  app.get('/rivermouth/intake', (request, reply) => {
    const token = formToken(ensureSession(request, reply));
    return send(reply, 200, intake({ exit, token }));
  });

  app.post('/rivermouth/intake', (request, reply) => {
    if (isForeign(request)) return send(reply, 403, problem({ status: 403, exit }));

    const body = /** @type {Record<string, string | string[] | undefined> | undefined} */ (request.body);
    const session = ensureSession(request, reply);
    const form = copyOf(sessionOf(request), body?.[FORM]);
    const answers = readAnswers(body);
    /** @type {(status: number, kept: Partial<Parameters<typeof intake>[0]>) => import('fastify').FastifyReply} */
    const again = (status, kept) =>
      send(
        reply,
        status,
        intake({ exit, token: form ? String(body?.[FORM]) : formToken(session), answers, ...kept }),
      );

    if (!form) return again(403, { trouble: 'unproven' });
    const about = check(answers);
    if (about.size > 0) return again(422, { about });
    try {
      intakes.store({ form, session, sentAt: new Date(), answers: toKeep(answers) });
    } catch (error) {
      report(error);
      reply.header('retry-after', '60');
      return again(503, { trouble: 'unsaved' });
    }
    return reply.redirect('/rivermouth/intake/sent', 303);
  });

  app.get('/rivermouth/intake/sent', (request, reply) => {
    const session = sessionOf(request);
    const sent = session && intakes.sentBy(session, new Date(Date.now() - SHOWN_MS));
    return sent
      ? send(reply, 200, confirmation({ exit, sent }))
      : send(reply, 404, problem({ status: 'gone', exit }));
  });

  // Leaving always works at once: it asks for no token, and the database is told when the answer is on its way.
  const onResponse = async (/** @type {import('fastify').FastifyRequest} */ request) => {
    const session = sessionOf(request);
    if (session) intakes.forget(session);
  };
  app.get('/leave', { onResponse }, (_request, reply) => endVisit(reply).redirect(exit, 303));
  app.post('/leave', { onResponse }, (_request, reply) => endVisit(reply).code(204).send());

  app.setNotFoundHandler((_request, reply) => send(reply, 404, problem({ status: 404, exit })));
  app.setErrorHandler((error, _request, reply) => {
    const status = /** @type {import('fastify').FastifyError} */ (error).statusCode ?? 500;
    if (status >= 500) report(error);
    return send(reply, status, problem({ status, exit }));
  });

  return app;
}
