import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { attributes, markup } from '../../../base/markup.js';
import '../../../define/option.js';
import '../../../define/scale.js';
import { scale } from './scale.html.js';

const rest = {
  name: 'rest',
  label: 'How well did you rest this week?',
  points: [
    { value: 'not', label: 'Not at all' },
    { value: 'little', label: 'A little' },
    { value: 'mostly', label: 'Mostly well' },
    { value: 'well', label: 'Well' },
  ],
};

const meta: Meta = { title: 'Fields/Scale', component: 'lee-scale' };
export default meta;

export const Empty: StoryObj = {
  render: () => String(scale(rest)),
};

export const AttributesOnly: StoryObj = {
  args: { name: 'rest', label: rest.label, decline: true },
  render: (args) =>
    String(
      markup`<lee-scale${attributes(args)}>${rest.points.map((point) => markup`<lee-option${attributes({ ...point })}></lee-option>`)}</lee-scale>`,
    ),
};

export const AllStates: StoryObj = {
  render: () =>
    [
      scale({ ...rest, id: 'empty', name: 'empty' }),
      scale({ ...rest, id: 'answered', name: 'answered', value: 'little', decline: true }),
      scale({ ...rest, id: 'look', name: 'look', required: true, error: 'Add an answer here to go on.' }),
      markup`<fieldset disabled><legend>We fill this in together</legend>${scale({ ...rest, id: 'unused', name: 'unused' })}</fieldset>`,
    ].join(''),
};
