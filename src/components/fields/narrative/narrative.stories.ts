import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { attributes, markup } from '../../../base/markup.js';
import '../../../define/narrative.js';
import '../../../define/option.js';
import { narrative } from './narrative.html.js';
import type { LeeNarrative } from './narrative.js';

const story = { name: 'story', label: 'What is happening, in your own words?', hint: 'A line is enough.' };
const prompts = ['What you would like to change', 'Who is with you', 'What has helped before'];
const value = 'I would rather not stay where I am.\nMy sister can take us on weekdays.';

const meta: Meta = { title: 'Fields/Narrative', component: 'lee-narrative' };
export default meta;

export const Empty: StoryObj = {
  render: () => String(narrative(story)),
};

export const Answered: StoryObj = {
  render: () => String(narrative({ ...story, value })),
};

export const Long: StoryObj = {
  render: () => String(narrative({ ...story, value: `${value}\n`.repeat(8) })),
};

export const WithPrompts: StoryObj = {
  render: () => String(narrative({ ...story, prompts })),
};

export const Hidden: StoryObj = {
  render: () => String(narrative({ ...story, value })),
  play: ({ canvasElement }) => canvasElement.querySelector<HTMLElement>('button[slot=aside]')!.click(),
};

export const Declined: StoryObj = {
  render: () => String(narrative({ ...story, value, decline: true, declined: true })),
};

export const NeedsALook: StoryObj = {
  render: () => String(narrative({ ...story, required: true, error: 'Add a line here to go on.' })),
};

export const OutOfUse: StoryObj = {
  render: () =>
    String(
      markup`<fieldset disabled><legend>We write this together when we meet</legend>${narrative(story)}</fieldset>`,
    ),
};

export const AttributesOnly: StoryObj = {
  args: { name: 'story', label: story.label, hint: story.hint, decline: true },
  render: (args) => String(markup`<lee-narrative${attributes(args)}></lee-narrative>`),
};

export const AllStates: StoryObj = {
  render: () =>
    [
      narrative({ ...story, id: 'empty' }),
      narrative({ ...story, id: 'prompts', prompts, value }),
      narrative({ ...story, id: 'hidden', value }),
      narrative({ ...story, id: 'declined', value, decline: true, declined: true }),
      narrative({ ...story, id: 'look', required: true, error: 'Add a line here to go on.' }),
      markup`<fieldset disabled><legend>We write this together</legend>${narrative({ ...story, id: 'unused' })}</fieldset>`,
    ].join(''),
  play: ({ canvasElement }) => {
    canvasElement.querySelector<LeeNarrative>('lee-narrative:has(#hidden)')!.covered = true;
  },
};
