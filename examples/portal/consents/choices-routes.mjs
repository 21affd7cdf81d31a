// @ts-check
import { randomUUID } from 'node:crypto';
import { toIso27560 } from 'leeway-ui/records.js';
import { FORM, copyOf, formToken, isForeign } from '../forgery.mjs';
import { choices, codeGiven } from '../pages/choices.mjs';
import { problem } from '../pages/problem.mjs';
import { readPosted } from '../intake/read.mjs';
import { sendPage } from '../send.mjs';
import { ensureSession, sessionOf } from '../session.mjs';
import { wishesOf } from '../wishes.mjs';
import { SHOWN_MS } from '../shown.mjs';
import { answered, consentsOf, hasSeen } from './answers.mjs';
import { newCode } from './code.mjs';
import { saidIn } from './said.mjs';

/** How many things had been said when a page was written. */
const SEEN = 'seen';

/**
 * A person's own page: what they said about sharing, taking it back, and a copy to keep. It is opened by the code that they
 * asked for. No address has a number or a code in it.
 * @param {import('fastify').FastifyInstance} app
 * @param {{
 *   agency: import('../agencies/agency.mjs').Agency,
 *   intakes: import('../database.mjs').Intakes,
 *   openings: import('./openings.mjs').Openings<{ slug: string, intake: number }>,
 *   attempts: import('./attempts.mjs').Attempts,
 *   signing: import('./signing.mjs').Signing,
 *   exit: string,
 * }} options
 */
export async function serveChoices(app, { agency, intakes, openings, attempts, signing, exit }) {
  const { consents, sentBy } = intakes;
  const at = `/${agency.slug}/choices`;
  const frame = (/** @type {import('fastify').FastifyRequest} */ request) => ({
    agency,
    exit,
    wishes: wishesOf(request),
  });
  /** @type {(request: import('fastify').FastifyRequest) => number | undefined} */
  const openIn = (request) => {
    const open = openings.of(request);
    return open?.slug === agency.slug ? open.intake : undefined;
  };

  /** All that was said until now, as a receipt after ISO/IEC TS 27560, signed. */
  const copyFor = async (/** @type {number} */ intake) => {
    const now = new Date();
    const receipt = { id: randomUUID(), created: now.toISOString() };
    const { value } = toIso27560({ ...consents.read(intake, now), receipt });
    return JSON.stringify(await signing.signed(value), null, 2);
  };

  /** @type {(request: import('fastify').FastifyRequest, reply: import('fastify').FastifyReply, status: number, trouble?: import('../pages/choices.mjs').Trouble) => Promise<import('fastify').FastifyReply>} */
  const show = async (request, reply, status, trouble) => {
    const intake = openIn(request);
    const token = formToken(ensureSession(request, reply));
    if (intake === undefined)
      return sendPage(reply, status, choices({ ...frame(request), hidden: { [FORM]: token }, trouble }));
    const now = new Date();
    const record = consents.read(intake, now);
    const open = { entries: saidIn(agency, record, now), copy: await copyFor(intake) };
    const hidden = { [FORM]: token, [SEEN]: String(record.events.length) };
    return sendPage(reply, status, choices({ ...frame(request), hidden, trouble, open }));
  };

  /** What was posted from a page of ours; nothing where it was not. @type {(request: import('fastify').FastifyRequest) => import('../intake/questions.mjs').Posted | undefined} */
  const ours = (request) => {
    const posted = readPosted(/** @type {Record<string, string>} */ (request.body));
    return !isForeign(request) && copyOf(sessionOf(request), posted.get(FORM)?.[0]) ? posted : undefined;
  };
  /** @type {(request: import('fastify').FastifyRequest, reply: import('fastify').FastifyReply) => import('fastify').FastifyReply} */
  const refuse = (request, reply) => sendPage(reply, 403, problem({ ...frame(request), status: 403 }));

  app.get(at, (request, reply) => show(request, reply, 200));

  app.post(`${at}/open`, async (request, reply) => {
    const posted = ours(request);
    if (!posted) return refuse(request, reply);
    if (!attempts.allows(request.ip))
      return show(request, reply.header('retry-after', '900'), 429, 'tooMany');
    const intake = await consents.opens(posted.get('code')?.[0] ?? '');
    if (intake === undefined) return show(request, reply, 422, 'noCode');
    openings.open(reply, { slug: agency.slug, intake });
    return reply.redirect(at, 303);
  });

  app.post(at, (request, reply) => {
    const posted = ours(request);
    if (!posted) return refuse(request, reply);
    const intake = openIn(request);
    if (intake === undefined) return show(request, reply, 403, 'closed');
    const question = consentsOf(agency).find(({ name }) => posted.has(name));
    const [value] = (question && posted.get(question.name)) ?? [];
    if (question?.kind !== 'consent' || (value !== 'yes' && value !== 'no'))
      return show(request, reply, 422, 'unclear');
    let isStale = false;
    consents.change(intake, (record) => {
      // A no always counts. A yes counts for the words that were seen, and not from a page that another window overtook.
      const isOld = posted.get(SEEN)?.[0] !== String(record.events.length);
      isStale = value === 'yes' && (isOld || !hasSeen(record, agency, question));
      return isStale ? record : answered(record, agency, question, value, new Date());
    });
    return isStale ? show(request, reply, 409, 'changed') : reply.redirect(at, 303);
  });

  app.get(`${at}/copy`, async (request, reply) => {
    const intake = openIn(request);
    if (intake === undefined) return show(request, reply, 403, 'closed');
    return reply
      .header('content-disposition', 'attachment; filename="notes.json"')
      .type('application/json; charset=utf-8')
      .send(await copyFor(intake));
  });

  app.post(`${at}/close`, (request, reply) => {
    if (!ours(request)) return refuse(request, reply);
    return openings.close(request, reply).redirect(`/${agency.slug}/`, 303);
  });

  // Asked for where the intake was just sent, and shown once.
  app.post(`${at}/code`, async (request, reply) => {
    if (!ours(request)) return refuse(request, reply);
    const session = sessionOf(request);
    const sent = session && sentBy(session, new Date(Date.now() - SHOWN_MS));
    if (!sent) return sendPage(reply, 404, problem({ ...frame(request), status: 'gone' }));
    const code = newCode();
    await consents.setCode(sent.id, code);
    return sendPage(reply, 200, codeGiven({ ...frame(request), code }));
  });
}
