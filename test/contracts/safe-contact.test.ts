import { sendKeys } from '@web/test-runner-commands';
import { safeContact } from '../../src/components/fields/safe-contact/safe-contact.html.js';
import '../../src/define/safe-contact.js';
import '../../src/define/option.js';
import { keepsTheFieldContract } from './field.contract.js';

const rules = {
  contact: true,
  confirmed: false,
  codeWord: null,
  channels: [
    {
      channel: 'text',
      use: true,
      to: '',
      times: [],
      leaveMessage: false,
      sayYouAre: null,
      alsoUsedBy: '',
    },
    { channel: 'email', use: false, because: 'unanswered' },
  ],
};

keepsTheFieldContract({
  tag: 'lee-safe-contact',
  full: (options) =>
    safeContact({
      name: 'q',
      label: 'How are you?',
      channels: [{ value: 'text' }, { value: 'email' }],
      ...options,
    }),
  short: (attributes = '') =>
    `<lee-safe-contact name="q" label="How are you?" channels="text email" ${attributes}></lee-safe-contact>`,
  async answer(field) {
    field.focus();
    await sendKeys({ press: ' ' });
  },
  sent: JSON.stringify(rules),
  role: 'group',
  entersForm: true,
  remembered: true,
  declines: 'beside',
});
