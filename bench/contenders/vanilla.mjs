import { attributes, load, written } from '../lib/files.mjs';
import native from './native.mjs';

const element =
  (tag) =>
  ({ id, label, hint, options = [] }) =>
    `<plain-${tag}${attributes({ id, name: id, label, hint })}>${options.map((option) => `<option>${option}</option>`).join('')}</plain-${tag}>`;

/** A yardstick that stands in one file: its parts cannot be weighed apart. */
export const plain = (file) => {
  const code = load(`./contenders/plain/${file}`);
  return {
    imports: { text: code, area: code, check: code, radios: code, select: code, button: '' },
    lacks: { sizes: 'all five elements stand in one file' },
    sheets: () => [written('contenders/plain/page.css')],
    markup: {
      text: element('text-field'),
      area: element('text-area'),
      select: element('select'),
      check: element('check-box'),
      radios: element('radios'),
      button: native.markup.button,
    },
    page: {
      fields: 'plain-text-field',
      checks: 'plain-check-box',
      control: (field) => field.shadowRoot?.querySelector('input, textarea, select'),
      error(field, words) {
        if (words) field.setAttribute('error', words);
        else field.removeAttribute('error');
      },
      room: native.page.room,
    },
  };
};

/** Form-associated custom elements with a shadow root each, and no library. */
export default { key: 'vanilla', name: 'Vanilla element', packages: [], ...plain('vanilla.js') };
