import { sendKeys } from '@web/test-runner-commands';
import { date } from '../../src/components/fields/date/date.html.js';
import '../../src/define/date.js';
import '../../src/define/option.js';
import { keepsTheFieldContract } from './field.contract.js';

keepsTheFieldContract({
  tag: 'lee-date',
  full: (options) => date({ name: 'q', label: 'How are you?', ...options }),
  short: (attributes = '') => `<lee-date name="q" label="How are you?" ${attributes}></lee-date>`,
  async answer(field) {
    const year = field.controls[2] as HTMLInputElement;
    year.focus();
    year.select();
    await sendKeys({ type: '1990' });
  },
  sent: '1990',
  role: 'group',
  entersForm: true,
  remembered: true,
  declines: 'beside',
});
