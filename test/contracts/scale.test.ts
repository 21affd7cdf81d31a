import { sendKeys } from '@web/test-runner-commands';
import { scale } from '../../src/components/fields/scale/scale.html.js';
import '../../src/define/option.js';
import '../../src/define/scale.js';
import { keepsTheFieldContract } from './field.contract.js';

const points = [
  { value: 'well', label: 'Well' },
  { value: 'not-well', label: 'Not so well' },
];

keepsTheFieldContract({
  tag: 'lee-scale',
  full: (given) => scale({ name: 'q', label: 'How are you?', points, ...given }),
  short: (attributes = '') => `<lee-scale name="q" label="How are you?" ${attributes}>
    <lee-option value="well" label="Well"></lee-option>
    <lee-option value="not-well" label="Not so well"></lee-option></lee-scale>`,
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
