import { sendKeys } from '@web/test-runner-commands';
import { narrative } from '../../src/components/fields/narrative/narrative.html.js';
import '../../src/define/narrative.js';
import '../../src/define/option.js';
import { keepsTheFieldContract } from './field.contract.js';

keepsTheFieldContract({
  tag: 'lee-narrative',
  full: (options) => narrative({ name: 'q', label: 'How are you?', ...options }),
  short: (attributes = '') => `<lee-narrative name="q" label="How are you?" ${attributes}></lee-narrative>`,
  async answer(field) {
    field.focus();
    (field.controls[0] as HTMLTextAreaElement).select();
    await sendKeys({ type: 'Well' });
  },
  sent: 'Well',
  role: 'textbox',
  entersForm: false,
  remembered: true,
  declines: 'beside',
});
