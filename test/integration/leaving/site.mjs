/**
 * A site to leave, on localhost, and another one to leave for, on 127.0.0.1. What a page of the site loads is the first
 * part of its path: `/both/2` has `first.js` and the module, `/first/2` and `/module/2` one of them, `/none/2` neither.
 * `?cached` lets browsers keep the page in memory, `?private` asks them to remember no answer, `?prompt` asks before leaving, `?keys=off` and `?to=` set up the part, `?fields=200` adds
 * more fields, `?long` makes the page long. `/holder?page=…` holds another page in a frame, `&sandbox` keeps it from leaving with the whole.
 */
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import esbuild from 'esbuild';

const at = (path) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; media-src 'self'; connect-src 'self'; " +
  "frame-src 'self'; form-action 'self'; base-uri 'none'; require-trusted-types-for 'script'";

const GROUND = 'rgb(32, 48, 64)';

/** The important rule is what Leeway's own style sheet says of every field: a cover has to hold against it. */
const STYLE = `html { background: ${GROUND}; color: white } input, h1 { visibility: visible !important; opacity: 1 !important }`;

/** What a portal's own script may do: it listens, it writes storage, and it tells this server what it saw of an exit. */
const PORTAL = `
  localStorage.setItem('ui-kept', '1'); localStorage.setItem('basket', '1'); sessionStorage.setItem('ui-draft', '1');
  const shadow = document.querySelector('own-part').attachShadow({ mode: 'open' });
  shadow.append(document.createElement('input'));
  const fields = [...document.querySelectorAll('input, textarea, select'), shadow.firstChild];
  addEventListener('load', () => fields.push(document.querySelector('iframe').contentDocument.querySelector('input')));
  document.addEventListener('own-field', ({ detail }) => fields.push(detail));
  const database = indexedDB.open('ui-notes');
  database.onupgradeneeded = () => database.result.createObjectStore('notes').add('kept', 'a');
  database.onsuccess = () => database.result.close();
  const sound = document.querySelector('audio');
  const heading = document.querySelector('h1');
  let clicks = 0;
  addEventListener('click', () => clicks++, true);
  document.addEventListener('click', () => clicks++);
  if (location.search.includes('prompt')) addEventListener('beforeunload', (event) => {
    event.preventDefault();
    navigator.sendBeacon('/prompted');
  });
  // WebKit gives stale computed styles by now, though the page is covered when it comes back: ask the sheets.
  addEventListener('pagehide', () => {
    const isCovered = document.adoptedStyleSheets.some((sheet) => !sheet.disabled && /visibility: hidden/.test(sheet.cssRules[0]?.cssText));
    navigator.sendBeacon('/hidden', location.pathname + ' ' + isCovered);
  });
  document.querySelector('#play').addEventListener('click', () => sound.play().catch(() => {}));
  document.querySelector('#push').addEventListener('click', () => history.pushState({ own: 1 }, '', '?pushed'));
  const look = () => {
    const root = document.documentElement;
    return {
      covered: getComputedStyle(root).visibility === 'hidden' && getComputedStyle(document.body).opacity === '0',
      inert: root.inert,
      title: document.title,
      ground: getComputedStyle(root).backgroundColor,
      text: document.body.textContent,
      head: [...document.head.children].map((element) => element.localName + ' ' + (element.rel || element.name || '')),
      icon: document.querySelector('[rel=icon]')?.getAttribute('href'),
      fields: fields.length,
      filled: fields.filter((field) => field.checked || field.value).length,
      silent: sound.paused,
      local: Object.keys(localStorage),
      session: { ...sessionStorage },
    };
  };
  document.addEventListener('lee-exit', (event) => {
    const report = { clicks, inTask: look(), keys: Object.keys(event).length };
    requestAnimationFrame(() => requestAnimationFrame((now) => {
      navigator.sendBeacon('/seen', JSON.stringify({ ...report, clicks, frame: look(), after: now - window.pressed }));
    }));
  });
  for (const press of ['pointerup', 'keydown']) addEventListener(press, (event) => (window.pressed = event.timeStamp), true);
`;

function page(path, search) {
  const [, scripts, number] = path.split('/');
  const has = (name) => scripts === name || scripts === 'both';
  const keys = search.get('keys') ? ` keys="${search.get('keys')}"` : '';
  const query = ['cached', 'private'].filter((one) => search.has(one)).join('&');
  const next = `/${scripts}/${Number(number) + 1}${query && `?${query}`}`;
  return `<!doctype html><html lang="en"><head>
${has('first') ? '<script src="/first.js"></script>' : ''}
<meta charset="utf-8"><title>Rivermouth ${number}</title><link rel="icon" href="/icon.svg"><link rel="stylesheet" href="/page.css">
${has('module') ? '<script type="module" src="/module.js"></script>' : ''}</head><body>
<lee-quick-exit${keys} sign-out="/sign-out"><a href="OUTSIDE/${search.get('to') ?? ''}" rel="noreferrer">Leave this page</a></lee-quick-exit>
<h1>Rivermouth intake ${number}</h1><p>A shelter for tonight.</p>
<form${search.has('private') ? ' autocomplete="off"' : ''}><input name="name"><input name="preset" value="preset"><input type="checkbox" checked name="tick"><textarea name="story"></textarea>
<select name="area"><option>North</option><option selected>South</option></select>${'<label>Why <input></label>'.repeat(Number(search.get('fields') ?? 0))}</form><own-part></own-part><own-closed></own-closed>
<iframe src="/frame" title="A form of the same site"></iframe>
<audio src="/sound.wav" loop></audio><button id="play">Play</button> <button id="push">Push</button>
<a id="next" href="${next}">Continue</a>${search.has('long') ? '<p>More</p>'.repeat(300) : ''}<script src="/portal.js"></script></body></html>`;
}

