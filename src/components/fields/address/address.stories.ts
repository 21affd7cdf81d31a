import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { attributes, markup } from '../../../base/markup.js';
import '../../../define/address.js';
import '../../../define/option.js';
import { address } from './address.html.js';

const home = {
  name: 'home',
  label: 'Where do you live?',
  hint: 'Say as much of it as you want to.',
};

const meta: Meta = { title: 'Fields/Address', component: 'lee-address' };
export default meta;

export const Empty: StoryObj = {
  render: () => String(address({ ...home, decline: true })),
};

export const NoFixedAddress: StoryObj = {
  render: () => String(address({ ...home, value: { kind: 'none', post: 'Care of Ana\n4 Mill Lane' } })),
};

export const OnlyTheRegion: StoryObj = {
  render: () => String(address({ ...home, value: { kind: 'region', region: 'Rivermouth' } })),
};

export const AttributesOnly: StoryObj = {
  args: {
    name: 'home',
    label: 'Where do you live?',
    hint: 'Say as much of it as you want to.',
    private: true,
  },
  render: (args) => String(markup`<lee-address${attributes(args)}></lee-address>`),
};

export const AllStates: StoryObj = {
  render: () =>
    [
      address({
        ...home,
        id: 'empty',
        name: 'empty',
        required: true,
        error: 'Select what fits. A region is enough.',
      }),
      address({
        ...home,
        id: 'lines',
        name: 'lines',
        value: { kind: 'lines', lines: '4 Mill Lane\nRivermouth', post: 'Box 12' },
      }),
      address({ ...home, id: 'none', name: 'none', value: { kind: 'none' } }),
      markup`<fieldset disabled><legend>We fill this in together</legend>${address({ ...home, id: 'unused', name: 'unused' })}</fieldset>`,
    ].join(''),
};
