import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../../../define/button.js';
import '../../../define/summary.js';
import { summary } from './summary.html.js';

const rows = [
  { question: 'What should we call you?', answer: 'Sam', change: '#name' },
  { question: 'How may we reach you?', answer: ['Text message', 'Email'], change: '#reach' },
  {
    question: 'What is happening?',
    answer: 'I would like to talk to someone.\n\nNot at home.',
    change: '#story',
  },
];

const meta: Meta = { title: 'Basics/Summary', component: 'lee-summary' };
export default meta;

export const WithChange: StoryObj = {
  render: () => String(summary({ rows })),
};

export const OnlyRead: StoryObj = {
  render: () => String(summary({ rows: rows.map(({ question, answer }) => ({ question, answer })) })),
};

export const AllStates: StoryObj = {
  render: () =>
    String(
      summary({
        rows: [
          ...rows,
          { question: 'Your name', answer: 'ليلى حداد (Layla)', change: '#full' },
          { question: 'A word without an end', answer: 'abcdefghij'.repeat(12), change: '#word' },
          { question: 'When is a good time?', answer: 'You chose not to say.' },
        ],
      }),
    ),
};
