import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { build as bundle } from 'esbuild';
import { publint } from 'publint';
import { at, root } from '../../scripts/lib/paths.mjs';
import { tool } from '../../scripts/lib/run.mjs';
import { isForBundler, isForNode, isTyped, readExamples } from '../documents/examples.js';
import { Portal } from './portal.js';

const portal = new Portal();
after(() => portal.close());

const { name } = portal.manifest;
const entries = portal.entries();
const scripts = entries.filter((entry) => entry === name || /\.js$/.test(entry));
/** `first.js` is for a <script> alone. */
const modules = scripts.filter((entry) => entry !== `${name}/first.js`);

test('has what it needs, and nothing of how it was made', () => {
  const files = portal.files();
  for (const path of ['package.json', 'README.md', 'CHANGELOG.md', 'LICENSE', 'custom-elements.json'])
    assert.ok(files.includes(path), path);
  const besides = files.filter((path) => !/^dist(\/|$)/.test(path) && !/^[\w-]+\.(md|json)$/.test(path));
  assert.deepEqual(besides, ['LICENSE']);
  assert.deepEqual(
    files.filter((path) => /\.(test|stories)\./.test(path)),
    [],
  );
});

test('says what it is to npm and to bundlers without a complaint', async () => {
  const { messages } = await publint({ pkgDir: portal.package, strict: true });
  assert.deepEqual(messages, []);
});

describe('everything that can be asked for', () => {
  test('is imported in Node, without a DOM', () => {
    assert.ok(modules.length > 60);
    const wrong = portal.run(
      'imports.mjs',
      `const wrong = [];
      for (const path of ${JSON.stringify(modules)})
        await import(path).catch((error) => wrong.push(path + ': ' + error.message));
      console.log(JSON.stringify(wrong));`,
    );
    assert.deepEqual(wrong, []);
  });

  test('is found where it is no module', () => {
    const others = entries.filter((entry) => !modules.includes(entry));
    assert.ok(
      others.some((entry) => entry.endsWith('.css')) && others.some((entry) => entry.endsWith('.json')),
    );
    const lost = portal.run(
      'files.mjs',
      `import { existsSync } from 'node:fs';
      import { fileURLToPath } from 'node:url';
      const lost = ${JSON.stringify(others)}.filter((path) => !existsSync(fileURLToPath(import.meta.resolve(path))));
      console.log(JSON.stringify(lost));`,
    );
    assert.deepEqual(lost, []);
  });

  test('is required by a server that is CommonJS', () => {
    const written = portal.run(
      'required.cjs',
      `const { textField } = require('${name}/html.js');
      console.log(JSON.stringify(String(textField({ name: 'name', label: 'Your name' }))));`,
    );
    assert.match(String(written), /^<lee-text-field>.*Your name/);
  });

  test('and nothing else is', () => {
    const code = portal.run(
      'inside.mjs',
      `console.log(JSON.stringify(await import('${name}/dist/index.js').then(() => '', (error) => error.code)));`,
    );
    assert.equal(code, 'ERR_PACKAGE_PATH_NOT_EXPORTED');
  });
});

/** What documents leave to the portal. */
const GIVEN = 'declare const send: (answers: FormData) => Promise<unknown>; void send;';

/** JavaScript in which a name that stands for data is read as narrowly as the data where it stands. */
const asTyped = (code: string): string => code.replace(/^(const \w+ = [[{][^]*?[\]}]);$/gm, '$1 as const;');

