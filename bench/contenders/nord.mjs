/* global document */
import { attributes, load, packaged } from '../lib/files.mjs';

const part = (...names) => load(...names.map((name) => `@nordhealth/components/lib/${name}.js`));

const element = (tag, { id, label, hint }, inside = '') =>
  `<nord-${tag}${attributes({ id, name: id, label, hint, expand: true })}>${inside}</nord-${tag}>`;

/** https://nordhealth.design/web-components/ */
export default {
  key: 'nord',
  name: 'Nord',
  peer: true,
  packages: ['@nordhealth/components', '@nordhealth/css', '@nordhealth/themes'],
  imports: {
    button: part('Button'),
    text: part('Input'),
    area: part('Textarea'),
    check: part('Checkbox'),
    radios: part('Fieldset', 'Radio', 'Stack'),
    select: part('Select'),
    switch: part('Toggle'),
    dialog: part('Modal'),
  },
  lacks: {},
  // A theme is a sheet that takes the place of another one.
  sheets: (parts, { weighed } = {}) => [
    packaged('@nordhealth/css/lib/nord.min.css'),
    packaged('@nordhealth/themes/lib/nord.css', weighed ? {} : { id: 'light' }),
    ...(weighed ? [] : [packaged('@nordhealth/themes/lib/nord-dark.css', { id: 'dark', media: 'not all' })]),
  ],
  markup: {
    text: (question) => element('input', question),
    area: (question) => element('textarea', question),
    select: (question) =>
      element('select', question, question.options.map((option) => `<option>${option}</option>`).join('')),
    check: ({ id, label }) => `<nord-checkbox${attributes({ id, name: id, label })}></nord-checkbox>`,
    radios: ({ id, label, hint, options }) =>
      `<nord-fieldset${attributes({ label, hint })}><nord-stack gap="s">${options
        .map((option) => `<nord-radio${attributes({ name: id, value: option, label: option })}></nord-radio>`)
        .join('')}</nord-stack></nord-fieldset>`,
    button: (label) => `<nord-button type="submit" variant="primary">${label}</nord-button>`,
  },
  page: {
    fields: 'nord-input',
    checks: 'nord-checkbox',
    // Its label and control stand in the page's own tree or in the shadow root, by part.
    control: (field) =>
      field.shadowRoot?.querySelector('input, textarea, select') ??
      field.querySelector('input, textarea, select'),
    error(field, words) {
      field.error = words || undefined;
    },
    room(on) {
      document.getElementById('dark').media = on ? 'all' : 'not all';
      document.getElementById('light').media = on ? 'not all' : 'all';
    },
  },
};
