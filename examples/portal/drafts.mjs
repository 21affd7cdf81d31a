// @ts-check
import { isForeign } from './forgery.mjs';

/** The most that a sealed draft may have, in characters of base64url, and how long one is kept at most. */
const MOST_SEALED = 1_400_000;
const MOST_DAYS = 31;

const ID = /^[\w-]{22}$/;
const SEALED = /^[\w-]+$/;

/** How often someone may ask for what is not there, or begin to keep something, within so many milliseconds. */
const TRIES = 20;
const WINDOW_MS = 10 * 60 * 1000;

/** How often what has expired is erased, whether anyone comes or not. */
const HOUR_MS = 60 * 60 * 1000;

/** The name under which a form says which draft was sent with it. */
export const DRAFT = 'ui-draft';

/** Counts tries by where they come from, in memory, and for ten minutes. */
function limiter() {
  /** @type {Map<string, number>} */
  let counts = new Map();
  let begun = Date.now();
  return {
    /** @param {string} from */
    isOver(from) {
      if (Date.now() - begun > WINDOW_MS) [counts, begun] = [new Map(), Date.now()];
      return (counts.get(from) ?? 0) >= TRIES;
    },
    /** @param {string} from */
    count: (from) => void counts.set(from, (counts.get(from) ?? 0) + 1),
  };
}

/**
 * Keeps what people write before they send it, for an agency: sealed in their browser, so that nobody here can read it. The
 * protocol is written up in docs/guides/drafts.md.
 * @param {import('fastify').FastifyInstance} app
 * @param {{ slug: string, intakes: import('./database.mjs').Intakes }} options
 */
export async function serveDrafts(app, { slug, intakes }) {
  const tries = limiter();
  const tidying = setInterval(() => intakes.drafts.tidy(new Date()), HOUR_MS).unref();
  app.addHook('onClose', async () => clearInterval(tidying));
  app.addContentTypeParser(
    'application/json',
    { parseAs: 'string', bodyLimit: MOST_SEALED + 1000 },
    app.getDefaultJsonParser('error', 'error'),
  );
  // A status says it all. Nothing of what was asked is said again.
  app.setErrorHandler((error, _request, reply) =>
    reply.code(/** @type {import('fastify').FastifyError} */ (error).statusCode ?? 500).send(),
  );

  app.post(`/${slug}/intake/draft`, { bodyLimit: MOST_SEALED + 1000 }, (request, reply) => {
    const say = (/** @type {number} */ status) => reply.code(status).send();
    // Another site can send neither this content type nor this origin without asking first, and nobody answers that.
    if (isForeign(request) || !request.headers['content-type']?.startsWith('application/json'))
      return say(403);
    const asked = /** @type {Record<string, unknown> | null} */ (request.body);
    if (typeof asked?.id !== 'string' || !ID.test(asked.id)) return say(400);
    const { id, version, keep, sealed } = asked;
    const { drafts } = intakes;
    const now = new Date();

    // Whether there was one is nobody's to know: afterwards there is none. Nobody is kept from it by the tries of others.
    if (asked.do === 'erase') {
      drafts.erase(id);
      return say(204);
    }

    if (tries.isOver(request.ip)) return say(429);

    if (asked.do === 'get') {
      const found = drafts.get(id, now);
      if (found) return reply.send(found);
      tries.count(request.ip);
      return say(404);
    }

    const isWhole =
      asked.do === 'put' &&
      Number.isInteger(version) &&
      Number(version) >= 1 &&
      Number.isFinite(keep) &&
      Number(keep) > 0 &&
      typeof sealed === 'string' &&
      SEALED.test(sealed);
    if (!isWhole) return say(400);
    if (String(sealed).length > MOST_SEALED) return say(413);
    const expires = new Date(now.getTime() + Math.min(Number(keep), MOST_DAYS) * 24 * 60 * 60 * 1000);
    const status = drafts.put({ id, version: Number(version), sealed: String(sealed), expires }, now);
    if (version === 1 || status === 404) tries.count(request.ip);
    return say(status);
  });
}
