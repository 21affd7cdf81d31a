/* global document */
import { attributes, load, packaged } from '../lib/files.mjs';

const folder = '@awesome.me/webawesome/dist';
const part = (...names) => load(...names.map((name) => `${folder}/components/${name}/${name}.js`));

const element = (tag, { id, label, hint }, inside = '') =>
  `<wa-${tag}${attributes({ id, name: id, label, hint })}>${inside}</wa-${tag}>`;

const optionsOf = ({ options }, tag) =>
  options.map((option, index) => `<wa-${tag} value="o${index}">${option}</wa-${tag}>`).join('');

/** https://webawesome.com/docs/#self-hosting-via-npm: cherry-picked, with the theme alone, not its styles for bare HTML. */
export default {
  key: 'webawesome',
  name: 'Web Awesome',
  peer: true,
  packages: ['@awesome.me/webawesome'],
  imports: {
    button: part('button'),
    text: part('input'),
    area: part('textarea'),
    check: part('checkbox'),
    radios: part('radio-group', 'radio'),
    select: part('select', 'option'),
    switch: part('switch'),
    dialog: part('dialog'),
  },
  lacks: { errors: 'has no place for the words of an error' },
  sheets: () => [packaged(`${folder}/styles/themes/default.css`)],
  markup: {
    text: (question) => element('input', question),
    area: (question) => element('textarea', question),
    select: (question) => element('select', question, optionsOf(question, 'option')),
    check: ({ id, label }) => `<wa-checkbox${attributes({ id, name: id })}>${label}</wa-checkbox>`,
    radios: (question) => element('radio-group', question, optionsOf(question, 'radio')),
    button: (label) => `<wa-button type="submit" variant="brand">${label}</wa-button>`,
  },
  page: {
    fields: 'wa-input',
    checks: 'wa-checkbox',
    control: (field) => field.shadowRoot?.querySelector('input, textarea, select'),
    room: (on) => document.documentElement.classList.toggle('wa-dark', on),
  },
};
