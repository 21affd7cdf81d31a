/* global document */
import { attributes, load, packaged } from '../lib/files.mjs';

const folder = '@shoelace-style/shoelace/dist';
const part = (...names) => load(...names.map((name) => `${folder}/components/${name}/${name}.js`));

const element = (tag, { id, label, hint }, inside = '') =>
  `<sl-${tag}${attributes({ id, name: id, label, 'help-text': hint })}>${inside}</sl-${tag}>`;

const optionsOf = ({ options }, tag) =>
  options.map((option, index) => `<sl-${tag} value="o${index}">${option}</sl-${tag}>`).join('');

/** https://shoelace.style/getting-started/installation#cherry-picking */
export default {
  key: 'shoelace',
  name: 'Shoelace',
  peer: true,
  packages: ['@shoelace-style/shoelace'],
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
  // Both themes are linked on a page that changes them; a page with one links one.
  sheets: (parts, { weighed } = {}) => [
    packaged(`${folder}/themes/light.css`),
    ...(weighed ? [] : [packaged(`${folder}/themes/dark.css`)]),
  ],
  markup: {
    text: (question) => element('input', question),
    area: (question) => element('textarea', question),
    select: (question) => element('select', question, optionsOf(question, 'option')),
    check: ({ id, label }) => `<sl-checkbox${attributes({ id, name: id })}>${label}</sl-checkbox>`,
    radios: (question) => element('radio-group', question, optionsOf(question, 'radio')),
    button: (label) => `<sl-button type="submit" variant="primary">${label}</sl-button>`,
  },
  page: {
    fields: 'sl-input',
    checks: 'sl-checkbox',
    control: (field) => field.shadowRoot?.querySelector('input, textarea, select'),
    room: (on) => document.documentElement.classList.toggle('sl-theme-dark', on),
  },
};
