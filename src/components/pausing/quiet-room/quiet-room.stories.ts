import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../../../define/details.js';
import '../../../define/pause.js';
import '../../../define/quick-exit.js';
import '../../../define/quiet-room.js';
import { quickExit } from '../../leaving/quick-exit/quick-exit.html.js';
import { pause } from '../pause/pause.html.js';
import { grounding, quietRoom } from './quiet-room.html.js';

const leave = quickExit({ href: 'https://example.org/' });
const button = pause({ later: '/later', talk: '/talk' });

const meta: Meta = { title: 'Pausing/Quiet room', component: 'lee-quiet-room' };
export default meta;

const open: StoryObj['play'] = async ({ canvasElement }) => {
  const part = canvasElement.querySelector('lee-quiet-room')!;
  await part.updateComplete;
  part.show(canvasElement.querySelector('lee-pause')!);
};

/** Nothing of it shows beside the button that opens it. */
export const AtRest: StoryObj = {
  render: () => `${button} ${leave} ${quietRoom({ content: grounding() })}`,
};

export const Opened: StoryObj = {
  render: () => `${button} ${leave} ${quietRoom({ content: grounding() })}`,
  play: open,
};

/** One is open at a time: with everything that there can be, and what the person opened. */
export const AllStates: StoryObj = {
  render: () => `${button} ${leave} ${quietRoom({ content: grounding() })}`,
  play: async (context) => {
    await open(context);
    context.canvasElement.querySelector('details')!.open = true;
  },
};
