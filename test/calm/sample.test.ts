import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { portalPages } from '../../scripts/lib/calm/portal-pages.mjs';
import { startPortal } from '../../scripts/lib/calm/portal.mjs';
import { watchAll } from '../../scripts/lib/calm/run.mjs';
import { about } from '../../scripts/lib/calm/table.mjs';
import { without } from '../support/engines.mjs';

/** A page in each of three rooms. `npm run measure:calm` takes every page in every room, and is silent for longer. */
const SAMPLE = [
  ['steady', '/rivermouth/intake, sent back'],
  ['nook', '/rivermouth/intake, part 4'],
  ['still', '/rivermouth/intake, part 2'],
];
const SILENCE = 2000;

describe('a sample of pages, in 2 s of silence', { skip: without('chromium') }, () => {
  let portal: Awaited<ReturnType<typeof startPortal>>;
  before(async () => (portal = await startPortal()));
  after(() => portal?.close());

  test('keeps within what is calm', async () => {
    const subjects = (await portalPages(portal.address)).filter(({ id, room }) =>
      SAMPLE.some(([inRoom, page]) => room === inRoom && id === `portal ${page}`),
    );
    assert.equal(subjects.length, SAMPLE.length);
    const results = await watchAll(subjects, { tabs: 3, silence: SILENCE });
    assert.deepEqual(results.flatMap(about), []);
  });
});
