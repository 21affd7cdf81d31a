import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { attributes, markup } from '../../../base/markup.js';
import '../../../define/button.js';
import '../../../define/notice.js';
import { notice } from './notice.html.js';

const text = 'You can stop at any time. Nothing is sent until you press Send.';

const meta: Meta = { title: 'Messages/Notice', component: 'lee-notice' };
export default meta;

export const Info: StoryObj = {
  render: () => String(notice({ text })),
};

export const Saved: StoryObj = {
  render: () => String(notice({ kind: 'saved', text: 'What you wrote is kept until Friday, 23 May.' })),
};

export const Look: StoryObj = {
  render: () => String(notice({ kind: 'look', text: 'We could not read the phone number.' })),
};

export const Important: StoryObj = {
  render: () =>
    String(notice({ kind: 'important', text: 'Our door is closed on Monday. The line is open.' })),
};

export const Dismissible: StoryObj = {
  render: () => String(notice({ text, dismissible: true })),
};

export const OwnWord: StoryObj = {
  render: () => String(notice({ word: 'From Ana Reyes', text: 'I will call you on Tuesday, as you asked.' })),
};

export const Long: StoryObj = {
  render: () =>
    String(
      notice({
        text: markup`<p>${text}</p><p>What you write stays on this page until then. You can change it, or take all of it out again.</p>`,
      }),
    ),
};

export const AttributesOnly: StoryObj = {
  args: { kind: 'info', dismissible: true },
  render: (args) => String(markup`<lee-notice${attributes(args)}><p>${text}</p></lee-notice>`),
};

export const AllStates: StoryObj = {
  render: () =>
    [
      notice({ text }),
      notice({ kind: 'saved', text: 'What you wrote is kept until Friday, 23 May.' }),
      notice({ kind: 'look', text: 'We could not read the phone number.' }),
      notice({ kind: 'important', text: 'Our door is closed on Monday. The line is open.' }),
      notice({
        word: 'From Ana Reyes',
        text: 'I will call you on Tuesday, as you asked.',
        dismissible: true,
      }),
    ].join(''),
};
