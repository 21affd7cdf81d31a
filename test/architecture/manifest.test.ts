import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { undocumented, type Manifest } from './rules/documented.js';
import { root } from './source.js';

const manifest = JSON.parse(readFileSync(join(root, 'custom-elements.json'), 'utf8')) as Manifest;

test('explains every element, event, member, attribute and slot in a sentence', () => {
  assert.notEqual(manifest.modules.length, 0);
  assert.deepEqual(undocumented(manifest), []);
});

test('knows every part by its tag', () => {
  const tags = manifest.modules
    .flatMap(({ declarations }) => declarations)
    .flatMap(({ tagName }) => tagName ?? []);
  const all = readFileSync(join(root, 'src/all.ts'), 'utf8');
  const defined = [...all.matchAll(/define\/([\w-]+)\.js/g)].map(([, noun]) => `lee-${noun}`);
  assert.deepEqual(tags.sort(), defined.sort());
});

test('sees what nothing explains', () => {
  const slots = [{ name: '', description: 'the control' }, { name: 'hint' }];
  const declaration = { name: 'LeeA', members: [{ name: 'open' }], slots };
  assert.deepEqual(undocumented({ modules: [{ declarations: [declaration] }] }), [
    'LeeA',
    'LeeA members: open',
    'LeeA slots: hint',
  ]);
});
