import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, posix } from 'node:path';
import { toId } from 'storybook/internal/csf';
import { at } from '../scripts/lib/paths.mjs';

/** @typedef {{ source: string, title: string, id: string, text: string }} Page A document, its place in the sidebar, and its id. */

/** Where a document stands in the sidebar: under the first of these that its path fits. */
const GROUPS = [
  ['Guides', /^docs\/guides\//],
  ['Decisions', /^docs\/decisions\//],
  ['About', /^docs\/[^/]+$|^[^/]+$/],
  ['Examples', /^examples\//],
];

/** What is in the folder of the repository, besides `docs/`. README.md is what Welcome and Getting started say. */
const BESIDE = ['CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md'];

const filesIn = (folder) =>
  readdirSync(at(folder), { withFileTypes: true }).flatMap((entry) => {
    const path = posix.join(folder, entry.name);
    if (!entry.isDirectory()) return path;
    return ['node_modules', 'dist'].includes(entry.name) ? [] : filesIn(path);
  });

const isDocument = (path) =>
  path.startsWith('examples/') ? basename(path) === 'README.md' : /\.md$/.test(path);

/** The documents of the repository.
 * @returns {Page[]} */
export function documents() {
  const paths = [...BESIDE, ...filesIn('docs'), ...filesIn('examples')].filter(isDocument);
  return paths.map((source) => {
    const text = readFileSync(at(source), 'utf8');
    const [, heading] = /^# (.*)$/m.exec(text);
    const [group] = GROUPS.find(([, pattern]) => pattern.test(source));
    const title = `${group}/${heading.replaceAll('/', ' ')}`;
    return { source, title, id: toId(title, 'docs'), text };
  });
}

/**
 * A document with links that lead somewhere on the site: to other documents. What has no page there is no link.
 *
 * @param {Pick<Page, 'source' | 'text'>} one
 * @param {Page[]} all
 * @returns {string}
 */
export function linkedWithin({ source, text }, all) {
  return text.replaceAll(/(!?)\[([^\]]*)\]\(([^)\s]+)\)/g, (whole, picture, words, target) => {
    if (picture || /^(https?:|#)/.test(target)) return whole;
    const path = posix.join(dirname(source), target.split('#')[0]);
    const page = all.find((one) => one.source === path);
    return page ? `[${words}](?path=/docs/${page.id})` : words;
  });
}

/**
 * Writes a page for each document, which Storybook finds by `stories`: it takes no Markdown by itself. The Markdown stays the one
 * source.
 */
export function writeDocumentPages(folder = at('.cache/documents')) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const all = documents();
  for (const one of all) {
    const text = JSON.stringify(linkedWithin(one, all));
    const page = `import { Markdown, Meta } from '@storybook/addon-docs/blocks';

<Meta title=${JSON.stringify(one.title)} />

<Markdown>{${text}}</Markdown>
`;
    writeFileSync(join(folder, `${one.id}.mdx`), page);
  }
}

/**
 * Links of a document to files of the repository that are not there, and to headings that no document has.
 *
 * @param {Pick<Page, 'source' | 'text'>} one
 * @returns {string[]}
 */
export function lostLinks({ source, text }) {
  const code = text.replaceAll(/^( *)```.*?^\1```$/gms, '');
  return [...code.matchAll(/\[[^\]]*\]\(([^)\s]+)\)/g)].flatMap(([, target]) => {
    if (/^https?:/.test(target)) return [];
    const [file, heading] = target.split('#');
    const path = file ? posix.join(dirname(source), file) : source;
    if (!existsSync(at(path))) return `${source}: ${target}`;
    return !heading || headingsOf(path).includes(heading) ? [] : `${source}: ${target}`;
  });
}

const headingsOf = (path) =>
  [...readFileSync(at(path), 'utf8').matchAll(/^#+ (.*)$/gm)].map(([, heading]) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
