import { once } from 'node:events';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { brotli, scriptOf, sheetOf } from './bundle.mjs';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
};

/** What stands after the questions, and is moved by those that come late. */
const FOOTER = '<p>Talk to a person: 555 0100, 8 am to 8 pm</p>';

/** The pages of all contenders, packed as a portal sends them. */
export async function openSite() {
  const files = new Map();
  const server = createServer(({ url, headers }, response) => {
    const file = files.get(url);
    if (!file) return response.writeHead(404).end();
    const packed = file.packed && headers['accept-encoding']?.includes('br');
    response.writeHead(200, {
      'content-type': TYPES[extname(url)],
      ...(packed && { 'content-encoding': 'br' }),
    });
    response.end(packed ? file.packed : file.body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  // Not a local address: on one, libraries look out for what a developer should change.
  const base = `http://questions.localhost:${server.address().port}`;
  const put = (path, body) => {
    files.set(path, { body, packed: path.includes('.woff') ? undefined : brotli(body) });
    return path;
  };

  return {
    close: () => server.close(),

    /** A page of a contender with some of its parts. Gives its address. */
    async page(contender, name, parts, body = '') {
      const place = `/${contender.key}/${name}`;
      const links = [];
      let joined = Buffer.alloc(0);
      for (const sheet of await contender.sheets(parts)) {
        const { css, assets } = await sheetOf(sheet);
        for (const [path, bytes] of assets) put(path, bytes);
        if (!sheet.id) joined = Buffer.concat([joined, css]);
        else
          links.push(
            `<link id="${sheet.id}" rel="stylesheet" href="${put(`${place}.${sheet.id}.css`, css)}" media="${sheet.media ?? 'all'}">`,
          );
      }
      links.unshift(`<link rel="stylesheet" href="${put(`${place}.css`, joined)}">`);
      const first = (contender.scripts?.() ?? []).map(
        (code, index) => `<script src="${put(`${place}.${index}.js`, Buffer.from(code))}"></script>`,
      );
      const script = await scriptOf(contender, parts);
      const module = script ? `<script type="module" src="${put(`${place}.js`, script)}"></script>` : '';
      const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Questions</title><link rel="icon" href="data:,">${links.join('')}${first.join('')}${module}</head><body><main><h1>Questions</h1>${body}</main><footer>${FOOTER}</footer></body></html>`;
      return base + put(`${place}.html`, Buffer.from(html));
    },
  };
}
