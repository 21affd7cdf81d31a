// @ts-check
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { headers } from '../server/headers.mjs';
import { openStore } from '../server/store.mjs';

/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {import('node:http').ServerResponse} Response */

const TYPES = /** @type {Record<string, string>} */ ({
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
});

/**
 * Serves what was built of an application, and keeps what is sent to it in SQLite. The policy is that of a server that needs no
 * framework, and names the one thing that each framework asks for beyond.
 * @param {string} name the folder of the application
 * @param {{ trusted?: string, pages?: Record<string, () => Promise<string>> }} [options] `trusted`: the Trusted Types policy of
 *   the framework; `pages`: what is written anew for each request, by its path
 */
export function serve(name, { trusted = "'none'", pages = {} } = {}) {
  const { PORT = '6008', DATA = 'answers.db' } = process.env;
  const folder = fileURLToPath(new URL(`dist/${name}/`, import.meta.url));
  const store = openStore(DATA);
  const policy = headers['content-security-policy'].replace(
    "trusted-types 'none'",
    `trusted-types ${trusted}`,
  );
  const carried = { ...headers, 'content-security-policy': policy };

  /** @type {(request: Request, response: Response) => Promise<unknown>} */
  async function answer(request, response) {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (request.method === 'POST') {
      store.keep(new URLSearchParams(await text(request)));
      return response.writeHead(303, { ...carried, location: '/sent' }).end();
    }
    const file = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    const body = await (pages[pathname]?.() ?? readFile(join(folder, file)).catch(() => undefined));
    if (body === undefined) return response.writeHead(204, carried).end();
    const type = TYPES[pages[pathname] ? '.html' : extname(file)];
    return response.writeHead(200, { ...carried, 'content-type': type }).end(body);
  }

  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.writeHead(500, carried).end());
  });
  server.listen(Number(PORT), '127.0.0.1', () => {
    const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
    console.log(`Harbor House: http://127.0.0.1:${port}/`);
  });
  for (const signal of ['SIGINT', 'SIGTERM'])
    process.once(signal, () => server.close(() => store.close()).closeAllConnections());
}
