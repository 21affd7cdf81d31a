/** @jsxRuntime automatic */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { ReactElement } from 'react';
import { renderToString } from 'react-dom/server';
import { root } from '../../architecture/source.js';
import { everything } from './everything.js';
import { Form } from './form.js';
import { Kept } from './kept.js';

/** Nothing but scripts and sheets of the site itself, and nothing that writes markup from text. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

const pages: Record<string, () => string> = {
  '/parts': () =>
    Object.entries(everything)
      .map(([tag, { react }]) => rooted(tag, react))
      .join(''),
  '/form': () => rooted('form', <Form />),
  '/kept': () => rooted('kept', <Kept />),
};

const rooted = (name: string, element: ReactElement): string =>
  `<div id="root-${name}">${renderToString(element)}</div>`;

const page = (content: string): string => `<!doctype html><html lang="en"><title>Rivermouth</title>
  <link rel="stylesheet" href="/leeway.css"><script src="/begin.js"></script>
  <main id="main">${content}</main><script type="module" src="/client.js"></script></html>`;

/** React in development, which warns, and what is built as a portal's builder would. */
async function bundle(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(root, entry)],
    bundle: true,
    format: 'esm',
    write: false,
    external: ['/parts.js'],
    define: { 'process.env.NODE_ENV': '"development"' },
  });
  return outputFiles[0].text;
}

/** A site with pages that React renders on the server and takes over in the browser. */
export async function serve(): Promise<{ url: string; close: () => void }> {
  const read = (path: string) => readFileSync(join(root, path), 'utf8');
  const [client, parts] = await Promise.all([bundle('test/adapters/react/client.tsx'), bundle('src/all.ts')]);
  const scripts: Record<string, string> = {
    '/client.js': client,
    '/parts.js': parts,
    '/begin.js': read('test/adapters/react/begin.mjs'),
  };
  const sheet = read('dist/leeway.css');
  const server = createServer(({ url = '/' }, response) => {
    const path = url.replace(/\?.*/, '');
    const send = (type: string, body: string) =>
      response
        .setHeader('content-type', `${type}; charset=utf-8`)
        .setHeader('content-security-policy', POLICY)
        .end(body);
    if (path in pages) send('text/html', page(pages[path]()));
    else if (path in scripts) send('text/javascript', scripts[path]);
    else if (path === '/leeway.css') send('text/css', sheet);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://localhost:${port}`, close: () => void server.close() };
}
