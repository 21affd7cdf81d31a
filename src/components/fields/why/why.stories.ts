import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { attributes, markup } from '../../../base/markup.js';
import '../../../define/why.js';
import { why } from './why.html.js';

const reasons = {
  why: 'To find a room that fits.',
  whoSees: 'Ana, and nobody else',
  ifSkipped: 'We ask when we meet',
};

const meta: Meta = { title: 'Fields/Why', component: 'lee-why' };
export default meta;

export const AttributesOnly: StoryObj = {
  args: { why: reasons.why, 'who-sees': reasons.whoSees, 'if-skipped': reasons.ifSkipped },
  render: (args) => String(markup`<lee-why${attributes(args)}></lee-why>`),
};

export const MoreWords: StoryObj = {
  render: () => `<div data-lee-words="more">${String(why(reasons))}</div>`,
};

export const AllStates: StoryObj = {
  render: () => [why(reasons), why({ why: reasons.why })].join(''),
  play: ({ canvasElement }) => canvasElement.querySelector('summary')!.click(),
};
