// A small portal: a server that writes its pages with `leeway-ui/html.js` and keeps what it is sent in SQLite.
// PORT=6008 DATA=answers.db node examples/server/server.mjs
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { headers } from './headers.mjs';
import { questions, sent } from './page.mjs';
import { openStore } from './store.mjs';

const { PORT = '6008', DATA = 'answers.db' } = process.env;

const library = (file) => new URL(file, import.meta.resolve('leeway-ui/leeway.css'));

/** The only files that are served. */
const files = new Map([
  ['/leeway/leeway.css', library('leeway.css')],
  ['/leeway/page.css', library('page.css')],
  ['/leeway/first.js', library('first.js')],
  ['/leeway/cdn/leeway.js', library('cdn/leeway.js')],
  ['/house.css', new URL('../house.css', import.meta.url)],
]);

const store = openStore(DATA);

async function answer(request, response) {
  const { method, url } = request;
  if (method === 'POST' && url === '/') {
    store.keep(new URLSearchParams(await text(request)));
    // A redirect, so that no browser keeps what was posted to post it again.
    return response.writeHead(303, { ...headers, location: '/sent' }).end();
  }
  const page = { '/': questions, '/sent': sent }[url];
  if (page) return send(response, 'text/html', String(page));
  const file = files.get(url);
  if (file) return send(response, url.endsWith('.js') ? 'text/javascript' : 'text/css', await readFile(file));
  return response.writeHead(404, headers).end();
}

const send = (response, type, body) =>
  response.writeHead(200, { ...headers, 'content-type': type }).end(body);

const server = createServer((request, response) => {
  answer(request, response).catch(() => response.writeHead(500, headers).end());
});
server.listen(Number(PORT), () => console.log(`Harbor House: http://localhost:${server.address().port}/`));

for (const signal of ['SIGINT', 'SIGTERM'])
  process.once(signal, () => server.close(() => store.close()).closeAllConnections());
