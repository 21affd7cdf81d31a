import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { type Engine, launch, without } from '../support/engines.mjs';
import { serveFolder } from '../support/static-server.mjs';
import { HostilePage } from './hostile-page.js';
import { SHEETS } from '../integration/hostile/sheets.js';
import { storiesScript, TAGS } from './stories.js';

/** A person's own stylesheet: https://www.w3.org/TR/WCAG22/#text-spacing */
const SPACED = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`;

describe(
  "a person's own text spacing works in a part, whatever the page links",
  { skip: without('chromium') },
  () => {
    let engine: Engine;
    let server: Awaited<ReturnType<typeof serveFolder>>;
    let page: HostilePage;

    before(async () => {
      [engine, server] = await Promise.all([launch('chromium'), serveFolder(process.cwd())]);
      page = await HostilePage.open(await engine.newTab(), server.address, await storiesScript());
    });
    after(async () => {
      await engine?.close();
      server?.close();
    });

    for (const tag of TAGS)
      test(`${tag}, and nothing in it is cut`, async () => {
        await page.show(tag, 'steady', SPACED);
        await page.upgrade(tag);
        for (const sheet of [null, ...SHEETS]) {
          await page.wear(sheet);
          assert.deepEqual(await page.tab.evaluate(findUnspaced), [], sheet?.name ?? 'a page with no rules');
          assert.deepEqual(await page.tab.evaluate(findCut), [], sheet?.name ?? 'a page with no rules');
        }
      });

    test('is missed where a rule is in its way', async () => {
      await page.show(
        'lee-text-field',
        'steady',
        `${SPACED} label#x#y, label:not(#x#y) { letter-spacing: 0 !important }`,
      );
      assert.ok((await page.tab.evaluate(findUnspaced)).length > 0);
    });
  },
);

/**
 * Runs in the page. The elements of parts that are not spaced as the person has it; those of a shadow root inherit it. The line of
 * a select is as high as the browser wants it.
 */
function findUnspaced(): string[] {
  const inParts = [...document.querySelectorAll('#stage *')].filter((element) => {
    for (let one: Element | null = element; one; one = one.parentElement)
      if (one.localName.startsWith('lee-')) return element.checkVisibility();
    return false;
  });
  const near = (one: string, other: number) => Math.abs(parseFloat(one) - other) < 0.1;
  const light = inParts.filter((element) => {
    const { fontSize, letterSpacing, lineHeight, wordSpacing } = getComputedStyle(element);
    const size = parseFloat(fontSize);
    return !(
      near(letterSpacing, 0.12 * size) &&
      near(wordSpacing, 0.16 * size) &&
      (element.matches('select') || near(lineHeight, 1.5 * size))
    );
  });
  const shadow = inParts
    .flatMap(({ shadowRoot }) => [...(shadowRoot?.querySelectorAll('*') ?? [])])
    .filter(
      (element) => !element.matches('input') && !(parseFloat(getComputedStyle(element).letterSpacing) > 0),
    );
  return [...light, ...shadow].map(({ outerHTML }) => outerHTML.slice(0, 80));
}

/** Runs in the page. What hides its overflow and has some. */
function findCut(): string[] {
  const all = (root: ParentNode): Element[] =>
    [...root.querySelectorAll('*')].flatMap((one) => [one, ...(one.shadowRoot ? all(one.shadowRoot) : [])]);
  return all(document.getElementById('stage')!)
    .filter((element) => element.checkVisibility() && !element.matches('input, select, textarea, svg, svg *'))
    .filter((element) => {
      const { overflowX, overflowY } = getComputedStyle(element);
      const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element;
      const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
      return (
        (hides(overflowX) && scrollWidth > clientWidth + 1) ||
        (hides(overflowY) && scrollHeight > clientHeight + 1)
      );
    })
    .map(({ outerHTML }) => outerHTML.slice(0, 80));
}
