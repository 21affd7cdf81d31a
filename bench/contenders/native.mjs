/* global document */
import { attributes, escaped, written } from '../lib/files.mjs';

const words = ({ id, label, hint }) => ({
  label: `<label for="${id}">${escaped(label)}</label>`,
  hint: `<span class="hint" id="${id}-hint">${escaped(hint)}</span><span class="error" id="${id}-error"></span>`,
  described: `aria-describedby="${id}-hint ${id}-error"`,
});

/** A question that one control answers. */
const question = (control) => (one) => {
  const { label, hint, described } = words(one);
  return `<div class="field">${label}${hint}${control(one, `id="${one.id}" name="${one.id}" ${described}`)}</div>`;
};

const row = (type, id, name, label) =>
  `<div class="row"><input${attributes({ type, id, name, value: label })}><label for="${id}">${escaped(label)}</label></div>`;

/** HTML by hand, as careful as ours: the same words, the same association, a place for an error, a look from seven tokens. */
export default {
  key: 'native',
  name: 'Native HTML',
  packages: [],
  imports: { button: '', text: '', area: '', check: '', radios: '', select: '', switch: '', dialog: '' },
  lacks: {},
  sheets: () => [written('contenders/plain/page.css'), written('contenders/plain/field.css')],
  markup: {
    text: question((one, has) => `<input type="text" ${has}>`),
    area: question((one, has) => `<textarea rows="6" ${has}></textarea>`),
    select: question(
      (one, has) =>
        `<select ${has}><option value="">Select one</option>${one.options.map((option) => `<option>${option}</option>`).join('')}</select>`,
    ),
    check: ({ id, label }) => row('checkbox', id, id, label),
    radios(one) {
      const { hint, described } = words(one);
      const rows = one.options.map((option, index) => row('radio', `${one.id}-${index}`, one.id, option));
      return `<div class="field"><fieldset ${described}><legend>${escaped(one.label)}</legend>${hint}${rows.join('')}</fieldset></div>`;
    },
    button: (label) => `<button>${label}</button>`,
  },
  page: {
    fields: '.field',
    checks: '.row',
    control: (field) => field.querySelector('input, textarea, select'),
    error(field, words) {
      field.querySelector('.error').textContent = words;
      const control = field.querySelector('input');
      if (words) control.setAttribute('aria-invalid', 'true');
      else control.removeAttribute('aria-invalid');
    },
    room(on) {
      if (on) document.documentElement.dataset.room = 'dusk';
      else delete document.documentElement.dataset.room;
    },
  },
};
