import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { copyFile, mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import test from 'node:test';
import { deriveTheme } from '../../src/themes/derive.js';
import { readTheme } from '../../src/themes/read-theme.js';
import { INPUTS } from '../../src/themes/theme.js';
import { themeFiles } from '../../src/themes/write/files.js';
import { emptyFolder, harbor, leeway, program, written } from './run.js';

const COMMANDS = ['init', 'check', 'build', 'preview'].map((verb) => ['theme', verb]);

/** Whether a text speaks to a person: no stack, no file of ours. */
function assertKind(text: string): void {
  assert.doesNotMatch(text, /^\s+at |node:internal|leeway\.js/m);
  assert.doesNotMatch(text, /undefined|\[object|!/);
}

const read = (...path: string[]) => readFile(join(...path), 'utf8');

test('says how each command is called, what it does, and how it ends', async (t) => {
  const cwd = await emptyFolder(t);
  for (const command of COMMANDS) {
    const { code, stdout, stderr } = await leeway([...command, '--help'], cwd);
    assert.equal(code, 0);
    assert.match(stdout, new RegExp(`Usage: npx leeway-ui ${command.join(' ')} <`));
    for (const said of ['--json', '--help', 'Exit codes:\n  0 ', '\n  1 ', '\n  2 '])
      assert.ok(stdout.includes(said), `${command.join(' ')}: ${said}`);
    assert.equal(stderr, '');
  }
  const all = await leeway(['--help'], cwd);
  assert.equal(all.code, 0);
  for (const command of COMMANDS) assert.ok(all.stdout.includes(command.join(' ')));
  for (const args of [[], ['help'], ['-h']]) assert.equal((await leeway(args, cwd)).stdout, all.stdout);
  const [help, version] = await Promise.all([
    leeway(['theme', 'build', '--help', '--json'], cwd),
    leeway(['--version'], cwd),
  ]);
  assert.match((JSON.parse(help.stdout) as { help: string }).help, /theme build/);
  assert.match(version.stdout, /^\d+\.\d+\.\d+\n$/);
});

test('makes a first file that passes, with all its inputs that have a value where nothing is said', async (t) => {
  const cwd = await emptyFolder(t);
  assert.equal((await leeway(['theme', 'init', 'harbor-house'], cwd)).code, 0);
  const theme = JSON.parse(await read(cwd, 'harbor-house.json')) as Record<string, unknown>;
  assert.equal(theme.slug, 'harbor-house');
  assert.equal(theme.name, 'Harbor House');
  for (const { path } of INPUTS.filter((input) => 'default' in input && String(input.default)))
    assert.ok(path.split('.')[0] in theme, path);
  assert.equal((await leeway(['theme', 'check', 'harbor-house.json'], cwd)).code, 0);
});

test('tells editors where the schema is, where the package is installed', async (t) => {
  const cwd = await emptyFolder(t);
  const schema = 'node_modules/leeway-ui/dist/schema';
  await mkdir(join(cwd, schema), { recursive: true });
  await writeFile(join(cwd, schema, 'agency.json'), '{}');
  await leeway(['theme', 'init', 'harbor'], cwd);
  const { $schema } = JSON.parse(await read(cwd, 'harbor.json')) as { $schema: string };
  assert.equal($schema, `./${schema}/agency.json`);
  assert.equal((await leeway(['theme', 'check', 'harbor.json'], cwd)).code, 0);
});

test('never writes over a file without being told to', async (t) => {
  const cwd = await emptyFolder(t);
  await writeFile(join(cwd, 'harbor.json'), 'mine');
  const { code, stderr } = await leeway(['theme', 'init', 'harbor'], cwd);
  assert.equal(code, 2);
  assert.match(stderr, /harbor\.json is there already.*--force/);
  assert.equal(await read(cwd, 'harbor.json'), 'mine');
  assert.equal((await leeway(['theme', 'init', 'harbor', '--force', '--brand', '#8a5a44'], cwd)).code, 0);
  assert.match(await read(cwd, 'harbor.json'), /"#8a5a44"/);
});

test('makes no file from a name or a colour that cannot be used', async (t) => {
  const cwd = await emptyFolder(t);
  for (const args of [
    ['Harbor House'],
    ['../harbor'],
    [''],
    ['harbor', '--brand', 'sea'],
    ['harbor', '--name', ' '],
  ]) {
    const { code, stderr } = await leeway(['theme', 'init', ...args], cwd);
    assert.equal(code, 2, args.join(' '));
    assertKind(stderr);
    if (args[0] === 'Harbor House') assert.match(stderr, /theme init harbor-house$/m);
  }
  assert.deepEqual(await readdir(cwd), []);
});

test('says what was moved in each room, and why, with both figures', async (t) => {
  const cwd = await emptyFolder(t);
  await writeFile(join(cwd, 'harbor.json'), written({ ...harbor, brand: '#7fd1c7' }));
  const { code, stdout } = await leeway(['theme', 'check', 'harbor.json'], cwd);
  assert.equal(code, 0);
  assert.match(stdout, /^harbor\.json passes in every room and light\.$/m);
  assert.match(
    stdout,
    /accent-default in nook is #\w{6} in place of #7fd1c7\..* 7:1 is asked .* it had \d\.\d\d:1/,
  );
  assertKind(stdout);
});

test('names file, line, input and nearest value of each thing that does not pass', async (t) => {
  const cwd = await emptyFolder(t);
  await writeFile(
    join(cwd, 'harbor.json'),
    written({ ...harbor, brand: 'sea', radius: 3, dencity: 'close' }),
  );
  const { code, stdout } = await leeway(['theme', 'check', 'harbor.json'], cwd);
  assert.equal(code, 1);
  const [brand, radius, density] = stdout.split('\n');
  assert.match(brand, /^harbor\.json:4:\d+: brand .*#28535d/);
  assert.match(radius, /^harbor\.json:5:\d+: radius .* 1\.5/);
  assert.match(density, /^harbor\.json:6:\d+: dencity .*density/);
  assertKind(stdout);
});

test('answers for many files at once, and passes only where all pass', async (t) => {
  const cwd = await emptyFolder(t);
  await writeFile(join(cwd, 'good.json'), written(harbor));
  await writeFile(join(cwd, 'bad.json'), '{');
  const { code, stdout, stderr } = await leeway(['theme', 'check', 'good.json', 'bad.json', '--json'], cwd);
  assert.equal(code, 1);
  assert.equal(stderr, '');
  const { ok, themes } = JSON.parse(stdout) as {
    ok: boolean;
    themes: { file: string; ok: boolean; problems: { line: number; says: string }[]; moved: unknown[] }[];
  };
  assert.equal(ok, false);
  assert.deepEqual(
    themes.map(({ file, ok }) => [file, ok]),
    [
      ['good.json', true],
      ['bad.json', false],
    ],
  );
  assert.ok(themes[0].moved.length > 0);
  assert.equal(themes[1].problems[0].line, 1);
});

test('builds what the engine gives, to a folder that it makes', async (t) => {
  const cwd = await emptyFolder(t);
  await writeFile(join(cwd, 'harbor.json'), written(harbor));
  const { code, stdout } = await leeway(
    ['theme', 'build', 'harbor.json', '--out', 'site/themes', '--json'],
    cwd,
  );
  assert.equal(code, 0);
  const files = themeFiles(deriveTheme(readTheme(written(harbor), 'harbor.json').theme!));
  assert.equal(files.size, 4);
  assert.deepEqual((await readdir(join(cwd, 'site/themes'))).sort(), [...files.keys()].sort());
  for (const [name, text] of files) assert.equal(await read(cwd, 'site/themes', name), text, name);
  assert.equal((JSON.parse(stdout) as { written: string[] }).written.length, 4);
  assert.equal(await read(cwd, 'harbor.json'), written(harbor));
});

test('writes all or nothing, and leaves what was there', async (t) => {
  const cwd = await emptyFolder(t);
  await writeFile(join(cwd, 'good.json'), written(harbor));
  await writeFile(join(cwd, 'bad.json'), written({ ...harbor, slug: 'other', paper: 5 }));
  const failed = await leeway(['theme', 'build', 'good.json', 'bad.json', '--out', 'out'], cwd);
  assert.equal(failed.code, 1);
  assert.match(failed.stdout, /^bad\.json:5:\d+: paper .*\nNothing was written\.$/m);
  assert.ok(!(await readdir(cwd)).includes('out'));

  // A folder stands where the last of the four belongs.
  await mkdir(join(cwd, 'out/harbor.figma.json/kept'), { recursive: true });
  await writeFile(join(cwd, 'out/harbor.css'), 'mine');
  await writeFile(join(cwd, 'out/harbor.figma.json/kept/note'), 'mine');
  const before = (await readdir(join(cwd, 'out'), { recursive: true })).sort();
  const stopped = await leeway(['theme', 'build', 'good.json', '--out', 'out'], cwd);
  assert.equal(stopped.code, 2);
  assertKind(stopped.stderr);
  assert.deepEqual((await readdir(join(cwd, 'out'), { recursive: true })).sort(), before);
  assert.equal(await read(cwd, 'out/harbor.css'), 'mine');
});

test('refuses two files with one slug, which would be written over each other', async (t) => {
  const cwd = await emptyFolder(t);
  for (const name of ['one.json', 'two.json']) await writeFile(join(cwd, name), written(harbor));
  const { code, stderr } = await leeway(['theme', 'build', 'one.json', 'two.json', '--out', '.'], cwd);
  assert.equal(code, 2);
  assert.match(stderr, /two\.json has the slug "harbor", and so has one\.json/);
  assert.deepEqual((await readdir(cwd)).sort(), ['one.json', 'two.json']);
});

test('says of a wrong call what to type instead, and does nothing', async (t) => {
  const cwd = await emptyFolder(t);
  await writeFile(join(cwd, 'harbor.json'), written(harbor));
  const calls: [string, RegExp][] = [
    ['them', /There is no command "them"/],
    ['theme', /"theme" begins: theme init, theme check, theme build, theme preview\. Which one/],
    ['check harbor.json', /Did you mean "theme check"/],
    ['theme chek harbor.json', /Did you mean "theme check"/],
    ['theme check', /theme check needs <file…>/],
    ['theme check harbor.json --jsn', /Did you mean --json/],
    ['theme check harbor.json --json=yes', /--json stands alone/],
    ['theme build harbor.json', /add --out <dir>/],
    ['theme build harbor.json --out', /--out needs something behind it/],
    ['theme init one two', /Leave out "two"/],
    ['theme preview harbor.json --port sea', /--port sea is not a port/],
    ['theme preview harbor.json --port 70000', /--port 70000 is not a port/],
    ['theme check nowhere.json', /nowhere\.json cannot be read: it is not there/],
    ['theme check .', /it is a folder/],
    ['theme check harbor.json/x', /a part of its path is a file/],
    ['theme preview nowhere.json', /it is not there/],
    ['theme build harbor.json --out harbor.json/x', /cannot be written/],
  ];
  for (const [line, says] of calls) {
    const args = line.split(' ');
    const [{ code, stdout, stderr }, asData] = await Promise.all([
      leeway(args, cwd),
      leeway(['theme', ...args.slice(1), '--json'], cwd),
    ]);
    assert.equal(code, 2, line);
    assert.match(stderr, says, line);
    assert.match(stderr, /--help\n$/);
    assertKind(stderr);
    assert.equal(stdout, '', line);
    assert.equal(asData.code, 2, line);
    assert.equal((JSON.parse(asData.stdout) as { ok: boolean }).ok, false, line);
    assert.equal(asData.stderr, '', line);
  }
  assert.deepEqual(await readdir(cwd), ['harbor.json']);
});

test(
  'says that a file may not be read, and a folder not be written',
  { skip: process.getuid?.() !== 0 && 'only the superuser can call as someone else' },
  async (t) => {
    const cwd = await emptyFolder(t);
    await writeFile(join(cwd, 'harbor.json'), written(harbor));
    await writeFile(join(cwd, 'secret.json'), written(harbor), { mode: 0o600 });
    spawnSync('chmod', ['755', cwd]);
    // What stands in a home that others may not enter is copied where they may.
    await copyFile(program, join(cwd, 'leeway.mjs'));
    const call = (...args: string[]) =>
      spawnSync(process.execPath, [join(cwd, 'leeway.mjs'), ...args], {
        cwd,
        encoding: 'utf8',
        uid: 65534,
        gid: 65534,
      });
    const calls: [string[], RegExp][] = [
      [['theme', 'check', 'secret.json'], /secret\.json cannot be read: you may not/],
      [
        ['theme', 'build', 'harbor.json', '--out', '.'],
        /cannot be written: you may not.*Nothing was written/,
      ],
      [
        ['theme', 'build', 'harbor.json', '--out', 'new'],
        /cannot be written: you may not.*Nothing was written/,
      ],
      [['theme', 'init', 'other'], /other\.json cannot be written: you may not/],
    ];
    for (const [args, says] of calls) {
      const { status, stderr } = call(...args);
      assert.equal(status, 2, args.join(' '));
      assert.match(stderr, says);
      assertKind(stderr);
    }
    assert.equal(call('theme', 'check', 'harbor.json').status, 0);
  },
);

test('runs in an empty folder from its one file, and names whose code is in it', async (t) => {
  const cwd = await emptyFolder(t);
  await copyFile(program, join(cwd, 'leeway.mjs'));
  const call = (...args: string[]) =>
    spawnSync(process.execPath, ['leeway.mjs', ...args], { cwd, encoding: 'utf8' });
  assert.equal(call('theme', 'init', 'harbor').status, 0);
  assert.equal(call('theme', 'build', 'harbor.json', '--out', 'out').status, 0);
  assert.match(await readFile(program, 'utf8'), /leeway\.js\.LEGAL\.txt/);
  assert.match(await readFile(`${program}.LEGAL.txt`, 'utf8'), /colorjs\.io[^]*MIT License[^]*Lea Verou/);
});

test('says how far it is only where someone watches', async (t) => {
  const cwd = await emptyFolder(t);
  for (const slug of ['one', 'two']) await writeFile(join(cwd, `${slug}.json`), written({ ...harbor, slug }));
  const args = ['theme', 'check', 'one.json', 'two.json'];
  assert.equal((await leeway(args, cwd)).stderr, '');
  const command = [process.execPath, program, ...args].map((one) => `'${one}'`).join(' ');
  const watched = spawnSync('script', ['-qec', command, '/dev/null'], { cwd, encoding: 'utf8' });
  if (watched.error) return t.skip('there is no script(1) to make a terminal');
  assert.match(watched.stdout, /2 of 2: two\.json/);
});
