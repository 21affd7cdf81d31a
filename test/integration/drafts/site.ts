import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { narrative, quickExit, saveStatus, textField } from '../../../src/html.js';

const FILES: Record<string, string> = {
  '/leeway.css': 'text/css',
  '/first.js': 'text/javascript',
  '/cdn/leeway.js': 'text/javascript',
};

const page = (body: string) => `<!doctype html><html lang="en"><head><title>Notes</title>
<script src="/first.js"></script><link rel="stylesheet" href="/leeway.css">
<script type="module" src="/cdn/leeway.js"></script></head><body>${body}</body></html>`;

const fields = `${String(textField({ id: 'name', name: 'name', label: 'Name' }))}${String(
  narrative({ id: 'story', name: 'story', label: 'Story' }),
)}`;

/** Fields as most pages have them, which a browser remembers in its own way. */
const PLAIN =
  '<form method="post"><input id="name" name="name" aria-label="Name"><textarea id="story" name="story" aria-label="Story"></textarea></form>';

/** A page that nobody drives: it writes and keeps by itself, and tells the server when it has. Its words stand in no file. */
const ITSELF = `<script type="module">
  const part = () => document.querySelector('lee-save-status');
  const until = async (is) => { while (!is()) await new Promise((done) => setTimeout(done, 50)); };
  const press = async (act) => {
    const one = () => part().querySelector('[data-lee-do=' + act + ']');
    await until(one);
    one().click();
  };
  await customElements.whenDefined('lee-save-status');
  for (const id of ['name', 'story']) document.getElementById(id).value = ['zqcanary', 'two'].join('');
  for (const act of ['keep', 'yes', 'has']) await press(act);
  await until(() => part().querySelector('[slot=status]').textContent.startsWith('Saved'));
  await fetch('/told?saved');
  await until(() => location.hash === '#never');
</script>`;

export interface Site {
  readonly base: string;
  /** What pages told of themselves. */
  readonly told: string[];
  close(): void;
}

/** A small site with one form. `/` keeps it on the device, `/plain` nowhere, `/itself` by itself. */
export async function openSite(): Promise<Site> {
  const told: string[] = [];
  const server = createServer((request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    const type = FILES[pathname];
    if (type) {
      readFile(new URL(`../../../dist${pathname}`, import.meta.url)).then(
        (file) => response.writeHead(200, { 'content-type': type }).end(file),
        () => response.writeHead(404).end(),
      );
      return;
    }
    if (pathname === '/told') told.push(search.slice(1));
    const kept = `<form method="post">${fields}${String(saveStatus({ policy: 'device' }))}</form>`;
    const leave = String(quickExit({ href: '/elsewhere' }));
    const bodies: Record<string, string> = {
      '/': leave + kept,
      '/plain': PLAIN,
      '/itself': leave + kept + ITSELF,
      '/elsewhere': 'Sunny',
    };
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(page(bodies[pathname] ?? ''));
  });
  server.listen(0);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    base: `http://localhost:${port}`,
    told,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
