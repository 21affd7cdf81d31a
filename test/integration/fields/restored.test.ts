import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, test } from 'node:test';
import { choice, consent, narrative, textField } from '../../../src/html.js';
import { chosenEngines, launch, without } from '../../support/engines.mjs';

const FILES: Record<string, string> = {
  '/leeway.css': 'text/css',
  '/themes/rooms.css': 'text/css',
  '/cdn/leeway.js': 'text/javascript',
};

/** What an engine restores at all: Chromium and WebKitGTK forget every control at a reload, Firefox does not. */
const BARE = '<label>Bare <input name="bare"></label>';

const page = (body: string): string => `<!doctype html><html lang="en"><head><title>Notes</title>
<link rel="stylesheet" href="/leeway.css"><link rel="stylesheet" href="/themes/rooms.css">
<script type="module" src="/cdn/leeway.js"></script></head><body>${body}</body></html>`;

const questions = [
  textField({ name: 'name', label: 'What would you like us to call you?', decline: true }),
  textField({ name: 'secret', label: 'Where are you staying?', private: true }),
  narrative({ name: 'story', label: 'What is happening?' }),
  choice({
    name: 'reach',
    label: 'How may we reach you?',
    options: [
      { value: 'text', label: 'Text message' },
      { value: 'call', label: 'Phone call' },
    ],
  }),
  consent({
    name: 'share',
    label: 'Share this with Harbor Clinic?',
    who: 'Harbor Clinic',
    what: 'Your notes',
    why: 'To help you',
    until: '1 June',
    otherwise: 'Nothing changes.',
  }),
].join('');

async function serve(): Promise<{ server: Server; origin: string }> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const type = FILES[path];
    if (!type) {
      response.setHeader('content-type', 'text/html');
      response.end(
        page(path === '/form' ? `<form method="post">${BARE}${questions}</form>` : '<p>Another page</p>'),
      );
      return;
    }
    readFile(new URL(`../../../dist${path}`, import.meta.url)).then(
      (file) => response.writeHead(200, { 'content-type': type }).end(file),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return { server, origin: `http://localhost:${(server.address() as AddressInfo).port}` };
}

const read = (): Record<string, string | boolean> => {
  const control = (id: string) => document.querySelector<HTMLInputElement>(`[name="${id}"]`)!;
  return {
    bare: control('bare').value,
    name: control('name').value,
    secret: control('secret').value,
    story: control('story').value,
    reach: document.querySelector<HTMLInputElement>('[name=reach][value=call]')!.checked,
    share: document.querySelector('[name=share]:checked') !== null,
  };
};

const ready = (): boolean =>
  customElements.get('lee-consent') !== undefined && document.querySelector('[name=share]') !== null;

const anotherPage = (): boolean => document.body.textContent?.includes('Another page') ?? false;

for (const name of chosenEngines())
  describe(`answers in ${name}`, { skip: without(name) }, () => {
    let served: Awaited<ReturnType<typeof serve>>;
    let engine: Awaited<ReturnType<typeof launch>>;

    before(async () => {
      served = await serve();
      engine = await launch(name);
    });
    after(async () => {
      await engine?.close();
      served?.server.close();
    });

    async function answered() {
      const tab = await engine.newTab();
      await tab.goto(`${served.origin}/form`);
      await tab.waitFor(ready);
      await tab.click('[name=bare]');
      await tab.type('Kim');
      await tab.click('[name=name]');
      await tab.type('Sam');
      await tab.click('[name=secret]');
      await tab.type('Pier 4');
      await tab.click('[name=story]');
      await tab.type('A line');
      await tab.click('[name=reach][value=call]');
      await tab.click('[name=share][value=yes]');
      return tab;
    }

    test('are restored after Back', async () => {
      const tab = await answered();
      await tab.goto(`${served.origin}/other`);
      await tab.waitFor(anotherPage);
      await tab.back();
      await tab.waitFor(ready);
      const { bare, name: called, story, reach } = await tab.evaluate(read);
      assert.deepEqual(
        { bare, called, story, reach },
        { bare: 'Kim', called: 'Sam', story: 'A line', reach: true },
      );
      await tab.close();
    });

    test('are kept by a reload as a bare control is, but for private ones and consents, which are asked again', async () => {
      const tab = await answered();
      await tab.reload();
      await tab.waitFor(ready);
      const { bare, ...answers } = await tab.evaluate(read);
      const kept = { name: 'Sam', secret: '', story: 'A line', reach: true, share: false };
      const forgotten = { name: '', secret: '', story: '', reach: false, share: false };
      assert.deepEqual(answers, bare ? kept : forgotten);
      await tab.close();
    });
  });
