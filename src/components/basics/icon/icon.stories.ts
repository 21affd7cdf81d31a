import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../../../define/icon.js';
import { icons, type IconName } from '../../../base/icons.js';
import { icon } from './icon.html.js';

const names = Object.keys(icons) as IconName[];

const meta: Meta = { title: 'Basics/Icon', component: 'lee-icon' };
export default meta;

export const BesideWords: StoryObj = {
  render: () => `<p>${icon({ name: 'saved' })} What you wrote is kept until Friday.</p>`,
};

export const AllStates: StoryObj = {
  render: () =>
    names.map((name) => `<p>${icon({ name })} ${name}</p>`).join('') +
    `<p>${icon({ name: 'info', label: 'Good to know' })}</p>`,
};
