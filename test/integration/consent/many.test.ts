import assert from 'node:assert/strict';
import { after, before, describe, test, type TestContext } from 'node:test';
import { consentLedger, consentReceipt, type SaidMarkup } from '../../../src/html.js';
import { type Engine, launch, without } from '../../support/engines.mjs';
import { servePages } from '../../support/pages.js';

const PURPOSES = 10_000;
/** Far more than it takes, for a machine that does other things too. */
const MOST_MS = 180_000;

const entries = Array.from({ length: PURPOSES }, (_, index): SaidMarkup => ({
  name: `purpose-${index}`,
  label: `Share part ${index}?`,
  said: 'yes',
  at: new Date('2026-05-02T14:10:00Z'),
  words: { what: 'Your number', who: 'Ana', why: 'To call', until: '23 May', otherwise: 'You can call.' },
}));

const page = (body: unknown): string => `<!doctype html><html lang="en"><head><title>Notes</title>
<link rel="stylesheet" href="/leeway/leeway.css"><script src="/leeway/first.js"></script>
<script type="module" src="/leeway/cdn/leeway.js"></script></head><body>${String(body)}</body></html>`;

describe(`a person with ${PURPOSES} purposes`, { skip: without('chromium') }, () => {
  let pages: Awaited<ReturnType<typeof servePages>>;
  let engine: Engine;
  before(async () => {
    [pages, engine] = await Promise.all([servePages(), launch('chromium')]);
  });
  after(async () => {
    await engine?.close();
    await pages?.close();
  });

  const opened = async (t: TestContext, name: string, body: unknown) => {
    const tab = await engine.newTab();
    const address = await pages.write(name, page(body));
    const begun = performance.now();
    // Scripts of the page have run by then.
    await tab.page.goto(address, { timeout: MOST_MS });
    t.diagnostic(`it was there after ${Math.round(performance.now() - begun)} ms`);
    return tab;
  };

  test('can read all that they said, and take the last of it back', async (t) => {
    const tab = await opened(
      t,
      'ledger.html',
      consentLedger({ action: '/choices', entries, timeZone: 'UTC' }),
    );
    const last = await tab.evaluate(() => {
      const sections = document.querySelectorAll<HTMLElement>('lee-consent-ledger section');
      const section = sections[sections.length - 1];
      section.scrollIntoView();
      const [no] = section.querySelectorAll('button');
      const { top, bottom } = no.getBoundingClientRect();
      const sent = [...new FormData(no.form!, no)].map(([name, value]) => `${name}=${value as string}`);
      return { count: sections.length, isInView: top >= 0 && bottom <= innerHeight, sent };
    });
    assert.deepEqual(last, { count: PURPOSES, isInView: true, sent: [`purpose-${PURPOSES - 1}=no`] });
    await tab.close();
  });

  test('can read their copy, with every word that they saw', async (t) => {
    const tab = await opened(t, 'copy.html', consentReceipt({ entries, timeZone: 'UTC', file: '{}' }));
    const words = await tab.evaluate(
      () =>
        [...document.querySelectorAll('dd')].filter((node) => node.textContent && node.offsetHeight > 0)
          .length,
    );
    assert.equal(words, 5 * PURPOSES);
    await tab.close();
  });
});
