import { sendKeys } from '@web/test-runner-commands';
import { address } from '../../src/components/fields/address/address.html.js';
import '../../src/define/address.js';
import '../../src/define/option.js';
import { keepsTheFieldContract } from './field.contract.js';

keepsTheFieldContract({
  tag: 'lee-address',
  full: (options) => address({ name: 'q', label: 'How are you?', ...options }),
  short: (attributes = '') => `<lee-address name="q" label="How are you?" ${attributes}></lee-address>`,
  async answer(field) {
    field.focus();
    await sendKeys({ press: ' ' });
  },
  name: 'q.kind',
  sent: 'lines',
  role: 'group',
  entersForm: true,
  remembered: true,
  declines: 'beside',
});
