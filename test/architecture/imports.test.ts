import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { knownPackages, packagesBehind, pointDown } from './rules/imports.js';
import { assertFinds, assertHolds, root, sources } from './source.js';

const modules = sources('src', /\.ts$/);
const read = (path: string) => readFileSync(join(root, path), 'utf8');

test('imports point down, and no part imports another', () => assertHolds(pointDown, modules));

test('refuses an import from above, also of a type, and one of a neighbour', () => {
  assertFinds(
    pointDown,
    'src/components/fields/a/a.ts',
    [
      `import { LeeB } from '../b/b.js';`,
      `import type { LeeStep } from '../../intake/step/step.js';`,
      `export { type X } from '../../../define/b.js';`,
      `const late = import('../../../all.js');`,
      `import data from '../../../../package.json';`,
    ],
    `import { LeeField } from '../../../base/lee-field.js'; import styles from './a.styles.js';`,
  );
});

test('imports only the packages that were decided on', () => assertHolds(knownPackages, modules));

test('refuses a package that nobody decided on', () => {
  assertFinds(
    knownPackages,
    'src/components/fields/a/a.ts',
    [
      `import StyleDictionary from 'style-dictionary';`,
      `import { readFileSync } from 'node:fs';`,
      `import 'litter';`,
    ],
    `import { html } from 'lit'; import { property } from '@lit/reactive-element/decorators/property.js';`,
  );
});

for (const entry of ['src/first/first.ts', 'src/html.ts']) {
  test(`brings no package into ${entry}`, () => assert.deepEqual([...packagesBehind(entry, read)], []));
}

test('sees a package behind a module in between, and no type', () => {
  const files: Record<string, string> = {
    'src/first/first.ts': `import { a } from '../base/a.js'; import type { T } from '../base/t.js'; a satisfies T;`,
    'src/base/a.ts': `import 'lit'; export const a = 1;`,
    'src/base/t.ts': `import 'far'; export type T = number;`,
  };
  assert.deepEqual([...packagesBehind('src/first/first.ts', (path) => files[path])], ['lit']);
});
