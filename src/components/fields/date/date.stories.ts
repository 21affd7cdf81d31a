import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { attributes, markup } from '../../../base/markup.js';
import '../../../define/date.js';
import '../../../define/option.js';
import { date } from './date.html.js';

const since = {
  name: 'since',
  label: 'When did this begin?',
  hint: 'A year is enough. So is a guess.',
};

const meta: Meta = { title: 'Fields/Date', component: 'lee-date' };
export default meta;

export const Empty: StoryObj = {
  render: () => String(date({ ...since, decline: ['asked-declined', 'asked-unknown', 'temp-unknown'] })),
};

export const AboutWhen: StoryObj = {
  render: () => String(date({ ...since, boxes: { season: '24', age: '12', about: 'Before we moved.' } })),
};

export const NeedsALook: StoryObj = {
  render: () =>
    String(
      date({
        ...since,
        boxes: { day: '31', month: '2' },
        error: 'We could not read this date. Try day, month, year, like 4 6 1990. Part of it is fine.',
      }),
    ),
};

export const AttributesOnly: StoryObj = {
  args: { name: 'since', label: 'When did this begin?', hint: 'A year is enough.', decline: true },
  render: (args) => String(markup`<lee-date${attributes(args)}></lee-date>`),
};

export const AllStates: StoryObj = {
  render: () =>
    [
      date({ ...since, id: 'empty', name: 'empty', decline: true }),
      date({ ...since, id: 'known', name: 'known', value: '1990-06', required: true }),
      date({ ...since, id: 'season', name: 'season', value: '1990-21~' }),
      date({
        ...since,
        id: 'look',
        name: 'look',
        boxes: { day: '31', month: '2' },
        error: 'We could not read this date. Try day, month, year, like 4 6 1990. Part of it is fine.',
      }),
      markup`<fieldset disabled><legend>We fill this in together</legend>${date({ ...since, id: 'unused', name: 'unused' })}</fieldset>`,
    ].join(''),
};