describe('the types', () => {
  const compile = (moduleResolution: 'node16' | 'bundler', ...files: readonly string[]): string => {
    const config = portal.write(
      `${moduleResolution}.json`,
      JSON.stringify({
        compilerOptions: {
          target: 'es2022',
          module: moduleResolution === 'node16' ? 'node16' : 'esnext',
          moduleResolution,
          lib: ['es2022', 'dom', 'dom.iterable'],
          types: [],
          jsx: 'react-jsx',
          strict: true,
          // What documents show is JavaScript, whose parameters have no types.
          noImplicitAny: false,
          noEmit: true,
          resolveJsonModule: true,
        },
        files,
      }),
    );
    const { stdout } = spawnSync(process.execPath, [tool('typescript', 'tsc'), '-p', config], {
      cwd: portal.folder,
      encoding: 'utf8',
    });
    return stdout.trim();
  };

  const all = modules.map((entry, at) => `import * as all${at} from '${entry}'; void all${at};`).join('\n');
  const uses = `
    import { LeeTextField } from '${name}';
    import { textField, intake, steps } from '${name}/html.js';
    import { addWords } from '${name}/words.js';
    import { en } from '${name}/words/en.js';
    addWords('en', { ...en, pause: { ...en.pause, pause: 'A moment' } });
    const page: string = String(intake({
      action: '/intake',
      steps: steps([{ heading: 'You', content: textField({ name: 'name', label: 'Name' }) }], { send: 'Send' }),
    }));
    const field: LeeTextField = document.createElement('lee-text-field');
    field.label = page;
    field.addEventListener('lee-submit', (event) => event.waitUntil(Promise.resolve(event.form)));`;

  for (const resolution of ['node16', 'bundler'] as const) {
    test(`of all of it fit, and what documents show fits them, under ${resolution}`, () => {
      const examples = readExamples().filter((one) => isTyped(one) && !isForBundler(one) && !isForNode(one));
      assert.ok(examples.some(({ source }) => source === 'docs/guides/react.md') && examples.length > 10);
      const shown = examples.map(({ language, text }, at) =>
        language === 'js'
          ? portal.write(`shown-${at}.ts`, asTyped(text))
          : portal.write(`shown-${at}.${language}`, `${text}\n${GIVEN}`),
      );
      assert.equal(compile(resolution, portal.write('uses.ts', `${all}\n${uses}`), ...shown), '');
    });

    test(`see what is wrong, under ${resolution}`, () => {
      const file = portal.write(
        'wrong.ts',
        `import '${name}/define/text-field.js';
        import { textField } from '${name}/html.js';
        textField({ name: 'name' });
        textField({ name: 'name', label: 5 });
        document.createElement('lee-text-field').label = 5;`,
      );
      assert.deepEqual(
        [...compile(resolution, file).matchAll(/error (TS\d+)/g)].map(([, code]) => code),
        ['TS2345', 'TS2322', 'TS2322'],
      );
    });
  }

  /** What is wrong with the types of some entries, and how many were looked at. Its answer is longer than a pipe holds. */
  function looked(asked: readonly string[]): {
    entrypoints: number;
    problems: string[];
    status: number | null;
  } {
    const answer = join(portal.folder, 'attw.json');
    const out = openSync(answer, 'w');
    // There is no CommonJS in it: what is asked of CommonJS, and of resolution before there were exports maps, is left out.
    const how = ['--profile', 'esm-only', '--format', 'json', '--entrypoints'];
    const { status } = spawnSync(
      process.execPath,
      [tool('@arethetypeswrong/cli', 'attw'), portal.tarball, ...how, ...asked],
      { cwd: portal.folder, stdio: ['ignore', out, 'inherit'] },
    );
    closeSync(out);
    const { analysis, problems } = JSON.parse(readFileSync(answer, 'utf8')) as {
      analysis: { entrypoints: object };
      problems: Record<string, { kind: string; entrypoint: string; resolutionKind: string }[]>;
    };
    return {
      entrypoints: Object.keys(analysis.entrypoints).length,
      problems: Object.values(problems)
        .flat()
        .filter(({ resolutionKind }) => !['node10', 'node16-cjs'].includes(resolutionKind))
        .map(({ kind, entrypoint, resolutionKind }) => `${kind} ${entrypoint} ${resolutionKind}`),
      status,
    };
  }

  test('are found in every way that ES modules are looked for', () => {
    const asked = modules.map((entry) => entry.slice(name.length + 1) || '.');
    assert.deepEqual(looked(asked), { entrypoints: modules.length, problems: [], status: 0 });
  });

  test('are missed where there are none', () => {
    assert.deepEqual(looked(['first.js']), {
      entrypoints: 1,
      problems: ['UntypedResolution ./first.js node16-esm', 'UntypedResolution ./first.js bundler'],
      status: 1,
    });
  });
});

