import { sendKeys } from '@web/test-runner-commands';
import { name } from '../../src/components/fields/name/name.html.js';
import '../../src/define/name.js';
import '../../src/define/option.js';
import { keepsTheFieldContract } from './field.contract.js';

keepsTheFieldContract({
  tag: 'lee-name',
  full: (given) => name({ name: 'q', label: 'How are you?', ...given }),
  short: (attributes = '') => `<lee-name name="q" label="How are you?" ${attributes}></lee-name>`,
  async answer(field) {
    field.focus();
    (field.controls[0] as HTMLInputElement).select();
    await sendKeys({ type: 'Well' });
  },
  sent: 'Well',
  role: 'group',
  entersForm: true,
  remembered: true,
  declines: 'beside',
});
