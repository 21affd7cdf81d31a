import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import test, { after } from 'node:test';
import { pathToFileURL } from 'node:url';
import { build as bundle } from 'esbuild';
import { root } from './source.js';

interface Manifest {
  name: string;
  exports: Record<string, string | Record<string, string>>;
}

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest;

const { build } = (await import(pathToFileURL(join(root, 'scripts/build.mjs')).href)) as {
  build: () => Promise<boolean>;
};
await build();

/** A folder in which the package is installed, as a portal would have it. */
const portal = mkdtempSync(join(root, '.cache/portal-'));
mkdirSync(join(portal, 'node_modules'));
symlinkSync(root, join(portal, 'node_modules', manifest.name), 'junction');
after(() => rmSync(portal, { recursive: true }));

const built = (): string[] =>
  readdirSync(join(root, 'dist'), { recursive: true, encoding: 'utf8' }).map(
    (path) => `./dist/${path.split(sep).join('/')}`,
  );

/** The files that an entry of the exports map leads to. */
function targets(entry: string | Record<string, string>, files: readonly string[]): string[][] {
  return (typeof entry === 'string' ? [entry] : Object.values(entry)).map((target) => {
    const [start, end] = target.split('*');
    if (end === undefined) return existsSync(join(root, target)) ? [target] : [];
    return files.filter((file) => file.startsWith(start) && file.endsWith(end));
  });
}

test('leads every entry of the exports map to a file that is there', () => {
  const files = built();
  for (const [name, entry] of Object.entries(manifest.exports))
    for (const found of targets(entry, files)) assert.notEqual(found.length, 0, name);
});

test('sees an entry that leads nowhere', () => {
  assert.deepEqual(targets('./dist/nowhere.js', []), [[]]);
  assert.deepEqual(targets({ types: './dist/x/*.d.ts', default: './dist/x/*.js' }, ['./dist/x/a.js']), [
    [],
    ['./dist/x/a.js'],
  ]);
});

test('gives every registration its types', () => {
  const files = built();
  const scripts = files.filter((path) => /^\.\/dist\/define\/.*\.js$/.test(path));
  assert.notEqual(scripts.length, 0);
  for (const path of scripts) assert.ok(files.includes(path.replace(/\.js$/, '.d.ts')), path);
});

/** Imports modules in a Node process of their own, without a DOM, and gives what went wrong. */
function importInNode(paths: readonly string[]): string[] {
  const script = `const wrong = [];
    for (const path of process.argv.slice(1)) await import(path).catch((error) => wrong.push(path + ': ' + error.message));
    console.log(JSON.stringify(wrong));`;
  const urls = paths.map((path) => pathToFileURL(path).href);
  const said = execFileSync(process.execPath, ['--input-type=module', '-e', script, ...urls], {
    encoding: 'utf8',
  });
  return JSON.parse(said) as string[];
}

test('imports every module in Node, without a DOM', () => {
  // first.js, the bundle and the Studio are for a <script> alone; the command line is a program.
  const modules = built().filter((path) =>
    /^\.\/dist\/(?!first\.js|cdn\/|studio\/|verify\/|cli\/).*\.js$/.test(path),
  );
  assert.notEqual(modules.length, 0);
  assert.deepEqual(importInNode(modules.map((path) => join(root, path))), []);
});

test('sees a module that needs a DOM', () => {
  const first = join(root, 'dist/first.js');
  const [wrong] = importInNode([first]);
  assert.match(wrong, /is not defined/);
});

async function bundled(code: string): Promise<string> {
  const { outputFiles } = await bundle({
    stdin: { contents: code, resolveDir: portal },
    bundle: true,
    format: 'esm',
    write: false,
    minify: true,
    logLevel: 'silent',
  });
  return outputFiles[0].text;
}

const registers = (code: string, tag: string): boolean => code.includes(`"${tag}"`);

test('keeps a registration that is imported for its effect alone', async () => {
  assert.ok(registers(await bundled(`import '${manifest.name}/define/text-field.js';`), 'lee-text-field'));
});

test('keeps all registrations of all.js', async () => {
  const code = await bundled(`import '${manifest.name}/all.js';`);
  const nouns = readdirSync(join(root, 'dist/define')).filter((file) => file.endsWith('.js'));
  for (const file of nouns) assert.ok(registers(code, `lee-${file.slice(0, -3)}`), file);
});

test('has a bundle for every language beside English, whose words come before the first part', () => {
  const files = built();
  const langs = files.flatMap(
    (path) => /^\.\/dist\/words\/(?:unreviewed\/)?(?!en\.)([a-z]{2,3}(?:-\w+)*)\.js$/.exec(path)?.[1] ?? [],
  );
  assert.ok(langs.length > 6);
  const english = readFileSync(join(root, 'dist/cdn/leeway.js'), 'utf8');
  for (const lang of langs) {
    const code = readFileSync(join(root, `dist/cdn/leeway.${lang}.js`), 'utf8');
    const added = code.indexOf(`("${lang}",`);
    assert.ok(added > 0 && added < code.indexOf('"lee-button"'), lang);
    assert.ok(!english.includes(`("${lang}",`), `the English bundle holds ${lang}`);
    assert.ok(readFileSync(join(root, `dist/cdn/words/${lang}.js`), 'utf8').includes(`("${lang}",`), lang);
  }
});

test('brings nothing where nothing is used, and registers nothing with a class', async () => {
  assert.equal((await bundled(`import {} from '${manifest.name}';`)).trim(), '');
  const code = await bundled(`import { LeeTextField } from '${manifest.name}'; console.log(LeeTextField);`);
  assert.ok(!code.includes('customElements.define'), 'the class registers itself');
  assert.ok(!registers(code, 'lee-text-field'));
});

test('publishes what the exports map names, and the manifest', () => {
  const { files } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { files: string[] };
  for (const entry of Object.values(manifest.exports))
    for (const target of typeof entry === 'string' ? [entry] : Object.values(entry))
      assert.ok(
        target === './package.json' || files.some((folder) => target.startsWith(`./${folder}`)),
        `${target} is not in "files" of package.json`,
      );
});

test('has no path of the machine that built it', () => {
  const texts = built().filter((path) => /\.(js|css|json|d\.ts|map)$/.test(path));
  for (const path of texts)
    assert.ok(!readFileSync(join(root, path), 'utf8').includes(root), relative(root, path));
});
