import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { REASONS } from '../../../base/absent.js';
import { attributes, markup } from '../../../base/markup.js';
import '../../../define/option.js';
import '../../../define/text-field.js';
import { textField } from './text-field.html.js';

const name = {
  name: 'name',
  label: 'What would you like us to call you?',
  hint: 'It does not need to be your legal name.',
};
const phone = { name: 'phone', label: 'Phone number', type: 'tel', autocomplete: 'tel' } as const;

const reasons = {
  why: 'So that Ana can reach you about a room.',
  whoSees: 'Ana, and nobody else',
  ifSkipped: 'You can call us instead',
  decline: REASONS,
};

const meta: Meta = { title: 'Fields/Text field', component: 'lee-text-field' };
export default meta;

export const Empty: StoryObj = {
  render: () => String(textField(name)),
};

export const Answered: StoryObj = {
  render: () => String(textField({ ...name, value: 'Sam' })),
};

export const Needed: StoryObj = {
  render: () => String(textField({ ...name, required: true, missing: 'Add a name to use with you.' })),
};

export const NeedsALook: StoryObj = {
  render: () =>
    String(
      textField({
        ...phone,
        value: '555 01',
        error: 'This number looks short. Add the missing digits, or leave it empty.',
      }),
    ),
};

export const ANumber: StoryObj = {
  render: () => String(textField({ name: 'people', label: 'How many people are with you?', type: 'number' })),
};

export const WithReasons: StoryObj = {
  render: () => String(textField({ ...phone, ...reasons })),
};

export const Declined: StoryObj = {
  render: () => String(textField({ ...phone, value: '555 0100', decline: true, declined: true })),
};

export const Private: StoryObj = {
  render: () => String(textField({ name: 'place', label: 'Where are you staying?', private: true })),
};

export const OutOfUse: StoryObj = {
  render: () =>
    String(
      markup`<fieldset disabled><legend>We fill this in together when we meet</legend>${textField(phone)}</fieldset>`,
    ),
};

export const AttributesOnly: StoryObj = {
  args: {
    name: 'email',
    label: 'Where may we write to you?',
    hint: 'We write from a plain address.',
    type: 'email',
  },
  render: (args) => String(markup`<lee-text-field${attributes(args)}></lee-text-field>`),
};

export const AllStates: StoryObj = {
  render: () =>
    [
      textField({ ...name, id: 'empty' }),
      textField({ ...name, id: 'answered', value: 'Sam' }),
      textField({ ...name, id: 'needed', required: true }),
      textField({
        ...phone,
        id: 'look',
        value: '555 01',
        error: 'This number looks short. Add the missing digits.',
      }),
      textField({ ...phone, id: 'declined', value: '555 0100', decline: true, declined: true }),
      textField({ ...phone, ...reasons, id: 'reasons', value: '555 0100', declined: 'temp-unknown' }),
      markup`<fieldset disabled><legend>We fill this in together</legend>${textField({ ...phone, id: 'unused' })}</fieldset>`,
    ].join(''),
};
