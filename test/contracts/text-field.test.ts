import { sendKeys } from '@web/test-runner-commands';
import { textField } from '../../src/components/fields/text-field/text-field.html.js';
import '../../src/define/text-field.js';
import { keepsTheFieldContract } from './field.contract.js';

keepsTheFieldContract({
  tag: 'lee-text-field',
  full: (options) => textField({ name: 'q', label: 'How are you?', ...options }),
  short: (attributes = '') => `<lee-text-field name="q" label="How are you?" ${attributes}></lee-text-field>`,
  async answer(field) {
    field.focus();
    (field.controls[0] as HTMLInputElement).select();
    await sendKeys({ type: 'Well' });
  },
  sent: 'Well',
  role: 'textbox',
  entersForm: true,
  remembered: true,
  declines: 'beside',
});
