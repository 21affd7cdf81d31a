import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import test from 'node:test';
import { Ajv } from 'ajv';
import type { HTMLDataV1, MarkupContent } from 'vscode-html-languageservice';
import type { Manifest } from '../architecture/rules/documented.js';
import { root } from '../architecture/source.js';

const require = createRequire(import.meta.url);
const { getLanguageService, newHTMLDataProvider, TextDocument } =
  require('vscode-html-languageservice') as typeof import('vscode-html-languageservice');

const read = (path: string): unknown => JSON.parse(readFileSync(join(root, path), 'utf8'));

const customData = read('dist/vscode.html-custom-data.json') as HTMLDataV1;
const manifest = read('custom-elements.json') as Manifest;
const elements = manifest.modules.flatMap(({ declarations }) =>
  declarations.filter(({ tagName }) => tagName !== undefined),
);

/** VS Code's own language service, as the editor starts it. */
const service = getLanguageService({ customDataProviders: [newHTMLDataProvider('leeway', customData)] });

/** A page with the cursor at `|`. */
function at(html: string) {
  const document = TextDocument.create('file:///a.html', 'html', 1, html.replace('|', ''));
  return [document, document.positionAt(html.indexOf('|')), service.parseHTMLDocument(document)] as const;
}

const offered = (html: string): string[] => service.doComplete(...at(html)).items.map(({ label }) => label);

test('keeps to the schema of VS Code', () => {
  const entry = require.resolve('vscode-html-languageservice');
  const schema = join(dirname(entry), '../../docs/customData.schema.json');
  const ajv = new Ajv({ strict: false });
  const validate = ajv.compile(JSON.parse(readFileSync(schema, 'utf8')) as object);
  assert.ok(validate(customData), ajv.errorsText(validate.errors));
  assert.ok(!validate({ ...customData, version: 2 }), 'the schema says yes to anything');
});

test('offers every element in VS Code, and what it takes', () => {
  const tags = offered('<|');
  for (const { tagName } of elements) assert.ok(tags.includes(tagName!), tagName);
  const attributes = offered('<lee-text-field |></lee-text-field>');
  for (const name of ['label', 'hint', 'who-sees', 'decline', 'private'])
    assert.ok(attributes.includes(name), name);
  assert.deepEqual(offered('<lee-button variant="|"></lee-button>').sort(), ['filled', 'outline', 'quiet']);
});

test('explains an element and an attribute in VS Code', () => {
  const told = (html: string) => (service.doHover(...at(html))!.contents as MarkupContent).value;
  assert.match(told('<lee-quick-exit| href="/"></lee-quick-exit>'), /leaves/);
  assert.match(told('<lee-text-field who-sees|="Ana"></lee-text-field>'), /Who sees the answer/);
});

interface WebType {
  name: string;
  description: string;
  source: { module: string; symbol: string };
  attributes: { name: string; description: string; value: { type?: string; kind?: string } }[];
  slots: { name: string; description: string }[];
  js: { events: { name: string; type: string }[]; properties: { name: string; type: string }[] };
  css: { properties: { name: string }[]; 'pseudo-classes': { name: string }[] };
}

const webTypes = read('dist/web-types.json') as {
  name: string;
  version: string;
  contributions: { html: { elements: WebType[] } };
};

test('tells editors of JetBrains all that the manifest lists', () => {
  const { name, version } = read('package.json') as { name: string; version: string };
  assert.deepEqual([webTypes.name, webTypes.version], [name, version]);
  const names = (list: { name?: string }[] = []) => list.map((one) => one.name);
  const told = webTypes.contributions.html.elements.map(
    ({ name, description, attributes, slots, js, css }) => ({
      tagName: name,
      description,
      attributes: names(attributes),
      slots: names(slots),
      events: js.events.map(({ name, type }) => [name, type]),
      fields: names(js.properties),
      cssProperties: names(css.properties),
      cssStates: names(css['pseudo-classes']),
    }),
  );
  const listed = elements.map((element) => ({
    tagName: element.tagName,
    description: element.description,
    attributes: names(element.attributes),
    slots: names(element.slots),
    events: (element.events ?? []).map(({ name, type }) => [name, type!.text]),
    fields: names(element.members?.filter(({ kind, static: isStatic }) => kind === 'field' && !isStatic)),
    cssProperties: names(element.cssProperties),
    cssStates: names(element.cssStates).map((state) => `state(${state})`),
  }));
  assert.notEqual(listed.length, 0);
  assert.deepEqual(told, listed);
});

test('gives every attribute a kind of value', () => {
  for (const { name, attributes } of webTypes.contributions.html.elements)
    for (const { name: attribute, value } of attributes)
      assert.ok(value.kind === 'no-value' || value.type, `${name} ${attribute}`);
});
