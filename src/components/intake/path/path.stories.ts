import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../../../define/path.js';
import { path } from './path.html.js';

const meta: Meta = { title: 'Intake/Path', component: 'lee-path' };
export default meta;

export const AttributesOnly: StoryObj = {
  args: { number: 2, total: 4, label: 'Contact' },
  render: ({ number, total, label }) =>
    `<lee-path number="${String(number)}" total="${String(total)}" label="${String(label)}"></lee-path>`,
};

export const AllStates: StoryObj = {
  render: () =>
    [path({ number: 2, total: 4, label: 'Contact' }), path({ number: 3, label: 'In your own words' })].join(
      '',
    ),
};
