import assert from 'node:assert/strict';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { readFileSync } from 'node:fs';
import esbuild, { type BuildOptions } from 'esbuild';
import { markup, type Markup } from '../../src/base/markup.js';
import { textField } from '../../src/components/fields/text-field/text-field.html.js';
import { intake } from '../../src/components/intake/intake/intake.html.js';
import { lookOver, steps } from '../../src/components/intake/step/step.html.js';
import { quickExit } from '../../src/components/leaving/quick-exit/quick-exit.html.js';
import { cover } from '../../src/components/leaving/cover/cover.html.js';
import { pause } from '../../src/components/pausing/pause/pause.html.js';
import { saveStatus } from '../../src/components/pausing/save-status/save-status.html.js';
import type { Past } from './past.js';
import type { Witnessed } from './witness.js';

const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** The parts of the intake, each with its questions. */
export const PARTS = [
  ['called', 'area'],
  ['happened', 'help'],
] as const;

export type Question = (typeof PARTS)[number][number];

/** What the heading of each part says, and no title may say. */
export const HEADING = 'About you';

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; connect-src 'self'; form-action 'self'; " +
  "base-uri 'none'; require-trusted-types-for 'script'";

const LOADED = [
  'button',
  'check-answers',
  'cover',
  'intake',
  'pause',
  'quick-exit',
  'save-status',
  'step',
  'text-field',
]
  .map((noun) => `import './define/${noun}.ts';`)
  .join('');

const bundle = async (options: BuildOptions): Promise<Uint8Array> => {
  const { outputFiles } = await esbuild.build({
    ...options,
    ...{ bundle: true, minify: true, write: false, target: 'es2022', tsconfig: at('tsconfig.json') },
  });
  return outputFiles[0].contents;
};

/** What pages load: made once for all sites. */
async function load(): Promise<Record<string, [type: string, content: Uint8Array]>> {
  return {
    '/first.js': ['text/javascript', await bundle({ entryPoints: [at('src/first/first.ts')] })],
    '/parts.js': [
      'text/javascript',
      await bundle({ stdin: { contents: LOADED, resolveDir: at('src') }, format: 'esm' }),
    ],
    '/witness.js': ['text/javascript', await bundle({ entryPoints: [at('test/walks/witness.ts')] })],
    '/leeway.css': ['text/css', readFileSync(at('dist/leeway.css'))],
  };
}

let files: ReturnType<typeof load> | undefined;

/** The number of the visit goes from page to page, so that each page tells which visit it is of. */
const page = (outside: string, visit: string, content: Markup) =>
  markup`<html lang="en"><head><script src="/first.js"></script><script src="/witness.js"></script>
<meta charset="utf-8"><title>Harbor House</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/leeway.css">
<script type="module" src="/parts.js"></script></head><body>${quickExit({ href: outside, fixed: true })}
${pause({ later: `/home?visit=${visit}` })}${cover()}<main>${content}</main></body></html>`;

const home = (visit: string, isSent: boolean) =>
  markup`<h1>Harbor House</h1>${isSent && saveStatus({ policy: 'device', sent: '/intake' })}<p><a id="begin" href="/intake?visit=${visit}">Begin</a></p>`;

const questions = (visit: string) =>
  intake({
    action: `/intake?visit=${visit}`,
    content: saveStatus({ policy: 'device' }),
    steps: steps([
      ...PARTS.map((names, part) => ({
        heading: `${HEADING} ${part + 1}`,
        content: names.map((name) => textField({ name, label: name })),
      })),
      { heading: 'Look over and send', content: lookOver() },
    ]),
  });

/** A small site with an intake, on localhost, and another one to leave for, on 127.0.0.1. */
export interface Site {
  readonly inside: string;
  /** What was sent by the form, in order. */
  readonly received: Record<string, string>[];
  /** That nothing but the form sent what was written, and what the witnesses in the pages told since. */
  check(past: Past): void;
  /** A number for a page that is seen for the first time. */
  nextPage(): number;
  close(): Promise<void>;
}

export async function openSite(): Promise<Site> {
  const loaded = await (files ??= load());
  const received: Record<string, string>[] = [];
  /** Everything but answers: addresses, headers, bodies, of either site. */
  const heard: string[] = [];
  const witnessed: Witnessed[] = [];
  let pages = 0;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<unknown> {
    const { url = '/', headers, method } = request;
    const { pathname, searchParams } = new URL(url, 'http://localhost');
    const visit = searchParams.get('visit') ?? '';
    heard.push(url, JSON.stringify(headers));
    let body = '';
    for await (const part of request.setEncoding('utf8')) body += part as string;
    if (method === 'POST' && pathname === '/witness') {
      witnessed.push(JSON.parse(body) as Witnessed);
      return response.writeHead(204).end();
    }
    if (method === 'POST' && pathname === '/intake') {
      received.push(Object.fromEntries(new URLSearchParams(body)));
      return response.writeHead(303, { location: `/home?visit=${visit}&sent` }).end();
    }
    heard.push(body);
    if (loaded[pathname]) {
      const [type, content] = loaded[pathname];
      return response.setHeader('content-type', type).setHeader('cache-control', 'max-age=600').end(content);
    }
    response.setHeader('content-type', 'text/html; charset=utf-8');
    if (headers.host!.startsWith('127.0.0.1'))
      return response.end('<!doctype html><title>Weather</title><link rel="icon" href="data:,"><p>Sunny</p>');
    response.setHeader('content-security-policy', POLICY).setHeader('cache-control', 'no-store');
    const content = pathname === '/intake' ? questions(visit) : home(visit, searchParams.has('sent'));
    return response.end(`<!doctype html>${page(outside, visit, content)}`);
  }

  const server = createServer((request, response) => void answer(request, response));
  // Both names, whichever of the two protocols localhost is resolved to.
  server.listen(0);
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  const outside = `http://127.0.0.1:${port}/`;
  return {
    inside: `http://localhost:${port}`,
    received,
    nextPage: () => ++pages,
    check(past) {
      for (const one of heard.splice(0))
        assert.doesNotMatch(one, /zq\d/, 'nothing but the form sends what was written');
      for (const { at, visit, words, wrong } of witnessed.splice(0)) {
        assert.ok(!wrong, wrong);
        past.hides(words.join(' '), visit, at);
      }
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
