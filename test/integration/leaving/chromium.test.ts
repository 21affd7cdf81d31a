import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { launch, without } from '../../support/engines.mjs';
import { leaves } from './leaves.js';
import { openSite } from './site.mjs';

leaves('chromium');

describe('leaving without JavaScript', { skip: without('chromium') }, () => {
  test('is a link that leaves', async () => {
    const [engine, site] = await Promise.all([launch('chromium', { javaScript: false }), openSite()]);
    try {
      const tab = await engine.newTab();
      await tab.goto(`${site.inside}/both/1`);
      await tab.click('lee-quick-exit a');
      for (const deadline = Date.now() + 5000; !site.asked.length && Date.now() < deadline;) await wait(50);
      assert.deepEqual(site.asked, [{ path: '/', referrer: '' }]);
    } finally {
      await engine.close();
      await site.close();
    }
  });
});
