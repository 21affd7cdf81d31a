import { once } from 'node:events';
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'puppeteer-core';
import { headers } from '../../examples/portal/headers.mjs';

const folder = fileURLToPath(new URL('../../dist/studio', import.meta.url));
const TYPES: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

/** The Studio's folder as a plain server gives it, under the strictest headers of a portal. */
export async function serveStudio(): Promise<{ address: string; close(): void }> {
  const server = createServer((request, response) => {
    const name = request.url === '/' ? '/index.html' : (request.url ?? '');
    readFile(join(folder, name)).then(
      (file) => response.writeHead(200, { ...headers, 'content-type': TYPES[extname(name)] }).end(file),
      () => response.writeHead(name === '/favicon.ico' ? 204 : 404, headers).end(),
    );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () => void server.close(),
  };
}

export interface Visit {
  page: Page;
  /** What the browser refused, and what went wrong. */
  wrong: string[];
  /** The addresses that were asked for. */
  asked: string[];
  /** The folder that downloads go to. */
  downloads: string;
  /** Waits for a file among the downloads, and gives what is in it. */
  downloaded(name: string): Promise<string>;
  close(): Promise<void>;
}

/** Opens the Studio as someone new. */
export async function visit(browser: Browser, address: string, width = 1280): Promise<Visit> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const wrong: string[] = [];
  const asked: string[] = [];
  page.on('pageerror', (error) => wrong.push(String(error)));
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) wrong.push(message.text());
  });
  page.on('request', (request) => asked.push(request.url()));
  const downloads = await mkdtemp(join(tmpdir(), 'studio-'));
  const session = await browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', {
    behavior: 'allow',
    downloadPath: downloads,
    browserContextId: context.id,
  });
  await page.setViewport({ width, height: 900 });
  await page.goto(address, { waitUntil: 'load' });
  await page.waitForFunction(() => document.querySelector('[data-studio-status]')?.textContent);
  return {
    page,
    wrong,
    asked,
    downloads,
    async downloaded(name) {
      for (const deadline = Date.now() + 30_000; Date.now() < deadline; await wait(50))
        if ((await readdir(downloads)).includes(name)) return readFile(join(downloads, name), 'utf8');
      throw new Error(`${name} was not downloaded. There is: ${String(await readdir(downloads))}`);
    },
    async close() {
      await context.close();
      await rm(downloads, { recursive: true, force: true });
    },
  };
}
