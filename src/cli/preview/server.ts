import { watch } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, dirname, extname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { lights, roomNames } from '../../themes/room.js';
import { WrongCall } from '../command.js';
import { whyNot } from '../theme-file.js';
import { overview, roomPage, type Shown } from './page.html.js';

const TYPES: Record<string, string> = { '.js': 'text/javascript', '.css': 'text/css' };

/** The files of the package that the pages are made of, by their addresses. */
const FILES: Record<string, string> = {
  '/leeway.css': '../leeway.css',
  '/page.css': '../page.css',
  '/rooms.css': '../themes/rooms.css',
  '/first.js': '../first.js',
  '/leeway.js': '../cdn/leeway.js',
  '/preview.css': './preview.css',
  '/preview.js': './preview.js',
};

/** As an event stream writes it. */
const CHANGE = 'event: change\ndata:\n\n';

const HEADERS = {
  // As a portal has it, but for the frames that the overview is made of.
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "frame-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'self'",
    "require-trusted-types-for 'script'",
  ].join('; '),
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'cross-origin-resource-policy': 'same-origin',
};

export interface Preview {
  address: string;
  close(): void;
}

/**
 * Serves the theme of a file on this machine alone, and tells open pages when it changes. `read` gives what is shown.
 */
export async function servePreview(
  file: string,
  port: number,
  read: (before?: Shown) => Promise<Shown>,
  changed: (shown: Shown) => void,
): Promise<Preview> {
  let shown = await read();
  const listeners = new Set<ServerResponse>();

  const server = createServer((request, response) => {
    const { port } = server.address() as AddressInfo;
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    // Another site that resolves its name to this machine would read along.
    const isOurs = [`127.0.0.1:${port}`, `localhost:${port}`].includes(request.headers.host ?? '');
    if (!isOurs) return send(response, 403, 'text/plain', 'This preview is for 127.0.0.1 alone.');
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return send(response, 405, 'text/plain', 'This preview is only looked at.');
    if (pathname === '/favicon.ico') return void response.writeHead(204, HEADERS).end();
    if (pathname === '/changes') return listen(response, searchParams.get('since'));
    if (pathname === '/theme.css') return send(response, 200, 'text/css', shown.css ?? '');
    if (pathname in FILES) return void sendFile(response, FILES[pathname]);
    const light = lights.find((one) => one === searchParams.get('light')) ?? 'even';
    const room = roomNames.find((one) => pathname === `/room/${one}`);
    if (pathname === '/') return send(response, 200, 'text/html', String(overview(shown, light)));
    if (room) return send(response, 200, 'text/html', roomPage(shown, room, light));
    return send(response, 404, 'text/plain', 'There is no such page. Go to /.');
  });

  /** Also tells of what changed while the page was on its way. */
  function listen(response: ServerResponse, since: string | null): void {
    response.writeHead(200, { ...HEADERS, 'content-type': 'text/event-stream' });
    response.write(since === shown.version ? ': open\n\n' : CHANGE);
    listeners.add(response);
    response.on('close', () => listeners.delete(response));
  }

  await new Promise<void>((done, fail) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      fail(
        new WrongCall(
          error.code === 'EADDRINUSE'
            ? `Port ${port} is taken. Leave out --port, and a free one is found.`
            : `Port ${port} cannot be used: ${whyNot(error)}`,
        ),
      ),
    );
    server.listen(port, '127.0.0.1', done);
  });

  // Editors put a new file in the place of the old one, so the folder is watched and not the file.
  const folder = dirname(resolve(file));
  let reading = false;
  let again = false;
  const look = async (): Promise<void> => {
    again = true;
    if (reading) return;
    reading = true;
    while (again) {
      again = false;
      const next = await read(shown);
      if (next.version === shown.version) continue;
      shown = next;
      changed(shown);
      for (const listener of listeners) listener.write(CHANGE);
    }
    reading = false;
  };
  const watcher = watch(folder, (_, name) => {
    if (name === null || name === basename(file)) void look();
  });

  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close() {
      watcher.close();
      for (const listener of listeners) listener.end();
      server.close();
    },
  };
}

function send(response: ServerResponse, status: number, type: string, text: string | Buffer): void {
  response.writeHead(status, { ...HEADERS, 'content-type': `${type}; charset=utf-8` }).end(text);
}

async function sendFile(response: ServerResponse, path: string): Promise<void> {
  const file = fileURLToPath(new URL(path, import.meta.url));
  try {
    send(response, 200, TYPES[extname(file)], await readFile(file));
  } catch {
    send(response, 404, 'text/plain', 'This file of leeway-ui is missing. Install it again.');
  }
}
