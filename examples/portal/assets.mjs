// @ts-check
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import { markup } from 'leeway-ui/html.js';
import { agencies } from './agencies/index.mjs';

const library = new URL('.', import.meta.resolve('leeway-ui/leeway.css'));

const own = (/** @type {string} */ file) => new URL(file, import.meta.url);
const leeway = (/** @type {string} */ file) =>
  /** @type {const} */ ([`/leeway/${file}`, new URL(file, library)]);

/** The only files that are served, each with the place it comes from. */
const PLACES = new Map([
  ...['leeway.css', 'page.css', 'first.js', 'cdn/leeway.js'].map(leeway),
  ...agencies.map(({ slug }) => leeway(`themes/${slug}.css`)),
  ...agencies.filter(({ lang }) => lang !== 'en').map(({ lang }) => leeway(`cdn/leeway.${lang}.js`)),
  ['/portal/portal.css', own('portal.css')],
  ['/portal/icon.svg', own('icon.svg')],
  ...agencies.map(({ slug, logo }) => /** @type {const} */ ([logo, own(`logos/${slug}.svg`)])),
]);

const version = (/** @type {URL} */ place) =>
  createHash('sha256').update(readFileSync(place)).digest('base64url').slice(0, 12);

const addresses = new Map([...PLACES].map(([path, place]) => [path, `${path}?v=${version(place)}`]));

/**
 * The address of a file, which changes with what is in it: a browser may keep it for good and never shows an old one.
 * @param {string} path
 */
export const asset = (path) => {
  const address = addresses.get(path);
  if (!address) throw new Error(`${path} is not served: see assets.mjs`);
  return address;
};

const drawings = new Map(
  agencies.map(({ slug }) => {
    const lines = readFileSync(own(`logos/${slug}.svg`), 'utf8').matchAll(/<path d="([^"]+)"/g);
    return [slug, [...lines].map(([, line]) => markup`<path d="${line}"/>`)];
  }),
);

/**
 * The lines of an agency's logo, to stand in a page.
 * @param {string} slug
 */
export const drawing = (slug) => drawings.get(slug);

/** @param {import('fastify').FastifyInstance} app */
export async function serveAssets(app) {
  await app.register(fastifyStatic, { serve: false });
  for (const [path, place] of PLACES) {
    const file = fileURLToPath(place);
    app.get(path, (_request, reply) =>
      reply.sendFile(basename(file), dirname(file), { maxAge: '1y', immutable: true }),
    );
  }
}
