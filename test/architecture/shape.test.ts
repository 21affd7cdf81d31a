import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { atMost, missingFiles, oneDecoratedClass, registersNothing } from './rules/shape.js';
import { assertFinds, assertHolds, root, sources } from './source.js';

const own = sources('src', /^src\/(?!define\/|sheets\/|tokens\/|types\/|react\/react\.ts).*\.ts$/);

test('keeps every module under 300 lines', () =>
  assertHolds(
    atMost(300),
    own.filter(({ path }) => !path.startsWith('src/words/')),
  ));

test('keeps every stylesheet under 150 lines', () =>
  assertHolds(atMost(150), sources('src', /(\.css|\.styles\.ts)$/)));

test('refuses a file that is too long', () => {
  assertFinds(atMost(3), 'src/a.ts', ['a\nb\nc\nd', 'a\nb\nc\nd\n'], 'a\nb\nc\n');
});

test('has one decorated class in a file', () => assertHolds(oneDecoratedClass, own));

test('refuses a second decorated class', () => {
  assertFinds(
    oneDecoratedClass,
    'src/a.ts',
    ['class A { @property() a = 1; }\nclass B { @property() b = 1; }', '@a class A {}\n@a class B {}'],
    'class A { @property() a = 1; @property() b = 1; }\nclass B extends Event {}',
  );
});

test('registers elements in src/define alone', () =>
  assertHolds(
    registersNothing,
    own.filter(({ path }) => path !== 'src/base/define.ts'),
  ));

test('refuses a class that registers itself', () => {
  assertFinds(
    registersNothing,
    'src/a.ts',
    [
      `customElements.define('lee-a', LeeA);`,
      `define('lee-a', LeeA);`,
      `@customElement('lee-a') class LeeA {}`,
    ],
    `void customElements.whenDefined('lee-a'); Object.defineProperty(a, 'b', {});`,
  );
});

const parts = readdirSync(join(root, 'src/components')).flatMap((group) =>
  readdirSync(join(root, 'src/components', group)).map((noun) => `src/components/${group}/${noun}`),
);

for (const folder of parts) {
  test(`has everything that a part needs in ${folder}`, () => {
    const files = readdirSync(join(root, folder));
    const module = `${folder.split('/').at(-1)!}.ts`;
    const text = files.includes(module) ? readFileSync(join(root, folder, module), 'utf8') : '';
    assert.deepEqual(missingFiles(folder, files, text), []);
  });
}

test('sees what a part lacks', () => {
  const light = 'export class LeeA extends LeeElement {}';
  const shell = 'export class LeeA extends LitElement {}';
  const files = ['a.ts', 'a.test.ts', 'a.stories.ts', 'a.mdx'];
  assert.deepEqual(missingFiles('x/a', files, light), ['a.html.ts', 'a.css']);
  assert.deepEqual(missingFiles('x/a', [...files, 'a.styles.ts'], shell), []);
  assert.deepEqual(missingFiles('x/a', ['a.css'], shell), ['a.ts', 'a.test.ts', 'a.stories.ts', 'a.mdx']);
});

test('knows its own version', async () => {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  assert.equal((await import('../../src/base/version.js')).version, version);
});
