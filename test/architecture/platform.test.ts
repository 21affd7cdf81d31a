import assert from 'node:assert/strict';
import test from 'node:test';
import { PERMISSIONS } from './permissions.js';
import { abilities, type Ability } from './rules/platform.js';
import { assertFinds, assertHolds, sources } from './source.js';

// src/themes/build and the command line run in Node, on a developer's machine.
const modules = sources('src', /^src\/(?!themes\/build\/|cli\/|sheets\/).*\.ts$/);

test('writes no markup, keeps nothing, waits for nothing and sends nothing, but where it is allowed to', () =>
  assertHolds(abilities(PERMISSIONS), modules));

test('allows no file more than it uses', () => {
  const found = new Set(
    modules.flatMap(abilities({})).map(({ path, says }) => `${path} ${/\((\w+)\)$/.exec(says)![1]}`),
  );
  const unused = Object.entries(PERMISSIONS).flatMap(([path, allowed]) =>
    (Object.keys(allowed) as Ability[])
      .map((ability) => `${path} ${ability}`)
      .filter((one) => !found.has(one)),
  );
  assert.deepEqual(unused, []);
});

test('refuses each of them', () => {
  assertFinds(
    abilities({ 'src/base/b.ts': { timer: 'another file' } }),
    'src/base/a.ts',
    [
      `node.innerHTML = text;`,
      `node['outerHTML'] = text;`,
      `node.insertAdjacentHTML('beforeend', text);`,
      `import { unsafeHTML } from 'lit/directives/unsafe-html.js';`,
      `document.write(text);`,
      `localStorage.a = 1;`,
      `window.sessionStorage.getItem('a');`,
      `document.cookie = 'a=1';`,
      `setTimeout(run, 100);`,
      `requestAnimationFrame(run);`,
      `console.log(text);`,
      `void fetch('/a');`,
      `navigator.sendBeacon('/a');`,
      `new WebSocket(url);`,
    ],
    `/** Never innerHTML. */ node.textContent = 'localStorage'; node.write(text);`,
  );
});
