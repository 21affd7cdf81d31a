import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { Comfort } from '../../../controllers/comfort.js';
import '../../../define/comfort.js';
import '../../../define/text-field.js';
import { textField } from '../../fields/text-field/text-field.html.js';
import { comfort } from './comfort.html.js';

const meta: Meta = { title: 'Comfort/Comfort', component: 'lee-comfort' };
export default meta;

/** A part of a page, with choices of its own. */
const part = (chosen: Comfort, name = 'name') =>
  String(comfort(chosen, textField({ name, label: 'What should we call you?', hint: 'Any name is fine.' })));

export const AsTheDeviceSays: StoryObj = {
  render: () => part({}),
};

export const ARoom: StoryObj = {
  render: () => part({ room: 'nook' }),
};

export const LargerText: StoryObj = {
  render: () => part({ text: 'larger' }),
};

export const NothingFades: StoryObj = {
  render: () => part({ motion: 'still' }),
};

export const WholePage: StoryObj = {
  args: { room: 'dusk', text: 'large' },
  render: ({ room, text }) =>
    `<lee-comfort room="${room}" text="${text}"></lee-comfort>${textField({ name: 'name', label: 'What should we call you?' })}`,
};

export const AllStates: StoryObj = {
  render: () =>
    (['steady', 'open', 'nook', 'dusk', 'still', 'clear'] as const)
      .map((room) => part({ room }, room))
      .concat(part({ text: 'large' }, 'large'), part({ text: 'larger', motion: 'still' }, 'larger'))
      .join(''),
};
