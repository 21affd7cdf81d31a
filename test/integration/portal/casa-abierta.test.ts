import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import { en } from '../../../src/words/en.js';
import { es } from '../../../src/words/unreviewed/es.js';
import { type Engine, launch, type Tab, without } from '../../support/engines.mjs';
import { Portal } from './portal.js';
import { Visitor } from './visitor.js';

/** Every sentence of a language; one that takes arguments as the texts around them. */
const sentencesOf = (words: unknown): string[] => {
  if (typeof words === 'string') return [words];
  if (typeof words === 'function') return [];
  return Object.values(words as object).flatMap(sentencesOf);
};

/** What is English alone: `No` and `Color` are words of both languages. */
const ENGLISH = [...new Set(sentencesOf(en))].filter(
  (sentence) => sentence.trim() && !sentencesOf(es).includes(sentence),
);

/** In Chromium alone: which words a part speaks does not depend on the engine. */
describe('Casa Abierta', { skip: without('chromium') }, () => {
  let engine: Engine;
  let portal: Portal;
  let tab: Tab;
  let visitor: Visitor;

  before(async () => {
    [engine, portal] = await Promise.all([launch('chromium'), Portal.open()]);
  });
  beforeEach(async () => {
    await tab?.close();
    tab = await engine.newTab();
    visitor = new Visitor(tab, portal.base, 'casa-abierta');
  });
  after(async () => {
    await engine?.close();
    await portal?.close();
  });

  /** Everything that a page says, in shadow trees and in names that are only read out too. */
  const said = () =>
    tab.evaluate(() => {
      const lines: string[] = [document.title];
      const read = (root: ParentNode) => {
        for (const element of root.querySelectorAll('*')) {
          // English beside a sentence is marked as English.
          if (element.matches('script, style, [lang=en], [lang=en] *')) continue;
          for (const name of ['aria-label', 'title', 'placeholder', 'alt'])
            lines.push(element.getAttribute(name) ?? '');
          const own = [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
          lines.push(...own.map(({ textContent }) => textContent!.trim()), element.textContent.trim());
          if (element.shadowRoot) read(element.shadowRoot);
        }
      };
      read(document);
      return [...new Set(lines)].filter(Boolean);
    });

  const assertSpanish = async () => {
    const lines = await said();
    assert.equal(await tab.evaluate(() => document.documentElement.lang), 'es');
    assert.deepEqual(
      ENGLISH.filter((sentence) => lines.includes(sentence)),
      [],
    );
    return lines;
  };

  test('says Spanish words on its first page', async () => {
    await tab.goto(`${portal.base}/casa-abierta/`);
    await tab.waitFor(() => document.querySelector('lee-comfort-panel:defined') !== null);
    await tab.click('lee-comfort-panel button');
    assert.ok((await assertSpanish()).includes(es.comfort.axes.room));
  });

  test('says Spanish words in every part, in the pause, and while someone looks around', async () => {
    await visitor.open();
    await visitor.go('preview');
    assert.ok((await assertSpanish()).includes(es.intake.preview));
    await visitor.go('begin');
    await visitor.press('lee-pause button');
    await tab.waitFor(() => document.querySelector('lee-pause')!.matches(':state(paused)'));
    assert.ok((await assertSpanish()).includes(es.pause.resume));
    await tab.press('Escape');
    await tab.waitFor(() => !document.querySelector('lee-pause')!.matches(':state(paused)'));
    await visitor.turnTo(2);
    await visitor.press('#reach-1');
    for (let part = 1; part <= 6; part++) {
      await visitor.turnTo(part);
      assert.ok((await assertSpanish()).includes(es.field.clear));
    }
  });

  test('waits for a safe way alone, and says in Spanish what needs a look', async () => {
    await visitor.open();
    await visitor.go('next');
    await visitor.go('next');
    assert.equal(await visitor.showing(), 2);
    const lines = await assertSpanish();
    assert.ok(lines.includes('Elija una manera segura, o "Yo les llamo".'));
    assert.ok(lines.includes(es.intake.needALook(1)));
    await visitor.press('#reach-3');
    await visitor.go('end');
    assert.equal(await visitor.showing(), 6);
    await assertSpanish();
    await visitor.send();
    assert.deepEqual(portal.latest('casa-abierta'), [['reach', 'self']]);
    assert.ok((await assertSpanish()).includes('Lo tenemos'));
  });

  test('says Spanish words on a page that a server sends back, and where there is none', async () => {
    const form = await portal.form('casa-abierta');
    const refused = await portal.send(
      form,
      { reach: 'text', phone: 'x', 'since.day': '40' },
      {},
      'casa-abierta',
    );
    assert.equal(refused.status, 422);
    const pages = [await refused.text()];
    for (const path of ['intake/sent', 'nowhere'])
      pages.push(await (await fetch(`${portal.base}/casa-abierta/${path}`)).text());
    const unproven = await portal.send({}, { reach: 'self' }, {}, 'casa-abierta');
    pages.push(await unproven.text());
    for (const page of pages) {
      assert.match(page, /<html lang="es"/);
      const lines = page.replaceAll(/<[^>]+>/g, '\n').split('\n');
      assert.deepEqual(
        ENGLISH.filter((sentence) => lines.includes(sentence)),
        [],
      );
    }
  });
});
