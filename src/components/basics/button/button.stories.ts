import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { attributes, markup } from '../../../base/markup.js';
import '../../../define/button.js';
import { button } from './button.html.js';

const reason = 'Add a way to reach you first.';

const meta: Meta = { title: 'Basics/Button', component: 'lee-button' };
export default meta;

export const Outline: StoryObj = {
  render: () => String(button({ label: 'Go back' })),
};

export const Filled: StoryObj = {
  render: () => String(button({ label: 'Continue', variant: 'filled' })),
};

export const Quiet: StoryObj = {
  render: () => String(button({ label: 'Change my answer', variant: 'quiet' })),
};

export const Link: StoryObj = {
  render: () => String(button({ label: 'Read how it works first', href: '#how' })),
};

export const WithAReason: StoryObj = {
  render: () => String(button({ label: 'Send', id: 'reason', reason })),
};

export const Busy: StoryObj = {
  render: () => String(button({ label: 'Send', id: 'busy', busy: true })),
};

export const Long: StoryObj = {
  render: () =>
    String(button({ label: 'Keep what I wrote here, and come back to the rest of it on another day' })),
};

export const AttributesOnly: StoryObj = {
  args: { variant: 'filled', reason, busy: false },
  render: (args) =>
    String(markup`<lee-button${attributes(args)}><button type="button">Send</button></lee-button>`),
};

export const AllStates: StoryObj = {
  render: () =>
    [
      button({ label: 'Go back' }),
      button({ label: 'Continue', variant: 'filled' }),
      button({ label: 'Change my answer', variant: 'quiet' }),
      button({ label: 'Read how it works first', href: '#how' }),
      button({ label: 'Send', id: 'all-reason', reason }),
      button({ label: 'Send all of it', id: 'all-filled-reason', variant: 'filled', reason }),
      button({ label: 'Send this part', id: 'all-busy', busy: true }),
    ]
      .map((one) => `<p>${one}</p>`)
      .join(''),
};