/** A part of the portal's own, whose fields nobody else can find. */
const OWN = `
  import './src/define/quick-exit.ts';
  import { emptyOnExit } from './src/controllers/exit-traces.ts';
  customElements.define('own-closed', class extends HTMLElement {
    connectedCallback() {
      const root = this.attachShadow({ mode: 'closed' });
      const field = root.appendChild(Object.assign(document.createElement('input'), { value: 'in a closed root' }));
      emptyOnExit(root);
      document.dispatchEvent(new CustomEvent('own-field', { detail: field }));
    }
  });
`;

/** A page that holds another one, and keeps what it is told. */
const holder = (page, isSandboxed) =>
  `<!doctype html><html lang="en"><title>Holder</title><script>addEventListener('message', ({ data }) => (window.told = data))</script>
<iframe src="${page}" width="700" height="500" title="Held"${isSandboxed ? ' sandbox="allow-scripts allow-same-origin allow-forms"' : ''}></iframe></html>`;

/** A second of silence, which plays like any sound. */
function silence() {
  const size = 8000;
  const header = Buffer.alloc(44);
  header.write('RIFF', 0);
  header.writeUInt32LE(36 + size, 4);
  header.write('WAVEfmt ', 8);
  header.writeUInt32LE(16, 16);
  header.writeUInt16LE(1, 20);
  header.writeUInt16LE(1, 22);
  header.writeUInt32LE(8000, 24);
  header.writeUInt32LE(8000, 28);
  header.writeUInt16LE(1, 32);
  header.writeUInt16LE(8, 34);
  header.write('data', 36);
  header.writeUInt32LE(size, 40);
  return Buffer.concat([header, Buffer.alloc(size, 128)]);
}

async function bundle(entry, format) {
  const { outputFiles } = await esbuild.build({
    ...entry,
    bundle: true,
    minify: true,
    write: false,
    format,
    target: 'es2022',
    tsconfig: at('tsconfig.json'),
  });
  return outputFiles[0].contents;
}

/** Opens both sites. `seen` and `asked` fill with what the site was told and what the other one was asked. */
export async function openSite() {
  const files = {
    '/first.js': ['text/javascript', await bundle({ entryPoints: [at('src/first/first.ts')] }, 'iife')],
    '/module.js': ['text/javascript', await bundle({ stdin: { contents: OWN, resolveDir: at('.') } }, 'esm')],
    '/portal.js': ['text/javascript', `{${PORTAL}}`],
    '/page.css': ['text/css', STYLE],
    '/sound.wav': ['audio/wav', silence()],
    '/icon.svg': ['image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
  };
  const site = { seen: [], hidden: [], prompted: 0, signedOut: 0, asked: [], sent: [] };

  async function answer(request, response) {
    const { pathname, searchParams } = new URL(request.url, 'http://localhost');
    site.sent.push(request.url, JSON.stringify(request.headers));
    if (pathname === '/holder')
      return response
        .setHeader('content-type', 'text/html')
        .end(holder(site.inside + searchParams.get('page'), searchParams.has('sandbox')));
    const isOutside = request.headers.host.startsWith('127.0.0.1');
    if (isOutside && pathname !== '/favicon.ico') {
      site.asked.push({ path: pathname, referrer: request.headers.referer ?? '' });
      if (pathname === '/nothing') return response.writeHead(204).end();
      if (pathname === '/slow') await wait(1500);
      return response
        .setHeader('content-type', 'text/html')
        .end('<!doctype html><title>Weather</title><p>Sunny</p>');
    }
    if (request.method === 'POST') {
      let body = '';
      for await (const part of request.setEncoding('utf8')) body += part;
      site.sent.push(body);
      if (pathname === '/seen') site.seen.push(JSON.parse(body));
      if (pathname === '/hidden') site.hidden.push(body);
      if (pathname === '/prompted') site.prompted++;
      if (pathname === '/sign-out') site.signedOut++;
      return response.writeHead(204).end();
    }
    if (files[pathname])
      return response.setHeader('content-type', files[pathname][0]).end(files[pathname][1]);
    if (pathname === '/favicon.ico') return response.writeHead(404).end();
    response.setHeader('content-type', 'text/html');
    if (pathname === '/frame') return response.end('<!doctype html><input value="in a frame">');
    response.setHeader('content-security-policy', POLICY);
    if (!searchParams.has('cached')) response.setHeader('cache-control', 'no-store');
    return response.end(page(pathname, searchParams).replaceAll('OUTSIDE', site.outside));
  }

  const server = createServer((request, response) => void answer(request, response));
  // Both names, whichever of the two protocols localhost is resolved to.
  server.listen(0);
  await once(server, 'listening');
  const { port } = server.address();
  return Object.assign(site, {
    ground: GROUND,
    inside: `http://localhost:${port}`,
    outside: `http://127.0.0.1:${port}`,
    /** Cannot be reached, until it is plugged in again. */
    async unplug() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
    async plug() {
      server.listen(port);
      await once(server, 'listening');
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  });
}
