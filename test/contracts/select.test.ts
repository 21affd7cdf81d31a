import { sendKeys } from '@web/test-runner-commands';
import { select } from '../../src/components/fields/select/select.html.js';
import '../../src/define/option.js';
import '../../src/define/select.js';
import { keepsTheFieldContract } from './field.contract.js';

const words = ['Well', 'Tired', 'Sad', 'Calm', 'Restless', 'Low', 'Hopeful', 'Mixed'];
const options = words.map((label) => ({ value: label.toLowerCase(), label }));

keepsTheFieldContract({
  tag: 'lee-select',
  full: (given) => select({ name: 'q', label: 'How are you?', options, ...given }),
  short: (attributes = '') => `<lee-select name="q" label="How are you?" ${attributes}>
    ${options.map(({ value, label }) => `<option value="${value}">${label}</option>`).join('')}</lee-select>`,
  async answer(field) {
    field.focus();
    await sendKeys({ type: 'Well' });
  },
  sent: 'well',
  role: 'combobox',
  entersForm: false,
  remembered: true,
  declines: 'beside',
});
