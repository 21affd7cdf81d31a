import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { headers } from '../../examples/portal/headers.mjs';

const TYPES: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

/** A folder of the built package as a plain server gives it, under the strictest headers of a portal. */
export async function serveFolder(name: string): Promise<{ address: string; close(): void }> {
  const folder = new URL(`../../dist/${name}/`, import.meta.url);
  const server = createServer((request, response) => {
    const file = request.url === '/' ? 'index.html' : (request.url ?? '').slice(1);
    readFile(new URL(file, folder)).then(
      (found) => response.writeHead(200, { ...headers, 'content-type': TYPES[extname(file)] }).end(found),
      () => response.writeHead(file === 'favicon.ico' ? 204 : 404, headers).end(),
    );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () => void server.close(),
  };
}
