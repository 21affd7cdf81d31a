// @ts-check
import { FORM, copyOf, formToken, isForeign } from './forgery.mjs';
import { readBody } from './intake/body.mjs';
import { comfort } from './pages/comfort.mjs';
import { problem } from './pages/problem.mjs';
import { sendPage } from './send.mjs';
import { ensureSession, sessionOf } from './session.mjs';
import { chosenIn, forgetComfort, keepComfort, keepsComfort, wishesOf } from './wishes.mjs';

/**
 * The address where someone chooses how pages are, without JavaScript.
 * @param {import('fastify').FastifyInstance} app
 * @param {{ agency: import('./agencies/agency.mjs').Agency, exit: string }} options
 */
export async function serveComfort(app, { agency, exit }) {
  const at = `/${agency.slug}/comfort`;

  app.get(at, (request, reply) => {
    const wishes = wishesOf(request);
    const page = { agency, exit, wishes, chosen: wishes.comfort, isKept: keepsComfort(request) };
    return sendPage(reply, 200, comfort({ ...page, token: formToken(ensureSession(request, reply)) }));
  });

  app.post(at, async (request, reply) => {
    const frame = { agency, exit, wishes: wishesOf(request) };
    if (isForeign(request)) return sendPage(reply, 403, problem({ ...frame, status: 403 }));

    const { posted } = await readBody(request);
    const session = ensureSession(request, reply);
    const chosen = chosenIn(posted);
    if (!copyOf(sessionOf(request), posted.get(FORM)?.[0]))
      return sendPage(
        reply,
        403,
        comfort({
          ...frame,
          token: formToken(session),
          chosen,
          isKept: keepsComfort(request),
          unproven: true,
        }),
      );

    if (posted.has('undo') || !Object.keys(chosen).length) forgetComfort(reply);
    else keepComfort(reply, chosen, { forYear: posted.get('lasts')?.[0] === 'year' });
    return reply.redirect(at, 303);
  });
}
