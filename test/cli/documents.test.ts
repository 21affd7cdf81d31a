import assert from 'node:assert/strict';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import test from 'node:test';
import { fileURLToPath } from 'node:url';
import { checkTheme } from '../../src/themes/gate.js';
import { deriveTheme } from '../../src/themes/derive.js';
import { readTheme } from '../../src/themes/read-theme.js';
import { emptyFolder, leeway, start } from './run.js';

const guides = fileURLToPath(new URL('../../docs/guides/', import.meta.url));

async function examples(guide: string, language: string): Promise<string[]> {
  const text = await readFile(join(guides, guide), 'utf8');
  return [...text.matchAll(/^```(\w+)\n(.*?)^```$/gms)]
    .filter(([, of]) => of === language)
    .map(([, , example]) => example);
}

test('does in an empty folder what the guide for developers says, line by line', async (t) => {
  const cwd = await emptyFolder(t);
  const lines = (await examples('theme-commands.md', 'sh')).flatMap((block) => block.trim().split('\n'));
  assert.equal(lines.length, 4);
  for (const line of lines) {
    const [npx, name, ...args] = line.split(' ');
    assert.deepEqual([npx, name], ['npx', 'leeway-ui'], line);
    if (args[1] !== 'preview') {
      assert.equal((await leeway(args, cwd)).code, 0, line);
      continue;
    }
    const child = start(args, cwd);
    t.after(() => void child.kill());
    const said = await new Promise<string>((done) => child.stdout.once('data', done));
    const [address] = /http:\S+/.exec(said)!;
    assert.match(await (await fetch(address)).text(), /Harbor House in every room/);
  }
  const guide = await readFile(join(guides, 'theme-commands.md'), 'utf8');
  const promised = [...guide.matchAll(/^\| `themes\/(\S+)`/gm)].map(([, name]) => name);
  assert.deepEqual((await readdir(join(cwd, 'themes'))).sort(), promised.sort());
});

test('passes the theme that the guide for designers ends with', async (t) => {
  const [theme] = await examples('themes.md', 'json');
  const read = readTheme(theme, 'harbor-house.json');
  assert.deepEqual(read.problems, []);
  assert.deepEqual(checkTheme(deriveTheme(read.theme!)), []);
  const cwd = await emptyFolder(t);
  await writeFile(join(cwd, 'harbor-house.json'), theme);
  assert.equal((await leeway(['theme', 'check', 'harbor-house.json'], cwd)).code, 0);
});

test('is told of what does not pass in the words that the guide quotes', async (t) => {
  const guide = await readFile(join(guides, 'theme-commands.md'), 'utf8');
  const [, quoted] = /^`(harbor-house\.json:[^`…]+)/m.exec(guide)!;
  const cwd = await emptyFolder(t);
  await writeFile(
    join(cwd, 'harbor-house.json'),
    '{\n  "slug": "harbor-house",\n  "name": "Harbor House",\n  "brand": "sea"\n}\n',
  );
  const { code, stdout } = await leeway(['theme', 'check', 'harbor-house.json'], cwd);
  assert.equal(code, 1);
  assert.ok(stdout.startsWith(quoted.trim()), stdout);
});
