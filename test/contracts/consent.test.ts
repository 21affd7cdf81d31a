import { sendKeys } from '@web/test-runner-commands';
import { consent } from '../../src/components/consent/consent/consent.html.js';
import '../../src/define/consent.js';
import '../../src/define/option.js';
import { keepsTheFieldContract } from './field.contract.js';

const terms = {
  what: 'Your first name',
  who: 'Ana Reyes',
  why: 'So that she can greet you',
  until: '23 May',
  otherwise: 'Nothing changes.',
};

keepsTheFieldContract({
  tag: 'lee-consent',
  full: (options) => consent({ name: 'q', label: 'How are you?', ...terms, ...options }),
  short: (attributes = '') => `<lee-consent name="q" label="How are you?" ${attributes}></lee-consent>`,
  async answer(field) {
    field.focus();
    await sendKeys({ press: ' ' });
  },
  sent: 'no',
  role: 'group',
  entersForm: true,
  neverNeeded: true,
  remembered: false,
});
