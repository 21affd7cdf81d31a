import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../../../define/pause.js';
import '../../../define/quick-exit.js';
import { quickExit } from '../../leaving/quick-exit/quick-exit.html.js';
import { pause } from './pause.html.js';
import type { LeePause } from './pause.js';

const everything = { later: '/later', talk: '/talk' };
const leave = quickExit({ href: 'https://example.org/' });

const meta: Meta = { title: 'Pausing/Pause', component: 'lee-pause' };
export default meta;

/** Opens the quiet room of the last part of the story. */
const open: StoryObj['play'] = async ({ canvasElement }) => {
  const part = [...canvasElement.querySelectorAll<LeePause>('lee-pause')].at(-1)!;
  await part.updateComplete;
  part.pause();
};

export const AtRest: StoryObj = {
  render: () => `${pause(everything)} ${leave}`,
};

export const Paused: StoryObj = {
  render: () => `${pause(everything)} ${leave}`,
  play: open,
};

export const OnlyGoOn: StoryObj = {
  render: () => `${pause()} ${leave}`,
  play: open,
};

export const KeptBySite: StoryObj = {
  render: () => `${pause({ ...everything, kept: 'What you wrote is kept for a week.' })} ${leave}`,
  play: open,
};

/** One quiet room is open at a time: the fullest, over a button at rest. */
export const AllStates: StoryObj = {
  render: () => `${pause()} ${pause(everything)} ${leave}`,
  play: open,
};
