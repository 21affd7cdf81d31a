/* global document */
import { compileString } from 'sass';
import { attributes, bench, load } from '../lib/files.mjs';
import { join } from 'node:path';

const part = (...names) =>
  load(...names.map((name) => `@carbon/web-components/es/components/${name}/index.js`));

const element = (tag, { id, label, hint }, inside = '') =>
  `<cds-${tag}${attributes({ id, name: id, label, 'helper-text': hint })}>${inside}</cds-${tag}>`;

const themes = (rules) => {
  const { css } = compileString(
    `@use '@carbon/styles/scss/theme'; @use '@carbon/styles/scss/themes';\n${rules}`,
    { loadPaths: [join(bench, 'node_modules')], quietDeps: true },
  );
  return { css, from: bench };
};
const WHITE = ':root { @include theme.theme(themes.$white); }';
const DARK = "[data-carbon-theme='g100'] { @include theme.theme(themes.$g100); }";

/** https://carbondesignsystem.com/guidelines/themes/code/, with the two themes that are used. */
export default {
  key: 'carbon',
  name: 'Carbon',
  peer: true,
  packages: ['@carbon/web-components', '@carbon/styles'],
  imports: {
    button: part('button'),
    text: part('text-input'),
    area: part('textarea'),
    check: part('checkbox'),
    radios: part('radio-button'),
    select: part('select'),
    switch: part('toggle'),
    dialog: part('modal'),
  },
  lacks: {},
  sheets: (parts, { weighed } = {}) => [themes(weighed ? WHITE : WHITE + DARK)],
  markup: {
    text: (question) => element('text-input', question),
    area: (question) => element('textarea', question),
    select: ({ id, label, hint, options }) =>
      `<cds-select${attributes({ id, name: id, 'label-text': label, 'helper-text': hint })}>${options
        .map((option) => `<cds-select-item${attributes({ value: option })}>${option}</cds-select-item>`)
        .join('')}</cds-select>`,
    check: ({ id, label }) => `<cds-checkbox${attributes({ id, name: id })}>${label}</cds-checkbox>`,
    radios: ({ id, label, hint, options }) =>
      `<cds-radio-button-group${attributes({ name: id, 'legend-text': label, 'helper-text': hint })}>${options
        .map(
          (option) =>
            `<cds-radio-button${attributes({ value: option, 'label-text': option })}></cds-radio-button>`,
        )
        .join('')}</cds-radio-button-group>`,
    button: (label) => `<cds-button type="submit">${label}</cds-button>`,
  },
  page: {
    fields: 'cds-text-input',
    checks: 'cds-checkbox',
    control: (field) => field.shadowRoot?.querySelector('input, textarea, select'),
    error(field, words) {
      field.invalidText = words;
      field.invalid = Boolean(words);
    },
    room(on) {
      if (on) document.documentElement.dataset.carbonTheme = 'g100';
      else delete document.documentElement.dataset.carbonTheme;
    },
  },
};
