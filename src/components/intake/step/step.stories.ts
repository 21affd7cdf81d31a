import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { attributes, markup } from '../../../base/markup.js';
import { textField } from '../../fields/text-field/text-field.html.js';
import { step, type StepMarkup } from './step.html.js';

const reach = (id: string, more: Partial<StepMarkup> = {}) =>
  step({
    id,
    heading: 'How can we reach you safely?',
    label: 'Reaching you safely',
    content: [
      markup`<p>You can skip anything here.</p>`,
      textField({
        id: `${id}-name`,
        name: `${id}-name`,
        label: 'What should we call you?',
        hint: 'Any name is fine.',
      }),
    ],
    number: 2,
    total: 5,
    ...more,
  });

const meta: Meta = { title: 'Intake/Step', component: 'lee-step' };
export default meta;

export const First: StoryObj = { render: () => String(reach('first', { number: 1 })) };

export const Middle: StoryObj = { render: () => String(reach('middle')) };

export const Last: StoryObj = {
  render: () => String(reach('last', { number: 5, send: 'Send to Rivermouth' })),
};

export const Only: StoryObj = { render: () => String(reach('only', { number: 1, total: 1 })) };

export const AttributesOnly: StoryObj = {
  args: { heading: 'How can we reach you safely?', label: 'Reaching you safely' },
  render: (args) =>
    String(
      markup`<lee-step${attributes(args)}><lee-text-field name="name" label="What should we call you?"></lee-text-field></lee-step>`,
    ),
};

export const AllStates: StoryObj = {
  render: () =>
    [
      reach('all-first', { number: 1 }),
      reach('all-middle'),
      reach('all-last', { number: 5, send: 'Send to Rivermouth' }),
      reach('all-only', { number: 1, total: 1 }),
    ].join('<hr>'),
};
