import assert from 'node:assert/strict';
import { brotliCompressSync } from 'node:zlib';
import { describe, it } from 'node:test';
import postcss, { type AtRule } from 'postcss';
import ts from 'typescript';
import { deriveTheme } from '../../src/themes/derive.js';
import { rooms, tokens } from '../../src/themes/rooms.js';
import type { Theme } from '../../src/themes/theme.js';
import { themeCss } from '../../src/themes/write/css.js';
import { themeFigma } from '../../src/themes/write/figma.js';
import { themeJson } from '../../src/themes/write/json.js';
import { themeTypeScript } from '../../src/themes/write/typescript.js';

const theme: Theme = {
  slug: 'harbor',
  name: 'Harbor House “by the sea”',
  brand: 'color(display-p3 0.1 0.5 0.4)',
  paper: 0.5,
  fonts: { text: ["O'Hara Sans", 'serif'], heading: ['Optima'] },
  radius: 1.25,
  density: 'roomy',
  address: 'familiar',
  logo: '/logo.svg',
  room: 'nook',
  contact: { phone: '555 0100', hours: 'Mo-Su 08:00-20:00' },
  source: { file: 'harbor.json', positions: {} },
};
const derived = deriveTheme(theme);

type Json = Record<string, Record<string, Record<string, number | string>> | undefined>;

describe('what is built of a theme', () => {
  it('is a sheet of tokens in their layer, at most 2.5 kB on the way', () => {
    const css = themeCss(derived);
    const sheet = postcss.parse(css);
    assert.equal(sheet.nodes.length, 1);
    const { name, params } = sheet.first as AtRule;
    assert.equal(`${name} ${params}`, 'layer leeway.tokens');
    sheet.walkDecls(({ prop, important }) => {
      assert.match(prop, /^(--lee-[a-z-]+|color-scheme)$/);
      assert.ok(!important);
    });
    assert.ok(brotliCompressSync(css).length <= 2500);
  });

  it('is data with all that the agency gave, every room, what was moved, and how well it reads', () => {
    const { source: _, ...inputs } = theme;
    const json = JSON.parse(themeJson(derived)) as Json;
    assert.deepEqual(Object.fromEntries(Object.keys(inputs).map((key) => [key, json[key]])), inputs);
    assert.deepEqual(
      Object.keys(json.rooms!),
      rooms.map(({ id }) => id),
    );
    assert.equal(
      json.rooms!['dusk-dim']['accent-default'],
      derived.rooms.find(({ id }) => id === 'dusk-dim')!.set['accent-default'],
    );
    assert.equal((json.moved as unknown as unknown[]).length, derived.moved.length);
    // https://github.com/Myndex/apca-w3: dark on light is above nothing, light on dark is below.
    assert.ok(Number(json.apca!.steady['text-default on surface-page']) > 85);
    assert.ok(Number(json.apca!.dusk['text-default on surface-page']) < -75);
  });

  it('is a module that compiles, and knows each room and value', () => {
    const module = themeTypeScript(derived);
    const use = `const room: Room = 'nook-dim'; const colour: string = theme.rooms[room]['accent-default'];
      const phone: '555 0100' = theme.contact.phone; void [colour, phone];
      // @ts-expect-error there is no such room
      const attic: Room = 'attic'; void attic;`;
    assert.deepEqual(faultsIn(`${module}\n${use}`), []);
  });

  it('is a file for Tokens Studio with a set for each room, a theme for each set, and no value it cannot read', () => {
    const file = JSON.parse(themeFigma(derived)) as Record<string, never>;
    const { $themes, $metadata, ...sets } = file as unknown as {
      $themes: { id: string; name: string; group: string; selectedTokenSets: Record<string, string> }[];
      $metadata: { tokenSetOrder: string[] };
    } & Record<string, Record<string, Record<string, { value: string; type: string }>>>;
    assert.equal($themes.length, 18);
    assert.deepEqual($metadata.tokenSetOrder, Object.keys(sets));
    for (const { selectedTokenSets } of $themes)
      for (const [name, state] of Object.entries(selectedTokenSets))
        assert.ok(name in sets && state === 'enabled');
    for (const set of Object.values(sets)) {
      const leaves = Object.values(set).flatMap((group) => Object.values(group));
      assert.equal(leaves.length, tokens.filter(({ type }) => type !== 'duration').length);
      for (const { value, type } of leaves) {
        assert.doesNotMatch(value, /max\(|rem/);
        if (type === 'color') assert.match(value, /^#[\da-f]{3,6}$/);
      }
    }
    assert.equal(sets['nook/dim'].accent.default.type, 'color');
    assert.equal(sets.nook.radius.default.type, 'borderRadius');
  });
});

/** What the compiler says of a module that stands alone. */
function faultsIn(text: string): string[] {
  const options: ts.CompilerOptions = { strict: true, noEmit: true, target: ts.ScriptTarget.ES2022 };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.getSourceFile = (name, ...others) =>
    name === 'theme.ts'
      ? ts.createSourceFile(name, text, ts.ScriptTarget.ES2022)
      : getSourceFile.call(host, name, ...others);
  host.fileExists = (name) => name === 'theme.ts' || fileExists.call(host, name);
  const program = ts.createProgram(['theme.ts'], options, host);
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}
