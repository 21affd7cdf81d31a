import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { headers } from '../../../examples/server/headers.mjs';
import { openStore } from '../../../examples/server/store.mjs';
import { readRows } from './rows.js';

const at = (path: string): URL => new URL(`../../../${path}`, import.meta.url);

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
};

/** The bar that Turbo shows on a slow way is a sheet that its script writes: the policy lets in these very words. */
const TURBO_BAR = "'sha256-WAyOw4V+FqDc35lQPyRADLBWbuNK8ahvYEaQIYF1+Ps='";

const WEATHER = '<!doctype html><html lang="en"><title>Weather</title><p id="weather">Sunny</p></html>';

/** Another site may hold the questions, and what follows them, in a frame. */
const IN_A_FRAME = { 'frame-ancestors': "'self' http://holder.localhost:*" };

/** What an example needs beyond the strictest policy, by the folder that it is in. */
const NEEDS: Record<string, Record<string, string>> = {
  'no-script': { 'script-src': "'none'" },
  'swaps/htmx': { 'trusted-types': 'htmx' },
  'swaps/turbo': { 'trusted-types': 'default', 'style-src': `'self' ${TURBO_BAR}` },
  frame: { 'frame-src': "'self'", ...IN_A_FRAME },
  '': IN_A_FRAME,
};

/** Where what was sent leads to: for the swaps, to pages of their own. */
const sentPage = (pathname: string): string =>
  pathname.startsWith('/swaps/') ? `${pathname}sent.html` : '/sent.html';

/** The policy of the server example, with what a page needs in place of what is there. */
function policyWith(needs: Record<string, string> = {}): string {
  const given = headers['content-security-policy']
    .split('; ')
    .map((one) => one.split(/ (.*)/, 2) as [string, string]);
  return [...new Map([...given, ...Object.entries(needs)])]
    .map(([name, sources]) => `${name} ${sources}`)
    .join('; ');
}

/** What answers in place of the examples, by how the path begins. */
export type Others = Record<string, (request: IncomingMessage, response: ServerResponse) => unknown>;

/**
 * The examples as a site of their own: on `portal.localhost` as the public sees them, on `localhost` as the one who builds
 * them does, and on other names under `localhost` from elsewhere. What is sent is kept in a file, as the server example keeps it.
 */
export async function openSite(others: Others = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'examples-'));
  const file = join(folder, 'answers.db');
  const store = openStore(file);

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<unknown> {
    const { pathname } = new URL(request.url!, 'http://localhost');
    const other = Object.entries(others).find(([path]) => pathname.startsWith(path))?.[1];
    if (other) return other(request, response);
    if (pathname === '/favicon.ico') return response.writeHead(204).end();
    if (pathname === '/weather') return response.setHeader('content-type', 'text/html').end(WEATHER);
    if (request.method === 'POST') {
      store.keep(new URLSearchParams(await text(request)));
      return response.writeHead(303, { ...headers, location: sentPage(pathname) }).end();
    }
    const found = await readFile(place(pathname)).catch(() => undefined);
    if (!found) return response.writeHead(404, headers).end();
    const [, example] = /^\/(.*)\/[^/]*$/.exec(pathname) ?? [];
    const isPage = pathname.endsWith('/') || pathname.endsWith('.html');
    return response
      .writeHead(200, {
        ...headers,
        'content-security-policy': policyWith(NEEDS[example ?? '']),
        'content-type': TYPES[isPage ? '.html' : extname(pathname)],
      })
      .end(isPage ? found.toString().replaceAll('https://www.wikipedia.org/', site.outside) : found);
  }

  const server = createServer((request, response) => void answer(request, response));
  server.listen(0);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const site = {
    /** As the public sees it. */
    public: `http://portal.localhost:${port}`,
    /** As the one who builds it sees it. */
    local: `http://localhost:${port}`,
    /** Where leaving leads. */
    outside: `http://elsewhere.localhost:${port}/weather`,
    port,
    /** What is kept of the form that was sent last: each question with its answer, or with why there is none. */
    latest: () => readRows(file),
    async close(): Promise<void> {
      server.closeAllConnections();
      server.close();
      store.close();
      await rm(folder, { recursive: true });
    },
  };
  return site;
}

export type Site = Awaited<ReturnType<typeof openSite>>;

const FROM_PACKAGES: Record<string, string> = {
  '/htmx.js': 'examples/frameworks/node_modules/htmx.org/dist/htmx.js',
  '/turbo.js': 'examples/frameworks/node_modules/@hotwired/turbo/dist/turbo.es2017-esm.js',
};

/** The file of the built library that an address leads to. */
export const built = (pathname: string): URL => at(`dist/${pathname.slice('/leeway/'.length)}`);

function place(pathname: string): URL {
  const path = decodeURIComponent(pathname).replace(/\/$/, '/index.html');
  if (FROM_PACKAGES[path]) return at(FROM_PACKAGES[path]);
  return path.startsWith('/leeway/') ? built(path) : at(`examples${path}`);
}
