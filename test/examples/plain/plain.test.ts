import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { examples, without } from './browser.js';
import { changedNames, noteNames } from './names.js';
import { fillIn, KEPT, send } from './scenario.js';

const PATCH = `
  window.added = 1;
  Element.prototype.remove = () => {};
  history.pushState = () => {};
  console.warn = () => {};
  const { get } = Object.getOwnPropertyDescriptor(Node.prototype, 'textContent');
  Object.defineProperty(Node.prototype, 'textContent', { get, set() {} });`;

describe('plain HTML with one script and one stylesheet', { skip: without }, () => {
  const there = examples({
    '/patched.html': (_, response) => response.end('<!doctype html><script src="/patched.js"></script>'),
    '/patched.js': (_, response) => response.end(PATCH),
  });

  test('takes an intake, in silence', async () => {
    const { page, assertSilent } = await there.open(`${there.site.public}/plain/`);
    await fillIn(page.mainFrame());
    await send(page.mainFrame());
    assert.deepEqual(there.site.latest(), KEPT);
    assertSilent();
  });

  test('tells the one who builds it nothing either, since there is nothing to put right', async () => {
    const { page, assertSilent } = await there.open(`${there.site.local}/plain/`);
    await page.waitForSelector('lee-step:not([hidden]) ~ lee-step[hidden]');
    assertSilent();
  });

  test('adds no name to the page, and changes nothing that the browser gives it', async () => {
    const { page } = await there.open(`${there.site.public}/plain/`, { before: noteNames });
    await page.waitForSelector('lee-intake:defined');
    assert.deepEqual(await changedNames(page), []);
  });

  test('would see a name that is added, and a method that is changed', async () => {
    const { page } = await there.open(`${there.site.public}/patched.html`, { before: noteNames });
    assert.deepEqual((await changedNames(page)).sort(), [
      'Element#remove (value) is another',
      'Node#textContent (set) is another',
      'console.warn (value) is another',
      'history.pushState (value) is new',
      'history.pushState is new',
      'window.added is new',
    ]);
  });
});
