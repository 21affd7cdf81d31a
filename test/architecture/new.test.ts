import assert from 'node:assert/strict';
import { join, relative, sep } from 'node:path';
import test from 'node:test';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import { knownPackages, pointDown } from './rules/imports.js';
import { noOwnWords } from './rules/sentences.js';
import { missingFiles, oneDecoratedClass, registersNothing } from './rules/shape.js';
import { every, keepsStill, leavesTextSpacing, marksNothing, tokensOnly } from './rules/styles.js';
import { assertHolds, root } from './source.js';

interface Templates {
  filled: (part: { group: string; noun: string }, kind: string) => [path: string, text: string][];
}
const { filled } = (await import(pathToFileURL(join(root, 'scripts/lib/templates.mjs')).href)) as Templates;

/** What the compiler says of files that are not on disk, in the midst of those that are. */
function errorsIn(files: ReadonlyMap<string, string>): string[] {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.all.json'), (path) => ts.sys.readFile(path)) as {
    config: unknown;
  };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const host = ts.createCompilerHost(options);
  const real = { fileExists: host.fileExists.bind(host), readFile: host.readFile.bind(host) };
  // The folders of these files are not there either.
  host.directoryExists = undefined;
  const inRoot = (path: string) => relative(root, path).split(sep).join('/');
  host.fileExists = (path) => files.has(inRoot(path)) || real.fileExists(path);
  host.readFile = (path) => files.get(inRoot(path)) ?? real.readFile(path);
  host.getSourceFile = (path, language) => {
    const text = host.readFile(path);
    return text === undefined ? undefined : ts.createSourceFile(path, text, language);
  };
  const modules = [...files.keys()].filter((path) => path.endsWith('.ts'));
  const program = ts.createProgram(
    modules.map((path) => join(root, path)),
    options,
    host,
  );
  return modules.flatMap((path) =>
    ts
      .getPreEmitDiagnostics(program, program.getSourceFile(join(root, path)))
      .map(({ messageText }) => `${path}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`),
  );
}

const MADE = [
  { kind: 'light', group: 'messages', noun: 'made-light' },
  { kind: 'field', group: 'fields', noun: 'made-field' },
  { kind: 'shell', group: 'pausing', noun: 'made-shell' },
];

for (const { kind, group, noun } of MADE) {
  test(`makes a part that keeps the rules: ${kind}`, () => {
    const folder = `src/components/${group}/${noun}`;
    const sources = filled({ group, noun }, kind).map(([path, text]) => ({ path, text }));
    const names = sources.map(({ path }) => path.slice(folder.length + 1));
    const { text } = sources.find(({ path }) => path === `${folder}/${noun}.ts`)!;
    assert.deepEqual(missingFiles(folder, names, text), []);
    assertHolds(
      every(pointDown, knownPackages, noOwnWords, oneDecoratedClass, registersNothing),
      sources.filter(({ path }) => path.endsWith('.ts') && !/\.(test|stories)\.ts$/.test(path)),
    );
    assertHolds(
      every(tokensOnly, keepsStill, leavesTextSpacing, marksNothing),
      sources.filter(({ path }) => /\.css$|\.styles\.ts$/.test(path)),
    );
  });
}

test('makes parts that compile', () => {
  const registrations = MADE.map(({ group, noun }): [string, string] => [
    `src/define/${noun}.ts`,
    `export * from '../components/${group}/${noun}/${noun}.js';`,
  ]);
  const parts = MADE.flatMap(({ kind, ...part }) => filled(part, kind));
  assert.deepEqual(errorsIn(new Map([...registrations, ...parts])), []);
});

test('sees what does not compile', () => {
  const files = new Map([['src/base/made-up.ts', `import './define.js'; export const a: number = 'a';`]]);
  assert.equal(errorsIn(files).length, 1);
});
