import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { namesModule } from '../../src/themes/build/listing.js';
import { loadThemes } from '../../src/themes/build/themes.js';
import { fallbacks } from '../../src/tokens/names.js';
import { token } from '../../src/tokens/token.js';

describe('token names', () => {
  it('keeps every name of the last release', async () => {
    const released = JSON.parse(await readFile('tokens/released.json', 'utf8')) as string[];
    assert.ok(released.length > 0);
    const gone = released.filter((name) => !Object.hasOwn(fallbacks, name));
    assert.deepEqual(gone, [], 'a portal may use these: keep them, or say so in a major release');
  });

  it('is what the token files say', async () => {
    const themes = await loadThemes('tokens');
    assert.equal(await readFile('src/tokens/names.ts', 'utf8'), namesModule(themes), 'run npm run generate');
  });

  it('writes a token with the steady room behind it', () => {
    assert.equal(token('surface-page').cssText, 'var(--lee-surface-page, #faf8f4)');
    assert.equal(token('target-size').cssText, 'var(--lee-target-size, max(3rem,48px))');
  });
});
