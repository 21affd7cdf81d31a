import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { intake, steps, textField } from '../../../src/html.js';
import { en } from '../../../src/words/en.js';
import { type Engine, launch, without } from '../../support/engines.mjs';
import { servePages } from '../../support/pages.js';

declare global {
  interface Window {
    sent: number;
  }
}

/** An application that sends by itself, and never hears from its server. */
const page = `<!doctype html><html lang="en"><title>Intake</title><link rel="stylesheet" href="/leeway/leeway.css">
<script src="/leeway/first.js"></script><script type="module" src="/leeway/cdn/leeway.js"></script>
<script>window.sent = 0; addEventListener('lee-submit', (event) => {
  window.sent += 1;
  event.waitUntil(new Promise(() => {}));
});</script>${String(
  intake({
    action: '/send',
    steps: steps([{ heading: 'Your name', content: textField({ name: 'name', label: 'Your name' }) }], {
      send: 'Send',
    }),
  }),
)}`;

describe('a sending that nobody answers', { skip: without('chromium') }, () => {
  let engine: Engine;
  let pages: Awaited<ReturnType<typeof servePages>>;

  before(async () => {
    [engine, pages] = await Promise.all([launch('chromium'), servePages()]);
  });
  after(async () => {
    await engine?.close();
    await pages?.close();
  });

  test('is said to be slow after ten seconds, keeps the words, and can be tried again', async () => {
    const tab = await engine.newTab();
    await tab.goto(await pages.write('index.html', page));
    await tab.waitFor(() => customElements.get('lee-intake') !== undefined);
    await tab.click('[name=name]');
    await tab.type('Sam');
    const send = () => tab.click('lee-step [type=submit]');
    const says = (words: string): boolean =>
      document.querySelector('lee-step > [slot=status]')!.textContent.includes(words);
    const sent = () => tab.evaluate(() => window.sent);

    await send();
    await tab.waitFor(says, en.intake.sending);
    await wait(1000); // a second press at once would not count anyway
    await send();
    assert.equal(await sent(), 1, 'it is on its way, and is not sent twice');
    await wait(8000); // ten seconds, less the patience of waitFor
    await tab.waitFor(says, en.intake.slow);
    await send();
    await tab.waitFor(says, en.intake.sending);
    assert.equal(await sent(), 2, 'once more, because the person asked');
    assert.equal(
      await tab.evaluate(() => document.querySelector<HTMLInputElement>('[name=name]')!.value),
      'Sam',
    );
    await tab.close();
  });
});
