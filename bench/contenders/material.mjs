/* global document */
import { attributes, escaped, load, written } from '../lib/files.mjs';

const part = (...names) => load(...names.map((name) => `@material/web/${name}.js`));

/** https://material-web.dev: colours from its tokens, which a page writes itself. Labels and groups of boxes and radios are the page's own. */
export default {
  key: 'material',
  name: 'Material',
  peer: true,
  packages: ['@material/web'],
  imports: {
    button: part('button/filled-button'),
    text: part('textfield/outlined-text-field'),
    area: part('textfield/outlined-text-field'),
    check: part('checkbox/checkbox'),
    radios: part('radio/radio'),
    select: part('select/outlined-select', 'select/select-option'),
    switch: part('switch/switch'),
    dialog: part('dialog/dialog'),
  },
  lacks: {},
  sheets: () => [written('contenders/material.css')],
  markup: {
    text: ({ id, label, hint }) =>
      `<md-outlined-text-field${attributes({ id, name: id, label, 'supporting-text': hint })}></md-outlined-text-field>`,
    area: ({ id, label, hint }) =>
      `<md-outlined-text-field${attributes({ type: 'textarea', rows: 6, id, name: id, label, 'supporting-text': hint })}></md-outlined-text-field>`,
    select: ({ id, label, hint, options }) =>
      `<md-outlined-select${attributes({ id, name: id, label, 'supporting-text': hint })}>${options
        .map(
          (option) =>
            `<md-select-option${attributes({ value: option })}><div slot="headline">${option}</div></md-select-option>`,
        )
        .join('')}</md-outlined-select>`,
    check: ({ id, label }) =>
      `<label class="check"><md-checkbox${attributes({ id, name: id, 'touch-target': 'wrapper' })}></md-checkbox>${escaped(label)}</label>`,
    radios: ({ id, label, hint, options }) =>
      `<div role="radiogroup" aria-labelledby="${id}-label" aria-describedby="${id}-hint"><div id="${id}-label">${escaped(label)}</div><div id="${id}-hint">${escaped(hint)}</div>${options
        .map(
          (option, index) =>
            `<md-radio${attributes({ id: `${id}-${index}`, name: id, value: option })}></md-radio><label for="${id}-${index}">${option}</label>`,
        )
        .join('')}</div>`,
    button: (label) => `<md-filled-button type="submit">${label}</md-filled-button>`,
  },
  page: {
    fields: 'md-outlined-text-field',
    checks: '.check',
    control: (field) =>
      (field.matches('.check') ? field.firstElementChild : field).shadowRoot?.querySelector(
        'input, textarea',
      ),
    error(field, words) {
      field.errorText = words;
      field.error = Boolean(words);
    },
    room: (on) => document.documentElement.classList.toggle('dark', on),
  },
};
