import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { cli as analyze } from '@custom-elements-manifest/analyzer/cli.js';
import { validateCem } from '@wc-toolkit/cem-validator';
import { elementTypes } from './element-types.mjs';
import { formatted } from './format.mjs';
import { readHelpers } from './helpers.mjs';
import { exportsOf } from './modules.mjs';
import { at, named, root } from './paths.mjs';
import { camel, findParts } from './parts.mjs';
import { reactComponents } from './react.mjs';
import { defined, guard, readSheets } from './sheets.mjs';
import { buildThemes } from './themes.mjs';

/** Folders in which every file is generated, so that one which belongs to no part any more is noticed. */
const WHOLLY_GENERATED = ['src/define', 'src/sheets'];

/** Every generated file: a map from its path to what should be in it. */
export async function generatedFiles() {
  const parts = findParts().filter(({ module }) => existsSync(at(`${module}.ts`)));
  const sheets = await guardedSheets();
  const found = await manifest();
  const files = new Map([
    ...(await tokenModules()),
    ...sheets.files,
    ...parts.map((part) => [`src/define/${part.noun}.ts`, definition(part, sheets.of(part))]),
    ['src/all.ts', all(parts)],
    ['src/index.ts', index(parts)],
    ['src/html.ts', html(parts)],
    ['src/react/react.ts', from('src/components') + reactComponents(await readHelpers(parts), found)],
    ['src/types/elements.ts', from('custom-elements.json') + elementTypes(found)],
    ['custom-elements.json', JSON.stringify(found)],
  ]);
  for (const [path, text] of files) files.set(path, await formatted(path, text));
  return files;
}

/** Where the files on disk differ from what they should be: `{ path, text }`, without a text where none should be. */
export async function outOfDate() {
  const files = await generatedFiles();
  const differing = [...files].filter(
    ([path, text]) => !existsSync(at(path)) || readFileSync(at(path), 'utf8') !== text,
  );
  const orphans = WHOLLY_GENERATED.flatMap((folder) => filesIn(at(folder)))
    .map(named)
    .filter((path) => !files.has(path));
  return [...differing.map(([path, text]) => ({ path, text })), ...orphans.map((path) => ({ path }))];
}

const filesIn = (folder) =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
    : [];

const from = (source) => `// Generated from ${source} by \`npm run generate\`.\n`;

/** What is made of the tokens, by its path. */
async function tokenModules() {
  mkdirSync(at('.cache'), { recursive: true });
  const folder = mkdtempSync(at('.cache/tokens-'));
  const made = {
    names: 'src/tokens/names.ts',
    rooms: 'src/themes/rooms.json',
    schema: 'tokens/schema/agency.json',
  };
  const places = Object.fromEntries(Object.keys(made).map((option) => [option, join(folder, option)]));
  try {
    await buildThemes(places);
    return Object.entries(made).map(([option, path]) => [path, readFileSync(places[option], 'utf8')]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The sheets as string modules, and which of them a part is defined with: the shared ones it needs, then its own. */
async function guardedSheets() {
  const { shared, parts } = readSheets();
  const modules = new Map();
  for (const { name, css, own } of shared)
    modules.set(`base/${name}`, { css, text: await guard(defined(own)) });
  for (const { noun, css, text } of parts) modules.set(noun, { css, text: await guard(defined(text)) });
  const filled = new Map([...modules].filter(([, { text }]) => text));
  return {
    files: [...filled].map(([name, { css, text }]) => [
      `src/sheets/${name}.ts`,
      `${from(css)}export default ${JSON.stringify(text)};\n`,
    ]),
    of: ({ noun }) => {
      const needs = parts.find((part) => part.noun === noun)?.needs ?? [];
      return [...needs.map((name) => `base/${name}`), noun].filter((name) => filled.has(name));
    },
  };
}

function definition({ tag, className, module }, sheets) {
  const name = (sheet) => camel(sheet.replace('base/', 'base-'));
  return `${from(`${module}.ts`)}
    import { define } from '../base/define.js';
    import { ${className} } from '${module.replace('src', '..')}.js';
    ${sheets.map((sheet) => `import ${name(sheet)} from '../sheets/${sheet}.js';`).join('\n')}

    define('${tag}', ${className}${sheets.length ? `, [${sheets.map(name).join(', ')}]` : ''});

    declare global {
      interface HTMLElementTagNameMap {
        '${tag}': ${className};
      }
    }
  `;
}

const all = (parts) =>
  from('src/components') + parts.map(({ noun }) => `import './define/${noun}.js';\n`).join('');

function index(parts) {
  const modules = new Set(parts.map(({ module }) => `${module}.ts`));
  const lines = ['src/base', 'src/controllers', 'src/components']
    .flatMap((folder) => filesIn(at(folder)))
    .map(named)
    .filter((path) => path.endsWith('.ts') && !/\.(test|stories|styles|html)\.ts$/.test(path))
    .sort()
    .map((path) => exportLine(path, (one) => one.isPublic || modules.has(path)));
  return from('src/components') + lines.join('');
}

const html = (parts) =>
  from('src/components') +
  ['src/base/markup.ts', ...parts.map(({ module }) => `${module}.html.ts`)]
    .filter((path) => existsSync(at(path)))
    .map((path) => exportLine(path))
    .join('');

function exportLine(path, includes = () => true) {
  const names = exportsOf(path)
    .filter(includes)
    .map(({ name, isType }) => (isType ? `type ${name}` : name));
  return names.length
    ? `export { ${names.join(', ')} } from '${path.replace('src', '.').replace('.ts', '.js')}';\n`
    : '';
}

async function manifest() {
  const argv = ['analyze', '--quiet', '--config', 'custom-elements-manifest.config.mjs'];
  const found = await analyze({ argv, cwd: root, noWrite: true });
  await validateCem(found, {
    packageJsonPath: at('package.json'),
    // The analyzer writes schema 1.0.0, and the validator takes type parameters for types that are not exported.
    rules: { manifest: { schemaVersion: 'off', exportTypes: 'off', typeDefinitionPath: 'off' } },
  });
  return found;
}
