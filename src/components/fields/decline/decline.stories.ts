import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { REASONS } from '../../../base/absent.js';
import { attributes, markup } from '../../../base/markup.js';
import '../../../define/decline.js';
import '../../../define/option.js';
import { decline } from './decline.html.js';

const meta: Meta = { title: 'Fields/Decline', component: 'lee-decline' };
export default meta;

const asked = (id: string, inside: unknown) =>
  `<p><label for="${id}" id="${id}-label">Where are you staying?</label> <input id="${id}" name="${id}"></p>${String(inside)}`;

export const AttributesOnly: StoryObj = {
  args: { for: 'place', reasons: REASONS.join(' ') },
  render: (args) => asked('place', markup`<lee-decline${attributes(args)}></lee-decline>`),
};

export const AllStates: StoryObj = {
  render: () =>
    [
      asked('one', decline({ for: 'one', name: 'one' })),
      asked('three', decline({ for: 'three', name: 'three', reasons: REASONS, declined: 'asked-unknown' })),
    ].join(''),
};
