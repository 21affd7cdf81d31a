// @ts-check
import { DRAFT, serveDrafts } from './drafts.mjs';
import { serveComfort } from './comfort-routes.mjs';
import { FORM, copyOf, formToken, isForeign } from './forgery.mjs';
import { questionsOf } from './agencies/agency.mjs';
import { headers, headersWithPictures } from './headers.mjs';
import { check } from './intake/check.mjs';
import { readBody } from './intake/body.mjs';
import { checkFiles, filesToChooseAgain, filesToKeep } from './intake/files.mjs';
import { toKeep } from './intake/read.mjs';
import { confirmation } from './pages/confirmation.mjs';
import { home } from './pages/home.mjs';
import { intake } from './pages/intake.mjs';
import { problem } from './pages/problem.mjs';
import { safer } from './pages/safer.mjs';
import { report } from './report.mjs';
import { sendPage } from './send.mjs';
import { ensureSession, sessionOf } from './session.mjs';
import { SHOWN_MS } from './shown.mjs';
import { endOfVisit, openVisit } from './visit.mjs';
import { keeper, serveVisit } from './visit-routes.mjs';
import { wishesOf } from './wishes.mjs';

/**
 * The addresses of one agency: its first page, its questions, and the page that says we have it.
 * @param {import('fastify').FastifyInstance} app
 * @param {{
 *   agency: import('./agencies/agency.mjs').Agency,
 *   intakes: import('./database.mjs').Intakes,
 *   exit: string,
 *   visit: number,
 * }} options `visit`: after how many minutes one ends, where the agency's does
 */
export async function serveAgency(app, { agency, intakes, exit, visit }) {
  const at = `/${agency.slug}`;
  const takesFiles = questionsOf(agency).some(({ kind }) => kind === 'file');
  /** @type {(reply: import('fastify').FastifyReply, status: number, page: import('leeway-ui/html.js').Markup) => import('fastify').FastifyReply} */
  const send = (reply, status, page) =>
    sendPage(reply, status, page, takesFiles ? headersWithPictures : headers);
  const frame = (/** @type {import('fastify').FastifyRequest} */ request) => ({
    agency,
    exit,
    wishes: wishesOf(request),
  });

  const sentFrom = (/** @type {string} */ session) =>
    intakes.sentBy(session, new Date(Date.now() - SHOWN_MS));

  const lasts = agency.ends ? visit * 60_000 : 0;
  /** @type {(reply: import('fastify').FastifyReply, session: string) => import('leeway-ui/html.js').Markup | undefined} */
  const keep = (reply, session) =>
    lasts ? keeper(agency, session, openVisit(reply, session, lasts)) : undefined;
  if (lasts) await app.register(serveVisit, { agency, lasts, exit });

  await app.register(serveComfort, { agency, exit });
  if (agency.draft === 'server') await app.register(serveDrafts, { slug: agency.slug, intakes });

  app.get(at, (_request, reply) => reply.redirect(`${at}/`));
  app.get(`${at}/`, (request, reply) => send(reply, 200, home(frame(request))));
  app.get(`${at}/safer`, (request, reply) => send(reply, 200, safer(frame(request))));

  app.get(`${at}/intake`, (request, reply) => {
    const session = ensureSession(request, reply);
    // Back from the confirmation leads here: what was sent must not be filled in again, and be sent twice.
    const fresh = sentFrom(session) !== undefined;
    return send(
      reply,
      200,
      intake({ ...frame(request), token: formToken(session), fresh, open: keep(reply, session) }),
    );
  });

  app.post(`${at}/intake`, async (request, reply) => {
    if (isForeign(request)) return send(reply, 403, problem({ ...frame(request), status: 403 }));

    const { posted, files } = await readBody(request);
    const [given] = posted.get(FORM) ?? [];
    const session = ensureSession(request, reply);
    const form = copyOf(sessionOf(request), given);
    /** @type {(status: number, why: { about?: Map<string, string>, trouble?: 'unproven' | 'unsaved' | 'ended' }) => import('fastify').FastifyReply} */
    const again = (status, { about = new Map(), trouble }) => {
      const token = form ? given : formToken(session);
      const looks = new Map([...filesToChooseAgain(agency, posted, files), ...about]);
      const open = keep(reply, session);
      return send(reply, status, intake({ ...frame(request), token, posted, about: looks, trouble, open }));
    };

    if (!form) return again(403, { trouble: 'unproven' });
    if (lasts && !endOfVisit(request, session)) return again(403, { trouble: 'ended' });
    const about = new Map([...check(agency, posted), ...checkFiles(agency, posted, files)]);
    if (about.size > 0) return again(422, { about });
    try {
      intakes.store({
        form,
        session,
        sentAt: new Date(),
        answers: toKeep(agency, posted),
        files: filesToKeep(agency, posted, files),
        draft: posted.get(DRAFT)?.[0],
      });
    } catch (error) {
      report(error);
      reply.header('retry-after', '60');
      return again(503, { trouble: 'unsaved' });
    }
    return reply.redirect(`${at}/intake/sent`, 303);
  });

  app.get(`${at}/intake/sent`, (request, reply) => {
    const session = sessionOf(request);
    const sent = session && sentFrom(session);
    return sent
      ? send(reply, 200, confirmation({ ...frame(request), sent, token: formToken(session) }))
      : send(reply, 404, problem({ ...frame(request), status: 'gone' }));
  });
}
