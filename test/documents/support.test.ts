import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

interface Manifest {
  readonly version: string;
  readonly engines: { readonly node: string };
  readonly devDependencies: Readonly<Record<string, string>>;
}

const manifest = (path: string): Manifest => JSON.parse(read(path)) as Manifest;

/** What stands in the second column of a table, by what stands in the first. */
const cells = (text: string): Record<string, string> =>
  Object.fromEntries(
    [...text.matchAll(/^\| ([^|]+?) +\| ([^|]+?) +\|/gm)].map(([, name, cell]) => [name, cell]),
  );

const support = read('docs/support.md');
const own = manifest('package.json');

const PACKAGES: Record<string, string> = {
  React: 'react',
  'react-hook-form': 'react-hook-form',
  Vue: 'vue',
  'vee-validate': 'vee-validate',
  Angular: '@angular/core',
  Svelte: 'svelte',
  htmx: 'htmx.org',
  Turbo: '@hotwired/turbo',
  TypeScript: 'typescript',
};

describe('what is supported', () => {
  test('names the frameworks in the versions that are tried', () => {
    const said = cells(support);
    const { devDependencies: tried } = manifest('examples/frameworks/package.json');
    for (const [name, from] of Object.entries(PACKAGES)) assert.equal(said[name], tried[from], name);
  });

  test('names the Node that the package asks for', () => {
    const [, version] = /^>=(\d+\.\d+)\.\d+$/.exec(own.engines.node)!;
    assert.ok(support.includes(`Node ${version} and newer`));
  });

  test('names the browsers that the README names', () => {
    const said = cells(support);
    const needed = ['Chromium', 'Firefox', 'WebKit (Safari)'].map((engine) => said[engine].split(' ')[0]);
    const [chromium, firefox, safari] = needed;
    assert.ok(read('README.md').includes(`Chromium ${chromium}, Firefox ${firefox}, Safari ${safari}`));
  });

  test('mends the version that there is', () => {
    const [major] = own.version.split('.');
    assert.equal(cells(read('SECURITY.md'))[`the newest ${major}.x`], 'yes');
  });

  test('says what nobody has done yet, wherever someone decides', () => {
    for (const path of ['docs/limits.md', 'docs/support.md', 'docs/accessibility-conformance.md'])
      assert.match(read(path), /No one it is meant for has tested it yet/, path);
  });
});
