import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { readExamples } from './examples.js';

const root = fileURLToPath(new URL('../../', import.meta.url));

const pages = execFileSync(
  'git',
  ['ls-files', '-co', '--exclude-standard', 'examples/**/*.html', 'examples/*.html'],
  {
    cwd: root,
    encoding: 'utf8',
  },
)
  .trim()
  .split('\n')
  .filter((path) => existsSync(join(root, path)))
  .map((source) => ({ source, text: readFileSync(join(root, source), 'utf8') }));

test('has leaving and comfort wait for no style sheet, in every page that is shown to a developer', () => {
  const shown = [...readExamples(), ...pages].filter(({ text }) => /<script src="[^"]*first\.js"/.test(text));
  assert.ok(shown.length > 10);
  for (const { source, text } of shown) {
    const sheet = text.indexOf('rel="stylesheet"');
    assert.ok(
      sheet < 0 || text.indexOf('first.js"></script>') < sheet,
      `${source}: first.js is after a style sheet`,
    );
  }
});
