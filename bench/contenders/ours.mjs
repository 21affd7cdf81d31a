/* global document */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { at } from '../../scripts/lib/paths.mjs';
import { attributes, load } from '../lib/files.mjs';

const html = await import(at('dist/html.js'));

const define = (...nouns) => load(...nouns.map((noun) => at('dist/define', `${noun}.js`)));

const PARTS = {
  button: ['button'],
  text: ['text-field'],
  area: ['narrative'],
  check: ['option'],
  radios: ['choice', 'option'],
  select: ['select'],
  switch: ['consent', 'option'],
  dialog: ['dialog', 'button'],
};

/** The sheet that a page of these parts links: `leeway-ui css build` writes it. */
function sheetOf(parts) {
  const folder = mkdtempSync(join(tmpdir(), 'leeway-bench-'));
  try {
    const out = join(folder, 'leeway.css');
    const tags = [...new Set(parts.flatMap((part) => PARTS[part]))].map((noun) => `lee-${noun}`);
    execFileSync(process.execPath, [at('dist/cli/leeway.js'), 'css', 'build', ...tags, '--out', out]);
    return { css: readFileSync(out, 'utf8'), from: folder };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const rooms = () => ({ css: readFileSync(at('dist/themes/rooms.css'), 'utf8'), from: at('dist/themes') });

const rowsOf = (labels) => labels.map((label) => ({ value: label, label }));
const named = (question) => ({ ...question, name: question.id });

/** Leeway as a server writes it: the whole anatomy, by its own helpers. */
const ours = {
  key: 'ours',
  name: 'Leeway',
  packages: [],
  imports: Object.fromEntries(Object.entries(PARTS).map(([part, nouns]) => [part, define(...nouns)])),
  lacks: {},
  sheets: (parts, { weighed } = {}) => (weighed ? [sheetOf(parts)] : [sheetOf(parts), rooms()]),
  scripts: () => [readFileSync(at('dist/first.js'), 'utf8')],
  markup: {
    text: (question) => String(html.textField(named(question))),
    area: (question) => String(html.narrative(named(question))),
    select: (question) => String(html.select({ ...named(question), options: rowsOf(question.options) })),
    check: ({ id, label }) => String(html.option({ type: 'checkbox', id, name: id, value: 'yes', label })),
    radios: (question) => String(html.choice({ ...named(question), options: rowsOf(question.options) })),
    button: (label) => String(html.button({ label, type: 'submit', variant: 'filled' })),
  },
  page: {
    fields: 'lee-text-field',
    checks: 'lee-option',
    control: (field) => field.querySelector('input, textarea, select'),
    error(field, words) {
      field.error = words;
    },
    room(on) {
      if (on) document.documentElement.dataset.leeRoom = 'dusk';
      else delete document.documentElement.dataset.leeRoom;
    },
  },
};

export default ours;

const element = (tag, { id, label, hint }, inside = '') =>
  `<lee-${tag}${attributes({ name: id, label, hint })}>${inside}</lee-${tag}>`;

/** Leeway as a static page writes it: attributes, from which the elements make their anatomy. */
export const oursShort = {
  ...ours,
  key: 'ours-attributes',
  name: 'Leeway, attributes only',
  lacks: {
    checks: 'a check box alone is written in full',
    sizes: 'the same files as Leeway',
  },
  markup: {
    text: (question) => element('text-field', question),
    area: (question) => element('narrative', question),
    select: (question) =>
      element('select', question, question.options.map((option) => `<option>${option}</option>`).join('')),
    check: ours.markup.check,
    radios: (question) =>
      element(
        'choice',
        question,
        question.options
          .map((option) => `<lee-option${attributes({ value: option, label: option })}></lee-option>`)
          .join(''),
      ),
    button: (label) => `<lee-button variant="filled"><button>${label}</button></lee-button>`,
  },
};
