// @ts-check
import { fileURLToPath } from 'node:url';

const { env } = process;

/**
 * Where the portal listens, keeps what it is sent, leads those who leave, for how many minutes a visit is open, and with what
 * staff sign in; made at the first start where nothing is said.
 */
export const config = {
  host: '127.0.0.1',
  port: Number(env.PORT ?? 6007),
  data: env.LEEWAY_PORTAL_DATA ?? fileURLToPath(new URL('data', import.meta.url)),
  exit: env.LEEWAY_PORTAL_EXIT ?? 'https://www.wikipedia.org/',
  staff: env.LEEWAY_PORTAL_STAFF,
  visit: Number(env.LEEWAY_PORTAL_VISIT ?? 60),
};