/** What a bundler takes out of the package for some code. */
async function taken(code: string): Promise<string[]> {
  const { metafile } = await bundle({
    stdin: { contents: code, resolveDir: portal.folder },
    absWorkingDir: portal.folder,
    bundle: true,
    metafile: true,
    write: false,
    format: 'esm',
    logLevel: 'silent',
  });
  return Object.keys(metafile.inputs).map((path) => path.replace(`node_modules/${name}/dist/`, ''));
}

const partsIn = (paths: readonly string[]): string[] => [
  ...new Set(paths.flatMap((path) => /^components\/\w+\/([\w-]+)\//.exec(path)?.[1] ?? [])),
];

describe('one part', () => {
  const parts = entries.flatMap((entry) => /\/define\/([\w-]+)\.js$/.exec(entry)?.[1] ?? []);

  test('brings one part and no other, whichever it is', async () => {
    assert.ok(parts.includes('text-field') && parts.length > 50);
    for (const part of parts) {
      const paths = await taken(`import '${name}/define/${part}.js';`);
      assert.deepEqual(
        [partsIn(paths), paths.filter((path) => path.startsWith('define/'))],
        [[part], [`define/${part}.js`]],
      );
    }
  });

  test('is seen not to be alone where it is not', async () => {
    const paths = await taken(`import '${name}/define/text-field.js'; import '${name}/define/pause.js';`);
    assert.deepEqual(partsIn(paths).sort(), ['pause', 'text-field']);
  });
});

test('runs its command', () => {
  const { bin } = JSON.parse(readFileSync(join(portal.package, 'package.json'), 'utf8')) as {
    bin: Record<string, string>;
  };
  const { stdout, status } = spawnSync(process.execPath, [join(portal.package, bin[name]), '--help'], {
    cwd: portal.folder,
    encoding: 'utf8',
  });
  assert.equal(status, 0);
  assert.match(stdout, /theme/);
});

interface Component {
  readonly 'bom-ref': string;
  readonly type: string;
  readonly name: string;
  readonly version: string;
  readonly purl: string;
  readonly licenses: readonly unknown[];
}

interface Bom {
  readonly bomFormat: string;
  readonly specVersion: string;
  readonly serialNumber: string;
  readonly version: number;
  readonly metadata: { readonly timestamp: string; readonly component: Component };
  readonly components: readonly Component[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}

describe('the list of what it consists of', () => {
  const { stdout } = spawnSync(process.execPath, [at('scripts/sbom.mjs')], { cwd: root, encoding: 'utf8' });
  const bom = JSON.parse(stdout) as Bom;
  const { component } = bom.metadata;

  test('is CycloneDX in its form', () => {
    assert.deepEqual([bom.bomFormat, bom.specVersion, bom.version], ['CycloneDX', '1.5', 1]);
    assert.match(bom.serialNumber, /^urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    assert.ok(Date.parse(bom.metadata.timestamp));
    const all = [component, ...bom.components];
    for (const one of all) {
      assert.equal(one.type, 'library', one.name);
      assert.equal(decodeURIComponent(one.purl), `pkg:npm/${one.name}@${one.version}`);
      assert.ok(one.licenses.length > 0, one.name);
    }
    const refs = all.map((one) => one['bom-ref']);
    assert.equal(new Set(refs).size, refs.length);
    for (const { ref, dependsOn } of bom.dependencies)
      for (const one of [ref, ...dependsOn]) assert.ok(refs.includes(one), one);
  });

  test('is of this package, in this version', () => {
    assert.deepEqual([component.name, component.version], [name, portal.manifest.version]);
  });

  test('names what is installed with it, and what is built into its files', () => {
    const named = bom.components.map((one) => one.name);
    for (const needed of Object.keys(portal.manifest.dependencies)) assert.ok(named.includes(needed), needed);
    const licences = portal.files().filter((path) => path.endsWith('.LEGAL.txt'));
    assert.ok(licences.length > 2);
    for (const path of licences)
      for (const [, builtIn] of readFileSync(join(portal.package, path), 'utf8').matchAll(/^---\n\n(\S+)$/gm))
        assert.ok(named.includes(builtIn), `${path}: ${builtIn}`);
  });
});
