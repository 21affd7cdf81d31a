// @ts-check
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';

const library = new URL('.', import.meta.resolve('leeway-ui/leeway.css'));

/** The only files that are served, each with the place it comes from. */
const PLACES = {
  '/leeway/leeway.css': new URL('leeway.css', library),
  '/leeway/page.css': new URL('page.css', library),
  '/leeway/themes/rivermouth.css': new URL('themes/rivermouth.css', library),
  '/leeway/first.js': new URL('first.js', library),
  '/leeway/cdn/leeway.js': new URL('cdn/leeway.js', library),
  '/rivermouth/portal.css': new URL('portal.css', import.meta.url),
  '/rivermouth/icon.svg': new URL('icon.svg', import.meta.url),
};

const version = (/** @type {URL} */ place) =>
  createHash('sha256').update(readFileSync(place)).digest('base64url').slice(0, 12);

const addresses = new Map(
  Object.entries(PLACES).map(([path, place]) => [path, `${path}?v=${version(place)}`]),
);

/**
 * The address of a file, which changes with what is in it: a browser may keep it for good and never shows an old one.
 * @param {keyof typeof PLACES} path
 */
export const asset = (path) => /** @type {string} */ (addresses.get(path));

/** @param {import('fastify').FastifyInstance} app */
export async function serveAssets(app) {
  await app.register(fastifyStatic, { serve: false });
  for (const [path, place] of Object.entries(PLACES)) {
    const file = fileURLToPath(place);
    app.get(path, (_request, reply) =>
      reply.sendFile(basename(file), dirname(file), { maxAge: '1y', immutable: true }),
    );
  }
}
