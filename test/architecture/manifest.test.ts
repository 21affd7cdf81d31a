import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import test from 'node:test';
import * as library from '../../src/index.js';
import { undocumented, untyped, type Declaration, type Manifest } from './rules/documented.js';
import { unwritten } from './rules/mirrored.js';
import { listedNowhere, unlisted, unlistedAttributes } from './rules/listed.js';
import { root, sources } from './source.js';

const manifest = JSON.parse(readFileSync(join(root, 'custom-elements.json'), 'utf8')) as Manifest;

const elements = manifest.modules.flatMap(({ path, declarations }) =>
  declarations
    .filter(({ tagName }) => tagName)
    .map((declaration) => ({ declaration, folder: dirname(path).replace('dist', 'src') })),
);

test('explains all that it lists in words', () => {
  assert.notEqual(manifest.modules.length, 0);
  assert.deepEqual(undocumented(manifest), []);
});

test('knows the type of every attribute, property and event', () => assert.deepEqual(untyped(manifest), []));

test('lists every slot, state, part, CSS property and event that a part has', () => {
  assert.notEqual(elements.length, 0);
  const gaps = elements.flatMap(({ declaration, folder }) =>
    unlisted(declaration, sources(folder, /\.(ts|css)$/)),
  );
  assert.deepEqual(gaps, []);
});

/** A copy of the exit that is raised over the page stands in this slot. It is in no part. */
const OF_NO_PART = 'slots: raised, in src/controllers/exit-reach.ts';

test('lists what parts share, at one of them at least', () => {
  const shared = sources('src', /^src\/(base|controllers)\/.*\.(ts|css)$|^src\/components\/.*\.css$/);
  assert.deepEqual(listedNowhere(manifest, shared), [OF_NO_PART]);
});

test('lists every attribute that an element listens to', () => {
  const gaps = elements.flatMap(({ declaration }) => {
    const { observedAttributes } = library[declaration.name as 'LeeButton'];
    return unlistedAttributes(declaration, observedAttributes);
  });
  assert.deepEqual(gaps, []);
});

test('knows every part by its tag', () => {
  const tags = elements.flatMap(({ declaration }) => declaration.tagName ?? []);
  const all = readFileSync(join(root, 'src/all.ts'), 'utf8');
  const defined = [...all.matchAll(/define\/([\w-]+)\.js/g)].map(([, noun]) => `lee-${noun}`);
  assert.deepEqual(tags.sort(), defined.sort());
});

/** The sheet beside a module; empty where there is none. */
function sheetOf(path: string): string {
  const sheet = join(root, path.replace(/^dist/, 'src').replace(/\.js$/, '.css'));
  return existsSync(sheet) ? readFileSync(sheet, 'utf8') : '';
}

test('writes every attribute that a sheet asks for, whoever sets the property', () =>
  assert.deepEqual(unwritten(manifest, sheetOf), []));

test('sees an attribute that a framework would leave out', () => {
  const members = ['kind', 'busy', 'read', 'name'].map((attribute) => ({
    ...({ kind: 'field', name: attribute, attribute } as const),
    reflects: attribute === 'busy',
  }));
  const manifest = { modules: [{ path: 'a.js', declarations: [{ tagName: 'lee-a', members }] }] };
  const sheet =
    "lee-a { &[kind='b'], &[busy] { top: 0; } &:is([read], :state(read)) { top: 0; } } lee-a:not(:defined) { &[name] { top: 0; } }";
  assert.deepEqual(
    unwritten(manifest, () => sheet),
    ['lee-a kind'],
  );
});

test('sees what nothing explains, and what has no type', () => {
  const slots = [
    { name: '', description: 'the control' },
    { name: 'hint' },
    { name: 'error', description: 'error' },
  ];
  const declaration: Declaration = { name: 'LeeA', members: [{ kind: 'field', name: 'open' }], slots };
  const modules = [{ path: '', declarations: [declaration] }];
  assert.deepEqual(undocumented({ modules }), [
    'LeeA',
    'LeeA members: open',
    'LeeA slots: hint',
    'LeeA slots: error',
  ]);
  assert.deepEqual(untyped({ modules }), ['LeeA: open']);
});

test('sees what a part has and does not list', () => {
  const path = 'src/components/a/b/b.ts';
  const text = `markup\`<lee-b slot="outer"><p slot="line"></p></lee-b>\`; box.slot = 'box'; this.#internals.states.add('open');
    css\`p { color: var(--lee-text-quiet); margin: ${'${'}token('space-near')} }\`; this.dispatchEvent(new LeeBEvent());`;
  const events = [{ name: 'lee-b', type: { text: 'LeeBEvent' } }];
  const listed: Declaration = { name: 'LeeB', tagName: 'lee-b', slots: [{ name: 'line' }], events };
  assert.deepEqual(unlisted(listed, [{ path, text }]), [
    `<lee-b> slots: box, in ${path}`,
    `<lee-b> cssStates: open, in ${path}`,
    `<lee-b> cssProperties: --lee-text-quiet, in ${path}`,
    `<lee-b> cssProperties: --lee-space-near, in ${path}`,
  ]);
  const nothing = { modules: [{ path, declarations: [{ name: 'LeeB', tagName: 'lee-b' }] }] };
  assert.deepEqual(listedNowhere(nothing, [{ path, text: 'new LeeBEvent()' }]), [
    `events: LeeBEvent, in ${path}`,
  ]);
  assert.deepEqual(unlistedAttributes(listed, ['hidden', 'open']), ['<lee-b> attributes: open']);
});
