import assert from 'node:assert/strict';
import { brotliCompressSync } from 'node:zlib';
import { before, describe, it } from 'node:test';
import postcss, { type AtRule } from 'postcss';
import { cssFiles } from '../../src/themes/build/css.js';
import { loadThemes } from '../../src/themes/build/themes.js';

describe('the style sheets of the tokens', () => {
  let files: Map<string, string>;
  before(async () => {
    files = cssFiles(await loadThemes('tokens'));
  });

  it('has one for the root, for all rooms, for each room and for each agency', () => {
    const rooms = ['steady', 'open', 'nook', 'dusk', 'still', 'clear'];
    const themes = ['rooms', ...rooms, 'casa-abierta', 'northfield', 'rivermouth'];
    assert.deepEqual([...files.keys()], ['tokens.css', ...themes.map((name) => `themes/${name}.css`)]);
  });

  it('holds tokens and a scheme, in the layer of the tokens, and nothing else', () => {
    for (const [file, css] of files) {
      const sheet = postcss.parse(css);
      assert.equal(sheet.nodes.length, 1, file);
      const { name, params } = sheet.first as AtRule;
      assert.equal(`${name} ${params}`, 'layer leeway.tokens', file);
      sheet.walkDecls(({ prop, important }) => {
        assert.match(prop, /^(--lee-[a-z-]+|color-scheme)$/, file);
        assert.equal(important ?? false, false, file);
      });
    }
  });

  it('is small enough to come before the first paint', () => {
    const size = (file: string) => brotliCompressSync(files.get(file)!).length;
    assert.ok(size('tokens.css') + size('themes/rooms.css') <= 2200);
    assert.ok(size('themes/rivermouth.css') <= 1700);
  });
});
