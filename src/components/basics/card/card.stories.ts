import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { markup } from '../../../base/markup.js';
import '../../../define/button.js';
import '../../../define/card.js';
import { button } from '../../../html.js';
import { card } from './card.html.js';

const write = card({
  heading: 'Write to us',
  content: markup`<p>There are five short parts. You can skip any question, and stop at any point.</p>${button(
    {
      label: 'Look at the questions',
      href: '#questions',
    },
  )}`,
});

const meta: Meta = { title: 'Basics/Card', component: 'lee-card' };
export default meta;

export const WithAButton: StoryObj = {
  render: () => String(write),
};

export const AllStates: StoryObj = {
  render: () =>
    String(write) +
    String(
      card({
        heading: 'What becomes of the words that you write to us on this page',
        content: 'Ana and Joel read them.',
      }),
    ),
};
