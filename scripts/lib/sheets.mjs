import { existsSync, readFileSync } from 'node:fs';
import { transform } from 'esbuild';
import postcss from 'postcss';
import { Problem } from './command.mjs';
import { at } from './paths.mjs';
import { findParts } from './parts.mjs';

/** A person's own text spacing must win over ours (WCAG 1.4.12), so these are never important. */
const LEFT_TO_THE_PERSON = new Set(['letter-spacing', 'word-spacing', 'line-height', 'font-family']);

/** Their declarations are descriptors, which know no importance. */
const DESCRIBING = new Set(['property', 'font-face', 'counter-style', 'keyframes']);

/**
 * The stylesheets of the light parts. A part's sheet names the shared ones of `src/base` that it needs in its first
 * comment, `needs: field, button`; there `:--field` stands for the tags of all parts that need `field`. `own` is the same for
 * one part alone, whose tag `dress()` writes in place of `TAG`: a page that loads few parts does not load the tags of all.
 */
export function readSheets() {
  const parts = findParts()
    .map((part) => ({ ...part, css: `${part.module}.css` }))
    .filter(({ css }) => existsSync(at(css)))
    .map((part) => ({ ...part, text: readFileSync(at(part.css), 'utf8') }))
    .map((part) => ({ ...part, needs: needsOf(part.text) }));
  const shared = [...new Set(parts.flatMap(({ needs }) => needs))].sort().map((name) => {
    const css = `src/base/${name}.css`;
    const tags = parts.filter(({ needs }) => needs.includes(name)).map(({ tag }) => tag);
    if (!existsSync(at(css)))
      throw new Problem(`${tags.join(', ')} needs the sheet "${name}", and there is no ${css}.`);
    const text = readFileSync(at(css), 'utf8');
    return { name, css, text: withTags(text, name, tags), own: withTags(text, name, ['TAG']) };
  });
  return { shared, parts };
}

function needsOf(text) {
  const first = postcss.parse(text).first;
  const list = first?.type === 'comment' && /^needs:(.*)$/.exec(first.text)?.[1];
  return list ? list.split(',').map((name) => name.trim()) : [];
}

const withTags = (text, name, tags) =>
  text.replaceAll(`:--${name}`, tags.length > 1 ? `:is(${tags.join(', ')})` : tags[0]);

/** One sheet as browsers get it: each rule important, inside the guard layer, and short. Empty where nothing is left. */
export async function guard(text) {
  const sheet = postcss.parse(text);
  sheet.walkDecls((declaration) => {
    if (declaration.prop.startsWith('--')) declaration.value = declaration.value.replace(/\s+/g, ' ');
    declaration.important =
      !declaration.prop.startsWith('--') &&
      !LEFT_TO_THE_PERSON.has(declaration.prop) &&
      !isDescriptor(declaration);
  });
  const { code } = await transform(`@layer leeway.guard{${sheet}}`, { loader: 'css', minify: true });
  return /\{\s*\}\s*$/.test(code) ? '' : code.trim();
}

/** Without the rules for elements that are not defined yet: a part's script brings its sheet, and defines it. */
export function defined(text) {
  const sheet = postcss.parse(text);
  sheet.walkRules((rule) => {
    rule.selectors = rule.selectors.filter((selector) => !/:not\(:defined/.test(withoutLists(selector)));
  });
  sheet.walkRules(/^$/, (rule) => rule.remove());
  return String(sheet);
}

/** A selector without what stands in `:is()` and `:where()`, of which only one has to match. */
const withoutLists = (selector) =>
  selector.replace(/:(?:is|where)\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)/g, '');

function isDescriptor({ parent }) {
  for (let node = parent; node; node = node.parent)
    if (node.type === 'atrule' && DESCRIBING.has(node.name)) return true;
  return false;
}

/** `leeway.css`. It is linked before the page's own sheets: among important rules the earlier layer wins. */
export async function linkedSheet(tokens) {
  const { shared, parts } = readSheets();
  const rules = await guard([...shared, ...parts].map(({ text }) => text).join('\n'));
  return `${await minified(tokens)}${rules}`.replaceAll('\n', '');
}

/** `leeway.css` in pieces, each with the tags it is for, from which a page that uses few parts has its own made. */
export async function sheetPieces(linked) {
  const { shared, parts } = readSheets();
  const sources = [
    ...shared.map(({ name, css }) => ({
      shared: name,
      tags: parts.filter(({ needs }) => needs.includes(name)).map(({ tag }) => tag),
      text: readFileSync(at(css), 'utf8'),
    })),
    ...parts.map(({ tag, text }) => ({ tags: [tag], text })),
  ];
  const pieces = await Promise.all(
    sources.map(async ({ text, ...about }) => ({ ...about, css: inner(await guard(text)) })),
  );
  return { tokens: linked.slice(0, linked.indexOf(GUARD)), pieces, tags: parts.map(({ tag }) => tag) };
}

const GUARD = '@layer leeway.guard{';

const inner = (css) => css.slice(css.indexOf(GUARD) + GUARD.length, -1);

async function minified(css) {
  const { code } = await transform(css, { loader: 'css', minify: true });
  return code;
}

/** `page.css`: what stands between the parts. Nothing in it is important, so a page may write over all of it. */
export async function pageSheet() {
  const rules = readFileSync(at('src/page/page.css'), 'utf8');
  return (await minified(`@layer leeway.page{${rules}}`)).trim();
}
