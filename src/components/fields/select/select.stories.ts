import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { attributes, markup } from '../../../base/markup.js';
import '../../../define/option.js';
import '../../../define/select.js';
import { select } from './select.html.js';

const named = (...labels: string[]) => labels.map((label) => ({ value: label.toLowerCase(), label }));

const county = {
  name: 'county',
  label: 'Which county are you in?',
  hint: 'We use it to find a group near you.',
  options: [
    { label: 'North', options: named('Adams', 'Benton', 'Clark', 'Dakota') },
    { label: 'South', options: named('Elk', 'Franklin', 'Grant', 'Harlan') },
  ],
};

const meta: Meta = { title: 'Fields/Select', component: 'lee-select' };
export default meta;

export const Empty: StoryObj = {
  render: () => String(select(county)),
};

export const WithADecline: StoryObj = {
  render: () => String(select({ ...county, value: 'clark', decline: true })),
};

export const AttributesOnly: StoryObj = {
  args: { name: 'county', label: county.label, hint: county.hint },
  render: (args) =>
    String(
      markup`<lee-select${attributes(args)}><optgroup label="North"><option>Adams</option><option>Benton</option><option>Clark</option><option>Dakota</option></optgroup><optgroup label="South"><option>Elk</option><option>Franklin</option><option>Grant</option><option>Harlan</option></optgroup></lee-select>`,
    ),
};

export const AllStates: StoryObj = {
  render: () =>
    [
      select({ ...county, id: 'empty' }),
      select({ ...county, id: 'answered', value: 'clark' }),
      select({ ...county, id: 'look', required: true, error: 'Select the county you are in to go on.' }),
      select({ ...county, id: 'declined', value: 'clark', decline: true, declined: true }),
      markup`<fieldset disabled><legend>We fill this in together</legend>${select({ ...county, id: 'unused' })}</fieldset>`,
    ].join(''),
};
