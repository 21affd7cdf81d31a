import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { PERMISSIONS } from '../architecture/permissions.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const note = readFileSync(join(root, 'docs/data-protection.md'), 'utf8');

const part = (heading: string): string => note.split(/^## /m).find((one) => one.startsWith(heading))!;

/** Names that browsers know fonts by, which begin as ours do. */
const isFont = (path: string): boolean => path === join('themes', 'shape.ts');

async function namesInCode(): Promise<string[]> {
  const paths = await readdir(join(root, 'src'), { recursive: true });
  const names = paths
    .filter((path) => path.endsWith('.ts') && !/\.(?:test|stories)\.ts$/.test(path) && !isFont(path))
    .flatMap((path) => [...readFileSync(join(root, 'src', path), 'utf8').matchAll(/['"`](ui-[a-z]+)\b/g)])
    .map(([, name]) => name);
  return [...new Set(names)].sort();
}

const namesIn = (text: string): string[] =>
  [...new Set([...text.matchAll(/`(ui-[a-z]+)`/g)].map(([, name]) => name))].sort();

describe('the note on data protection', () => {
  test('names everything that the library calls by a name in a browser, and nothing else', async () => {
    assert.deepEqual(namesIn(part('What is kept in a browser')), await namesInCode());
  });

  test('names every file that may send', () => {
    const sends = Object.entries(PERMISSIONS).flatMap(([path, { network }]) => (network ? path : []));
    assert.ok(sends.length > 2);
    const sent = part('What is sent');
    assert.deepEqual(
      sends.filter((path) => !sent.includes(`\`${path}\``)),
      [],
    );
  });

  test('leads to files that are there', () => {
    for (const [, path] of note.matchAll(/`((?:src|test)\/[^`]+)`/g))
      assert.doesNotThrow(() => readFileSync(join(root, path)), path);
  });

  test('knows a name in a sentence from one in code', () => {
    assert.deepEqual(namesIn('`ui-comfort` and ui-other, `ui-comfort`'), ['ui-comfort']);
  });
});
