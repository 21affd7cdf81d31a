import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { attributes, markup } from '../../../base/markup.js';
import '../../../define/option.js';
import '../../../define/safe-contact.js';
import { safeContact } from './safe-contact.html.js';

const reach = {
  name: 'reach',
  label: 'How may we reach you?',
  hint: 'We use only what you say is safe.',
  channels: [{ value: 'text' }, { value: 'call' }],
  times: ['In the morning', 'After 5 pm'],
  says: ['a friend', 'the dentist'],
};

const answered = (name: string, more: [string, string][] = []): [string, string][] => [
  [`${name}.text.safe`, 'yes'],
  [`${name}.text.to`, '555 0100'],
  [`${name}.text.when`, 'After 5 pm'],
  [`${name}.text.say`, 'a friend'],
  [`${name}.call.safe`, 'no'],
  ...more,
];

const meta: Meta = { title: 'Fields/Safe contact', component: 'lee-safe-contact' };
export default meta;

export const Empty: StoryObj = {
  render: () => String(safeContact({ ...reach, decline: true })),
};

export const Answered: StoryObj = {
  render: () => String(safeContact({ ...reach, posted: answered('reach', [['reach.confirmed', 'yes']]) })),
};

export const DoNotContactMe: StoryObj = {
  render: () => String(safeContact({ ...reach, posted: answered('reach', [['reach.none', 'yes']]) })),
};

export const AttributesOnly: StoryObj = {
  args: {
    name: 'reach',
    label: 'How may we reach you?',
    channels: 'text email',
    times: 'In the morning, After 5 pm',
    says: 'a friend, the dentist',
  },
  render: (args) => String(markup`<lee-safe-contact${attributes(args)}></lee-safe-contact>`),
};

export const AllStates: StoryObj = {
  render: () =>
    [
      safeContact({
        ...reach,
        id: 'empty',
        name: 'empty',
        required: true,
        error: 'Add one way to reach you that is safe.',
      }),
      safeContact({
        ...reach,
        id: 'told',
        name: 'told',
        posted: answered('told', [['told.confirmed', 'yes']]),
      }),
      markup`<fieldset disabled><legend>We fill this in together</legend>${safeContact({ ...reach, id: 'unused', name: 'unused', posted: answered('unused') })}</fieldset>`,
    ].join(''),
};
