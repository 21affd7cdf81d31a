import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { attributes, markup } from '../../../base/markup.js';
import '../../../define/who-sees.js';
import { whoSees } from './who-sees.html.js';

const meta: Meta = { title: 'Fields/Who sees', component: 'lee-who-sees' };
export default meta;

export const AttributesOnly: StoryObj = {
  args: { who: 'Ana, and nobody else' },
  render: (args) => String(markup`<lee-who-sees${attributes(args)}></lee-who-sees>`),
};

export const AllStates: StoryObj = {
  render: () => String(whoSees({ who: 'Ana, and nobody else', id: 'who' })),
};
