import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { REASONS } from '../../../base/absent.js';
import { attributes, markup } from '../../../base/markup.js';
import '../../../define/choice.js';
import '../../../define/option.js';
import { choice } from './choice.html.js';

const one = {
  name: 'when',
  label: 'When may we reach you?',
  options: [
    { value: 'morning', label: 'In the morning' },
    { value: 'evening', label: 'After 5 pm' },
    { value: 'any', label: 'At any time' },
  ],
};
const many = {
  name: 'reach',
  label: 'Which of these are okay?',
  hint: 'Select any that feel safe.',
  many: true,
  options: [
    { value: 'text', label: 'Text message', hint: 'We will not say who we are.' },
    { value: 'call', label: 'Phone call, no voicemail' },
    { value: 'post', label: 'A letter' },
  ],
};

const meta: Meta = { title: 'Fields/Choice', component: 'lee-choice' };
export default meta;

export const One: StoryObj = {
  render: () => String(choice(one)),
};

export const OneAnswered: StoryObj = {
  render: () => String(choice({ ...one, values: ['evening'] })),
};

export const Many: StoryObj = {
  render: () => String(choice(many)),
};

export const ManyAnswered: StoryObj = {
  render: () => String(choice({ ...many, values: ['text', 'post'] })),
};

export const WithADecline: StoryObj = {
  render: () => String(choice({ ...one, decline: true })),
};

export const Declined: StoryObj = {
  render: () => String(choice({ ...many, decline: true, declined: true })),
};

export const InOwnWords: StoryObj = {
  render: () => String(choice({ ...many, own: true, none: true, decline: REASONS })),
};

export const YesOrNo: StoryObj = {
  render: () => String(choice({ name: 'safe', label: 'Is it safe to call you?', preset: 'yes-no' })),
};

export const NeedsALook: StoryObj = {
  render: () => String(choice({ ...many, required: true, error: 'Add one way to reach you that is safe.' })),
};

export const OutOfUse: StoryObj = {
  render: () =>
    String(
      markup`<fieldset disabled><legend>We fill this in together when we meet</legend>${choice(one)}</fieldset>`,
    ),
};

export const AttributesOnly: StoryObj = {
  args: {
    name: 'when',
    label: 'When may we reach you?',
    hint: 'Select one that feels safe.',
    many: false,
    decline: true,
  },
  render: (args) =>
    String(
      markup`<lee-choice${attributes(args)}><lee-option value="morning" label="In the morning"></lee-option><lee-option value="evening" label="After 5 pm" hint="We call once."></lee-option></lee-choice>`,
    ),
};

export const AllStates: StoryObj = {
  render: () =>
    [
      choice({ ...one, id: 'one', name: 'one' }),
      choice({ ...one, id: 'answered', name: 'answered', values: ['evening'] }),
      choice({ ...many, id: 'many', values: ['text', 'post'] }),
      choice({ ...many, id: 'declined', decline: true, declined: true }),
      choice({ ...many, id: 'own', own: true, ownWords: 'Through my sister', none: true, values: ['own'] }),
      choice({ ...one, id: 'look', name: 'look', required: true, error: 'Add an answer here to go on.' }),
      markup`<fieldset disabled><legend>We fill this in together</legend>${choice({ ...one, id: 'unused', name: 'unused' })}</fieldset>`,
    ].join(''),
};
