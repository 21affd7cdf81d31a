import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { markup } from '../../../base/markup.js';
import '../../../define/button.js';
import '../../../define/loading.js';
import { button } from '../../basics/button/button.html.js';
import { loading } from './loading.html.js';
import { LeeLoading } from './loading.js';

/** So long ago that there is nothing more to say. */
const since = new Date(Date.now() - 60_000);

/** The wait begins with a press, and anew with another one. */
const begin = ({ target }: Event): void => {
  const part = (target as Element).closest?.('p')?.nextElementSibling;
  if (!(part instanceof LeeLoading)) return;
  part.hidden = true;
  part.hidden = false;
};

const meta: Meta = {
  title: 'Messages/Loading',
  component: 'lee-loading',
  decorators: [
    (story) => {
      addEventListener('click', begin);
      return story();
    },
  ],
};
export default meta;

/** Nothing is on its way until someone asks for it. */
export const FromAPressOn: StoryObj = {
  render: () => String(markup`<p>${button({ label: 'Look for a time' })}</p>${loading({ hidden: true })}`),
};

export const AfterTenSeconds: StoryObj = {
  render: () => String(loading({ since })),
};

export const OwnWords: StoryObj = {
  render: () =>
    String(
      loading({ text: 'We look for a time.', slow: 'This takes longer. What you wrote is kept.', since }),
    ),
};

/** What takes long every time says so in its first words, and nothing after them. */
export const OneSentence: StoryObj = {
  render: () => String(loading({ text: 'We look for a time. It can take a minute.', slow: '', since })),
};

export const AllStates: StoryObj = {
  render: () =>
    [
      loading({ since }),
      loading({ text: 'We look for a time.', slow: 'This takes longer. What you wrote is kept.', since }),
      loading({ text: 'We look for a time. It can take a minute.', slow: '', since }),
      loading({ hidden: true }),
    ].join(''),
};
