import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { type Engine, launch, without } from '../support/engines.mjs';
import { serveFolder } from '../support/static-server.mjs';
import { HostilePage } from './hostile-page.js';
import { difference } from '../integration/hostile/pictures.js';
import { SHEETS } from '../integration/hostile/sheets.js';
import { storiesScript, TAGS } from './stories.js';

const ROOMS = (process.env['LEEWAY_ROOMS'] ?? 'steady').split(',');

/** The share of a part's pixels that may differ. */
const MAY_DIFFER = 0.01;

describe(
  "a part under a page's own rules looks as on a page that has none",
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

    for (const room of ROOMS)
      for (const tag of TAGS)
        test(`${tag} in ${room}, before its script has come and after`, async () => {
          await page.show(tag, room);
          for (const when of ['before', 'after']) {
            if (when === 'after') await page.upgrade(tag);
            await page.wear(null);
            const clean = await page.look();
            for (const sheet of SHEETS) {
              await page.wear(sheet);
              const share = difference(clean, await page.look());
              assert.ok(
                share <= MAY_DIFFER,
                `${(100 * share).toFixed(1)} % differs ${when}, under ${sheet.name}`,
              );
            }
          }
        });
  },
);
