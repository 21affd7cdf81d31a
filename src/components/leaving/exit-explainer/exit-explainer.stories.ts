import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../../../define/button.js';
import '../../../define/exit-explainer.js';
import '../../../define/quick-exit.js';
import { quickExit } from '../../../html.js';
import { exitExplainer } from './exit-explainer.html.js';

const leave = (keys?: string) => String(quickExit({ href: 'https://example.org/', keys }));
/** Where it stands on a page: below the way out and a heading. */
const page = (content: string) =>
  `${leave()}<div data-lee-page><h1>Safer online</h1><p>About the button above.</p><p>Read it any time.</p></div>${content}`;
const help = 'Ana helps with phones and computers, on Tuesdays.';

const meta: Meta = { title: 'Leaving/Exit explainer', component: 'lee-exit-explainer' };
export default meta;

export const Closed: StoryObj = {
  render: () => leave() + String(exitExplainer({ help })),
};

export const Open: StoryObj = {
  render: () => page(String(exitExplainer({ help, safer: '/safer', talk: '/talk', open: true, level: 2 }))),
};

export const OtherKeys: StoryObj = {
  render: () => leave('Home Home') + String(exitExplainer({ keys: 'Home Home', open: true })),
};

export const KeysOff: StoryObj = {
  render: () => leave('off') + String(exitExplainer({ keys: 'off', open: true })),
};

/** How leaving looks, shown in place. */
export const Tried: StoryObj = {
  render: () => leave() + String(exitExplainer({ open: true })),
  play: async ({ canvasElement }) => {
    const part = canvasElement.querySelector('lee-exit-explainer')!;
    await part.updateComplete;
    part.querySelector<HTMLButtonElement>('[slot=try] button')!.click();
  },
};

export const AllStates: StoryObj = {
  render: () =>
    page(
      String(exitExplainer({ label: 'Go to the weather', id: 'first', level: 2 })) +
        String(exitExplainer({ help, safer: '/safer', talk: '/talk', open: true, level: 2 })),
    ),
};
