import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { attributes, markup, type Markup } from '../../../base/markup.js';
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

const within = (name: string, value: string, story: Markup) =>
  String(markup`<div${attributes({ [`data-lee-${name}`]: value })}>${story}</div>`);

const tucked = details({
  summary: 'More about this',
  content: 'It does not have to be your legal name. You can change it later.',
  tuck: 'words',
});

export const MoreWords: StoryObj = {
  render: () => within('words', 'more', details({ summary, content })),
};

export const WordsThatFold: StoryObj = { render: () => String(tucked) };

export const FewerWords: StoryObj = { render: () => within('words', 'fewer', tucked) };

export const AllStates: StoryObj = {
  render: () =>
    [
      details({ summary, content }),
      details({ summary, content, open: true }),
      details({ summary: 'What we do with what you write here, and who may read it later', content }),
      tucked,
    ]
      .map(String)
      .concat(within('words', 'fewer', tucked), within('words', 'more', details({ summary, content })))
      .join(''),
};
