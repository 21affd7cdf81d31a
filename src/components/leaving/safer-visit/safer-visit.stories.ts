import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { markup } from '../../../base/markup.js';
import '../../../define/safer-visit.js';
import { saferVisit } from './safer-visit.html.js';

const help = markup`<p>Ana helps with phones and computers. You can ask her to look with you, at <a href="/devices">these times and places</a>.</p>`;

const meta: Meta = { title: 'Leaving/Safer visit', component: 'lee-safer-visit' };
export default meta;

export const AtRest: StoryObj = {
  render: () => String(saferVisit()),
};

export const WithHelp: StoryObj = {
  render: () => String(saferVisit({ help })),
};

export const Opened: StoryObj = {
  render: () => String(saferVisit({ help })),
  play: ({ canvasElement }) => {
    canvasElement.querySelector('details')!.open = true;
  },
};

export const AllStates: StoryObj = {
  render: () => String(saferVisit({ help, id: 'safer' })),
  play: ({ canvasElement }) => {
    canvasElement.querySelector('details')!.open = true;
  },
};
