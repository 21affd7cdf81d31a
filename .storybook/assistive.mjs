import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import ts from 'typescript';
import { at, named } from '../scripts/lib/paths.mjs';
import { documents } from './document-pages.mjs';

/**
 * @typedef {object} Held What a test holds.
 * @property {string} title
 * @property {string[]} told What it asks of the accessibility tree.
 * @property {boolean} inMarkup Whether it expects something of focus, roles or `aria-` attributes.
 */

/** What `accessible()` of `test/support/accessible.ts` tells of an element. */
const TOLD = ['role', 'name', 'description', 'required', 'invalid', 'disabled', 'checked', 'pressed'];
const OUTLINE = 'roles and names in the order of reading';
const IN_MARKUP = /activeElement|aria-[a-z]|\[role=|'role'/;

const isCallOf = (node, ...names) =>
  ts.isCallExpression(node) && ts.isIdentifier(node.expression) && names.includes(node.expression.text);

const nodesIn = (root) => {
  const nodes = [root];
  for (const node of nodes) ts.forEachChild(node, (child) => void nodes.push(child));
  return nodes;
};

/** What is read of the answer to one `await accessible(…)`. */
function readOf(call, test) {
  let holder = call.parent;
  while (ts.isAwaitExpression(holder) || ts.isParenthesizedExpression(holder)) holder = holder.parent;
  if (ts.isPropertyAccessExpression(holder)) return [holder.name.text];
  if (isCallOf(holder, 'expect')) return expectedOf(holder);
  if (!ts.isVariableDeclaration(holder)) return [];
  const { name } = holder;
  if (ts.isObjectBindingPattern(name)) return name.elements.map((one) => one.getText());
  return nodesIn(test).flatMap((node) =>
    ts.isPropertyAccessExpression(node) && node.expression.getText() === name.text ? node.name.text : [],
  );
}

/** The names in `expect(…).to.include({ … })`. */
const expectedOf = (call) =>
  nodesIn(ts.findAncestor(call, ts.isExpressionStatement)).flatMap((node) =>
    ts.isPropertyAssignment(node) ? node.name.getText() : [],
  );

function toldIn(test) {
  const nodes = nodesIn(test);
  const read = nodes.flatMap((node) => (isCallOf(node, 'accessible') ? readOf(node, test) : []));
  const outline = nodes.some((node) => isCallOf(node, 'outline')) ? [OUTLINE] : [];
  return [...TOLD.filter((one) => read.includes(one)), ...outline];
}

/** A title as it is read, with three dots for what a loop puts in, or nothing where only that comes after a comma or a colon. */
const readable = (title) =>
  title
    .slice(1, -1)
    .replace(/[,:] \$\{[^}]*\}$/, '')
    .replaceAll(/\$\{[^}]*\}/g, '…')
    .replaceAll(/\\(.)/g, '$1');

/**
 * The tests of a file that are about assistive technology.
 *
 * @param {string} text
 * @returns {Held[]}
 */
export function heldBy(text) {
  const file = ts.createSourceFile('x.ts', text, ts.ScriptTarget.Latest, true);
  return nodesIn(file)
    .filter((node) => isCallOf(node, 'it', 'test'))
    .sort((a, b) => a.pos - b.pos)
    .map((test) => ({
      title: readable(test.arguments[0].getText()),
      told: toldIn(test),
      inMarkup: nodesIn(test).some((node) => isCallOf(node, 'expect') && IN_MARKUP.test(node.getText())),
    }))
    .filter(({ told, inMarkup }) => told.length || inMarkup);
}

const read = (path) => readFileSync(at(path), 'utf8');

/** The files whose tests are about a part: its own, and for a question the contract that all questions keep. */
function testsOf(page) {
  const folder = dirname(page);
  const own = readdirSync(at(folder)).filter((name) => name.endsWith('.test.ts'));
  const contract = isQuestion(page) ? ['test/contracts/field.contract.ts'] : [];
  return [...own.sort().map((name) => `${folder}/${name}`), ...contract];
}

const contractOf = (page) => `test/contracts/${basename(page, '.mdx')}.test.ts`;

const isQuestion = (page) =>
  existsSync(at(contractOf(page))) && read(contractOf(page)).includes('keepsTheFieldContract({');

/** The role that a question is asked for, which the contract's own title does not say. */
function roleOf(page) {
  const [, role] = /^ {2}role: '(\w+)'/m.exec(read(contractOf(page)));
  // The contract takes WebKit's answer for a closed list.
  return role === 'combobox' ? '`combobox`, and a `button` in WebKitGTK' : `\`${role}\``;
}

const listed = (lines) => lines.map((line) => `- ${line.replaceAll(/[{<*_`]/g, '\\$&')}`).join('\n');

const titlesOf = (files) =>
  `Below are titles of tests that run in Chromium, Firefox and WebKitGTK: ${files.map((file) => `\`${file}\``).join(', ')}.`;

/**
 * The section about assistive technology of a part's page. Its sentences are the titles of the tests, so that none is restated.
 *
 * @param {string} page the path of the page in the repository
 * @returns {string}
 */
export function assistiveSection(page) {
  const files = testsOf(page);
  const held = files.flatMap((file) => heldBy(read(file)));
  const told = held.filter((one) => one.told.length);
  const inMarkup = held.filter((one) => !one.told.length);
  const question = isQuestion(page) ? ` As a question it is a ${roleOf(page)}.` : '';
  const { id } = documents().find(({ source }) => source === 'docs/accessibility-conformance.md');

  const parts = [
    '## With assistive technology',
    `**No person with a screen reader has tried this part yet.**${held.length ? ` ${titlesOf(files)}` : ''}`,
    told.length
      ? `What the browser tells assistive technology, asked of its accessibility tree. WebKitGTK tells role and name alone.${question}`
      : 'No test asks the accessibility tree about this part by itself.',
    listed(told.map(({ title, told }) => `${title} (${told.join(', ')})`)),
    inMarkup.length
      ? 'What is expected of focus, roles and `aria-` attributes in the page, without asking the tree:'
      : '',
    listed(inMarkup.map(({ title }) => title)),
    `Each of its stories is looked at by axe-core, in Chromium. [What was measured of all parts, and what was
not](?path=/docs/${id}).`,
  ];
  return parts.filter(Boolean).join('\n\n');
}

/** Puts that section at the end of every part's page, before the page is read as MDX. */
export const assistiveSections = () => ({
  name: 'assistive-sections',
  enforce: 'pre',
  transform(text, id) {
    const page = named(id.split('?')[0]);
    if (!/^src\/components\/.*\.mdx$/.test(page)) return undefined;
    for (const file of testsOf(page)) this.addWatchFile(at(file));
    return { code: `${text}\n${assistiveSection(page)}\n`, map: null };
  },
});
