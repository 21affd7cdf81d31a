import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { before, describe, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { at } from '../../../scripts/lib/paths.mjs';
import { version } from '../../../src/base/version.js';
import { ANOTHER, buildAnother } from './another.js';
import { examples, without } from './browser.js';
import { fillIn, KEPT, send } from './scenario.js';

/** Which version each part of a page is of. */
const versions = (page: Page): Promise<Record<string, string | undefined>> =>
  page.evaluate(() => {
    const tags = [...document.querySelectorAll(':defined')].map(({ localName }) => localName);
    const parts = tags.filter((tag) => tag.startsWith('lee-'));
    return Object.fromEntries(
      parts.map((tag) => [tag, (customElements.get(tag) as { leeway?: string } | undefined)?.leeway]),
    );
  });

describe('two versions on one page', { skip: without }, () => {
  let another: string;
  before(async () => void (another = await buildAnother()));

  const there = examples({
    '/another/leeway.js': (_, response) => response.setHeader('content-type', 'text/javascript').end(another),
    // The same page, with a few parts of the one version before all of the other.
    '/mixed.html': async (_, response) => {
      const page = await readFile(at('examples/two-versions/index.html'), 'utf8');
      const [first] = /<script.*\/leeway\.js.*<\/script>/.exec(page)!;
      const few = ['text-field', 'option', 'consent', 'pause'].map((noun) =>
        first.replace('leeway.js', `define/${noun}.js`),
      );
      response.setHeader('content-type', 'text/html').end(page.replace(first, few.join('')));
    },
  });

  test('takes an intake, in silence', async () => {
    const { page, asked, assertSilent } = await there.open(`${there.site.public}/two-versions/`);
    assert.ok(asked.includes('/another/leeway.js'));
    await fillIn(page.mainFrame());
    await send(page.mainFrame());
    assert.deepEqual(there.site.latest(), KEPT);
    assertSilent();
  });

  test('keeps to the first, and tells the one who builds the page once', async () => {
    const { page, said } = await there.open(`${there.site.local}/two-versions/`);
    await page.waitForSelector('lee-check-answers:defined');
    assert.deepEqual([...new Set(Object.values(await versions(page)))], [version]);
    assert.deepEqual(said, [
      `warn: Leeway: ${version} was here before ${ANOTHER}, and stays. Load one copy.`,
    ]);
  });

  test('takes an intake whose parts are of either', async () => {
    const { page, assertSilent } = await there.open(`${there.site.public}/mixed.html`);
    await page.waitForSelector('lee-check-answers:defined');
    const found = await versions(page);
    assert.deepEqual(
      ['lee-text-field', 'lee-consent', 'lee-pause', 'lee-intake', 'lee-choice'].map((tag) => found[tag]),
      [version, version, version, ANOTHER, ANOTHER],
    );
    await fillIn(page.mainFrame());
    await send(page.mainFrame());
    assert.deepEqual(there.site.latest(), KEPT);
    assertSilent();
  });
});
