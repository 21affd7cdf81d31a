import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { examples, without } from './browser.js';
import { fillIn, found, isSeen, KEPT, send, unscripted } from './scenario.js';

describe('no JavaScript at all', { skip: without }, () => {
  const there = examples();
  const open = () => there.open(`${there.site.public}/no-script/`, { javaScript: false });

  test('takes an intake, in silence, and asks for no script', async () => {
    const { page, asked, assertSilent } = await open();
    assert.deepEqual(
      asked.filter((path) => path.endsWith('.js')),
      [],
    );
    await fillIn(page.mainFrame(), unscripted(page.mainFrame()));
    await send(page.mainFrame());
    assert.deepEqual(there.site.latest(), KEPT);
    assertSilent();
  });

  test('sends a yes to sharing as one, and nothing where nothing was answered', async () => {
    const { page } = await open();
    await page.click('[name=share][value=yes]');
    await send(page.mainFrame());
    assert.deepEqual(there.site.latest(), [['share', 'yes']]);
  });

  test('opens what is folded away', async () => {
    const { page } = await open();
    assert.equal(await isSeen(page.mainFrame(), 'details p'), false);
    await page.click('summary');
    assert.equal(await isSeen(page.mainFrame(), 'details p'), true);
  });

  test('keeps the way out in reach in the pause, and leaves by it', async () => {
    const { page } = await open();
    await unscripted(page.mainFrame()).pause!();
    assert.equal(await isSeen(page.mainFrame(), 'lee-quick-exit:not([slot]) a'), true);
    await page.click('lee-quick-exit:not([slot]) a');
    await found(page.mainFrame(), '#weather');
    assert.equal(page.url(), there.site.outside);
  });
});
