import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { markup } from '../../../base/markup.js';
import '../../../define/details.js';
import { details } from './details.html.js';

const summary = 'Why we ask this';
const content = markup`<p>We ask this to find a room that fits you. Ana and Joel see it. You can skip it.</p>`;

const meta: Meta = { title: 'Basics/Details', component: 'lee-details' };
export default meta;

export const Closed: StoryObj = {
  render: () => String(details({ summary, content })),
};

export const Open: StoryObj = {
  render: () => String(details({ summary, content, open: true })),
};

export const AllStates: StoryObj = {
  render: () =>
    [
      details({ summary, content }),
      details({ summary, content, open: true }),
      details({ summary: 'What we do with what you write here, and who may read it later', content }),
    ].join(''),
};
