import { copyFileSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { at } from './paths.mjs';

/** Writes what editors, and the templates of frameworks, know of the elements. */
export function forEditors(out) {
  const read = (path) => JSON.parse(readFileSync(at(path), 'utf8'));
  const write = (name, data) => writeFileSync(join(out, name), JSON.stringify(data));
  const manifest = read('custom-elements.json');
  write('vscode.html-custom-data.json', customData(manifest));
  write('web-types.json', webTypes(manifest, read('package.json')));
  mkdirSync(join(out, 'types'), { recursive: true });
  for (const file of readdirSync(at('src/types')).filter((name) => name.endsWith('.d.ts')))
    copyFileSync(at('src/types', file), join(out, 'types', file));
}

const elementsOf = ({ modules }) =>
  modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);

/** What an attribute can be, where its type is a list of words: `'filled' | 'quiet' | undefined`. */
function valuesOf({ type }) {
  const kinds = type.text.split('|').map((one) => one.trim());
  const words = kinds.filter((one) => /^'[^']*'$/.test(one)).map((one) => one.slice(1, -1));
  return words.length && kinds.every((one) => /^'[^']*'$|^undefined$/.test(one)) ? words : undefined;
}

/** What VS Code offers and explains while someone writes HTML: https://github.com/microsoft/vscode-custom-data */
const customData = (manifest) => ({
  version: 1.1,
  tags: elementsOf(manifest).map(({ tagName, description, attributes = [] }) => ({
    name: tagName,
    description: markdown(description),
    attributes: attributes.map((attribute) => ({
      name: attribute.name,
      description: markdown(attribute.description),
      ...(attribute.type.text === 'boolean' && { valueSet: 'v' }),
      ...(valuesOf(attribute) && { values: valuesOf(attribute).map((name) => ({ name })) }),
    })),
  })),
});

const markdown = (value) => ({ kind: 'markdown', value });

/** The same and more for JetBrains' editors: https://github.com/JetBrains/web-types */
const webTypes = (manifest, { name, version }) => ({
  $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
  name,
  version,
  'js-types-syntax': 'typescript',
  'description-markup': 'markdown',
  contributions: { html: { elements: elementsOf(manifest).map((element) => webType(element, name)) } },
});

function webType(element, library) {
  const { name: symbol, tagName, description, attributes = [], members = [], slots = [] } = element;
  const { events = [], cssProperties = [], cssStates = [] } = element;
  return {
    name: tagName,
    description,
    source: { module: library, symbol },
    attributes: attributes.map(({ type, default: initial, ...named }) => ({
      ...told(named),
      ...(initial !== undefined && { default: initial }),
      value: type.text === 'boolean' ? { kind: 'no-value' } : { type: type.text },
    })),
    slots: slots.map(told),
    js: {
      events: events.map((event) => ({ ...told(event), type: event.type.text })),
      properties: members
        .filter(({ kind, static: isStatic }) => kind === 'field' && !isStatic)
        .map((field) => ({
          ...told(field),
          type: field.type.text,
          ...(field.readonly && { 'read-only': true }),
        })),
    },
    css: {
      properties: cssProperties.map(told),
      'pseudo-classes': cssStates.map((state) => told({ ...state, name: `state(${state.name})` })),
    },
  };
}

const told = ({ name, description }) => ({ name, description });
