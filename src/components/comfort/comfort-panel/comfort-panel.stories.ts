import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { Comfort } from '../../../controllers/comfort.js';
import '../../../define/comfort-panel.js';
import '../../../define/comfort.js';
import { comfort } from '../comfort/comfort.html.js';
import { comfortPanel } from './comfort-panel.html.js';
import type { LeeComfortPanel } from './comfort-panel.js';

const meta: Meta = { title: 'Comfort/Comfort panel', component: 'lee-comfort-panel' };
export default meta;

/** For a part of the page, so that a story changes nothing but itself. */
const inPart = (chosen: Comfort = {}) => String(comfort(chosen, comfortPanel()));

/** Opens the last panel of the story. */
const open: StoryObj['play'] = async ({ canvasElement }) => {
  const part = [...canvasElement.querySelectorAll<LeeComfortPanel>('lee-comfort-panel')].at(-1)!;
  await part.updateComplete;
  part.show();
};

export const AtRest: StoryObj = {
  render: () => inPart(),
};

export const Open: StoryObj = {
  render: () => String(comfortPanel()),
  play: open,
};

export const Chosen: StoryObj = {
  render: () => inPart({ room: 'nook', text: 'large', motion: 'still' }),
  play: open,
};

export const ForAPart: StoryObj = {
  render: () => inPart(),
  play: open,
};

export const AllStates: StoryObj = {
  render: () => inPart() + String(comfortPanel()),
  play: open,
};
