// @ts-check
import { sessionKeeper } from 'leeway-ui/html.js';
import { isForeign } from './forgery.mjs';
import { openAgain } from './pages/open-again.mjs';
import { problem } from './pages/problem.mjs';
import { sendPage } from './send.mjs';
import { ensureSession, sessionOf } from './session.mjs';
import { endOfVisit, nameOfVisit, openVisit } from './visit.mjs';
import { wishesOf } from './wishes.mjs';

/** For how many minutes a pause prolongs a visit. */
const PAUSE_MOST = 30;

/**
 * What says on a page until when the visit is open; nothing where no visit ends.
 * @param {import('./agencies/agency.mjs').Agency} agency
 * @param {string} session
 * @param {Date} until
 */
export const keeper = ({ slug, lang, timeZone }, session, until) =>
  sessionKeeper({
    until,
    extend: `/${slug}/session`,
    signIn: `/${slug}/sign-in`,
    pauseMost: PAUSE_MOST,
    visit: nameOfVisit(session),
    timeZone,
    lang,
  });

/**
 * The addresses of a visit that ends: the one that prolongs it, and the page that opens it again.
 * @param {import('fastify').FastifyInstance} app
 * @param {{ agency: import('./agencies/agency.mjs').Agency, lasts: number, exit: string }} options
 *   `lasts`: how long a visit lasts, in milliseconds
 */
export async function serveVisit(app, { agency, lasts, exit }) {
  const at = `/${agency.slug}`;

  app.post(`${at}/session`, (request, reply) => {
    if (isForeign(request)) return reply.code(403).send();
    const session = sessionOf(request);
    if (!session || !endOfVisit(request, session)) return reply.code(401).send();
    return reply.send({ until: openVisit(reply, session, lasts).toISOString(), visit: nameOfVisit(session) });
  });

  app.get(`${at}/sign-in`, (request, reply) => {
    const session = sessionOf(request);
    const until = endOfVisit(request, session);
    const open = session && until ? keeper(agency, session, until) : undefined;
    return sendPage(reply, 200, openAgain({ agency, exit, wishes: wishesOf(request), open }));
  });

  app.post(`${at}/sign-in`, (request, reply) => {
    if (isForeign(request))
      return sendPage(reply, 403, problem({ agency, exit, wishes: wishesOf(request), status: 403 }));
    openVisit(reply, ensureSession(request, reply), lasts);
    return reply.redirect(`${at}/sign-in`, 303);
  });
}
