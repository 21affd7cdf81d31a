import { attributes, packaged } from '../lib/files.mjs';

const part = (...names) =>
  names
    .map((name) => {
      const own = `define${name.replaceAll('-', '_')}`;
      return `import { defineCustomElement as ${own} } from '@department-of-veterans-affairs/web-components/dist/components/va-${name}.js';\n${own}();`;
    })
    .join('\n');

const element = (tag, { id, label, hint }, inside = '') =>
  `<va-${tag}${attributes({ id, name: id, label, hint })}>${inside}</va-${tag}>`;

/** https://design.va.gov/about/developers/install. Its custom elements one by one, not its loader, which fetches each as it is met. */
export default {
  key: 'va',
  name: 'VA.gov',
  peer: true,
  packages: ['@department-of-veterans-affairs/web-components', '@department-of-veterans-affairs/css-library'],
  imports: {
    button: part('button'),
    text: part('text-input'),
    area: part('textarea'),
    check: part('checkbox'),
    radios: part('radio', 'radio-option'),
    select: part('select'),
    dialog: part('modal'),
  },
  lacks: { switch: 'has no switch', room: 'has one theme' },
  sheets: () => [
    packaged('@department-of-veterans-affairs/css-library/dist/tokens/css/variables.css'),
    packaged('@department-of-veterans-affairs/web-components/dist/component-library/component-library.css'),
  ],
  markup: {
    text: (question) => element('text-input', question),
    area: (question) => element('textarea', question),
    select: (question) =>
      element(
        'select',
        question,
        question.options.map((option) => `<option value="${option}">${option}</option>`).join(''),
      ),
    check: ({ id, label }) => `<va-checkbox${attributes({ id, name: id, label })}></va-checkbox>`,
    radios: ({ id, label, hint, options }) =>
      `<va-radio${attributes({ label, hint })}>${options
        .map(
          (option) =>
            `<va-radio-option${attributes({ name: id, value: option, label: option })}></va-radio-option>`,
        )
        .join('')}</va-radio>`,
    button: (label) => `<va-button text="${label}" submit="prevent"></va-button>`,
  },
  page: {
    fields: 'va-text-input',
    checks: 'va-checkbox',
    control: (field) => field.shadowRoot?.querySelector('input, textarea, select'),
    error(field, words) {
      field.error = words || undefined;
    },
  },
};
