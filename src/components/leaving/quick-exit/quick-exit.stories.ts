import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../../../define/quick-exit.js';
import { quickExit, quickExitNote } from './quick-exit.html.js';

const href = 'https://example.org/';

const meta: Meta = { title: 'Leaving/Quick exit', component: 'lee-quick-exit' };
export default meta;

export const AtRest: StoryObj = {
  render: () => String(quickExit({ href })),
};

export const OwnWords: StoryObj = {
  render: () => String(quickExit({ href, label: 'Go to the weather' })),
};

export const Fixed: StoryObj = {
  render: () => String(quickExit({ href, fixed: true })),
};

export const WithoutKeys: StoryObj = {
  render: () => String(quickExit({ href, keys: 'off' })),
};

export const WithItsNote: StoryObj = {
  render: () => String(quickExit({ href })) + String(quickExitNote({ safer: '/safer', talk: '/talk' })),
};

export const AllStates: StoryObj = {
  render: () =>
    [
      quickExit({ href }),
      quickExit({ href, label: 'Go to the weather' }),
      quickExitNote({ talk: '/talk' }),
    ].join(' '),
};
