import { sendKeys } from '@web/test-runner-commands';
import { choice } from '../../src/components/fields/choice/choice.html.js';
import '../../src/define/choice.js';
import '../../src/define/option.js';
import { keepsTheFieldContract } from './field.contract.js';

const options = [
  { value: 'well', label: 'Well' },
  { value: 'not-well', label: 'Not so well', hint: 'You can say more later.' },
];

keepsTheFieldContract({
  tag: 'lee-choice',
  full: (given) => choice({ name: 'q', label: 'How are you?', options, ...given }),
  short: (attributes = '') => `<lee-choice name="q" label="How are you?" ${attributes}>
    <lee-option value="well" label="Well"></lee-option>
    <lee-option value="not-well" label="Not so well" hint="You can say more later."></lee-option></lee-choice>`,
  async answer(field) {
    field.focus();
    await sendKeys({ press: ' ' });
  },
  sent: 'well',
  role: 'group',
  entersForm: true,
  remembered: true,
  declines: 'among',
});
