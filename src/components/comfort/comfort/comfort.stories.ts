import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { Comfort } from '../../../controllers/comfort.js';
import '../../../define/comfort.js';
import '../../../define/details.js';
import '../../../define/link.js';
import '../../../define/text-field.js';
import { markup } from '../../../base/markup.js';
import { details } from '../../basics/details/details.html.js';
import { link } from '../../basics/link/link.html.js';
import { textField } from '../../fields/text-field/text-field.html.js';
import { comfort } from './comfort.html.js';

const meta: Meta = { title: 'Comfort/Comfort', component: 'lee-comfort' };
export default meta;

/** A part of a page, with choices of its own. */
const part = (chosen: Comfort, name = 'name') =>
  String(comfort(chosen, textField({ name, label: 'What should we call you?', hint: 'Any name is fine.' })));

const linked = (chosen: Comfort) =>
  String(
    comfort(
      chosen,
      markup`<p>You can ${link({ href: '#later', label: 'come back later' })}.</p>${details({ summary: 'Who sees this', content: markup`<p>Ana sees it.</p>` })}`,
    ),
  );

export const AsTheDeviceSays: StoryObj = {
  render: () => part({}),
};

/** A small part: papers of two rooms beside each other have more colour than either has by itself. */
export const ARoom: StoryObj = {
  render: () => `<div style="max-inline-size: 18rem">${part({ room: 'still' })}</div>`,
};

export const LargerText: StoryObj = {
  render: () => part({ text: 'larger' }),
};

export const NothingFades: StoryObj = {
  render: () => part({ motion: 'still' }),
};

export const MoreSpace: StoryObj = {
  render: () => part({ spacing: 'roomy' }),
};

export const LessSpace: StoryObj = {
  render: () => part({ spacing: 'close' }),
};

export const SoftEdges: StoryObj = {
  render: () => part({ edges: 'soft' }),
};

export const FirmEdges: StoryObj = {
  render: () => part({ edges: 'firm' }),
};

/** A line under all that works like a link. */
export const LinesUnderLinks: StoryObj = {
  render: () => linked({ underlines: 'on' }),
};

export const LinesAmongWordsAlone: StoryObj = {
  render: () => linked({ underlines: 'off' }),
};

export const AStrongRing: StoryObj = {
  render: () => part({ ring: 'strong' }),
  play: ({ canvasElement }) => canvasElement.querySelector('input')!.focus(),
};

export const WholePage: StoryObj = {
  args: { room: 'still', text: 'large' },
  render: ({ room, text }) =>
    `<lee-comfort room="${room}" text="${text}"></lee-comfort>${textField({ name: 'name', label: 'What should we call you?' })}`,
};

/** The rooms come last: what is seen first stays as quiet as the room that someone looks at it in. */
export const AllStates: StoryObj = {
  render: () =>
    [
      part({ text: 'large' }, 'large'),
      part({ text: 'larger', motion: 'still' }, 'larger'),
      part({ spacing: 'roomy', edges: 'soft' }, 'soft'),
      part({ spacing: 'close', edges: 'firm', ring: 'strong' }, 'firm'),
      linked({ underlines: 'on' }),
      linked({ underlines: 'off' }),
      ...(['dim', 'bright'] as const).map((light) => part({ light }, light)),
      ...(['steady', 'open', 'nook', 'dusk', 'still', 'clear'] as const).map((room) => part({ room }, room)),
    ].join(''),
};
