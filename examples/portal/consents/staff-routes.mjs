// @ts-check
import { createHash, timingSafeEqual } from 'node:crypto';
import { replay } from 'leeway-ui/records.js';
import { agencies } from '../agencies/index.mjs';
import { FORM, copyOf, formToken, isForeign } from '../forgery.mjs';
import { readPosted } from '../intake/read.mjs';
import { problem } from '../pages/problem.mjs';
import { staff } from '../pages/staff.mjs';
import { report } from '../report.mjs';
import { sendPage } from '../send.mjs';
import { ensureSession, sessionOf } from '../session.mjs';
import { wishesOf } from '../wishes.mjs';
import { consentsOf } from './answers.mjs';

const AT = '/staff';

/**
 * What someone said last of each purpose. Nothing where their history cannot be read: then nothing of theirs is shared, and what
 * others share still is.
 * @param {import('./store.mjs').Consents} consents
 * @param {number} number
 * @param {Date} now
 */
function purposesOf(consents, number, now) {
  try {
    return replay(consents.read(number, now), now).purposes;
  } catch (error) {
    report(error);
    return undefined;
  }
}

const hashed = (/** @type {string} */ text) => createHash('sha256').update(text).digest();

/**
 * What people let others see, for those others, behind a sign-in: what is shared at this moment, and since when something is
 * not any more. An example of what a server has to honour; a real one has accounts, and keeps who looked at what.
 * @param {import('fastify').FastifyInstance} app
 * @param {{
 *   intakes: Map<string, import('../database.mjs').Intakes>,
 *   words: string,
 *   openings: import('./openings.mjs').Openings<true>,
 *   attempts: import('./attempts.mjs').Attempts,
 *   exit: string,
 * }} options `words`: what opens it
 */
export async function serveStaff(app, { intakes, words, openings, attempts, exit }) {
  const frame = (/** @type {import('fastify').FastifyRequest} */ request) => ({
    agency: agencies[0],
    exit,
    wishes: wishesOf(request),
  });
  /** @type {(request: import('fastify').FastifyRequest, reply: import('fastify').FastifyReply, status: number, trouble?: 'noWords' | 'tooMany') => import('fastify').FastifyReply} */
  const show = (request, reply, status, trouble) => {
    const hidden = { [FORM]: formToken(ensureSession(request, reply)) };
    const shared = openings.of(request) && agencies.map((agency) => ({ agency, ...sharedNow(agency) }));
    return sendPage(reply, status, staff({ ...frame(request), hidden, shared, trouble }));
  };

  /** @type {(agency: import('../agencies/agency.mjs').Agency) => import('../pages/staff.mjs').Shared} */
  function sharedNow(agency) {
    const { consents, all } = /** @type {import('../database.mjs').Intakes} */ (intakes.get(agency.slug));
    const sent = new Map(all().map((intake) => [intake.id, intake]));
    const now = new Date();
    /** @type {import('../pages/staff.mjs').Shared} */
    const shared = { open: [], over: [], unread: [] };
    for (const number of consents.all()) {
      const purposes = purposesOf(consents, number, now);
      if (!purposes) {
        shared.unread.push(number);
        continue;
      }
      for (const question of consentsOf(agency)) {
        if (question.kind !== 'consent') continue;
        const state = purposes.get(question.name);
        const answers = sent.get(number)?.answers ?? [];
        if (state?.answer === 'yes')
          shared.open.push({
            number,
            question,
            until: state.until,
            answers: answers.filter((one) => question.shares.includes(one.question)),
          });
        else if (state?.ended) shared.over.push({ number, question, since: state.since });
      }
    }
    return shared;
  }

  const isOurs = (/** @type {import('fastify').FastifyRequest} */ request) => {
    const posted = readPosted(/** @type {Record<string, string>} */ (request.body));
    return !isForeign(request) && copyOf(sessionOf(request), posted.get(FORM)?.[0]) ? posted : undefined;
  };

  app.get(AT, (request, reply) => show(request, reply, 200));

  app.post(`${AT}/sign-in`, (request, reply) => {
    const posted = isOurs(request);
    if (!posted) return sendPage(reply, 403, problem({ ...frame(request), status: 403 }));
    if (!attempts.allows(request.ip))
      return show(request, reply.header('retry-after', '900'), 429, 'tooMany');
    if (!timingSafeEqual(hashed(posted.get('words')?.[0] ?? ''), hashed(words)))
      return show(request, reply, 422, 'noWords');
    openings.open(reply, true);
    return reply.redirect(AT, 303);
  });

  app.post(`${AT}/sign-out`, (request, reply) => {
    if (!isOurs(request)) return sendPage(reply, 403, problem({ ...frame(request), status: 403 }));
    return openings.close(request, reply).redirect(AT, 303);
  });
}
