import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../../../define/loading.js';
import { loading } from './loading.html.js';

/** Until the words have come. */
const wait = (milliseconds: number) => () => new Promise<void>((done) => setTimeout(done, milliseconds));

const meta: Meta = { title: 'Messages/Loading', component: 'lee-loading' };
export default meta;

export const AfterOneSecond: StoryObj = {
  render: () => String(loading()),
  play: wait(1100),
};

export const OwnWords: StoryObj = {
  render: () =>
    String(loading({ text: 'We look for a time.', slow: 'This takes longer. What you wrote is kept.' })),
  play: wait(1100),
};

export const AllStates: StoryObj = {
  render: () => `${loading()}${loading({ text: 'We look for a time.' })}`,
  play: wait(1100),
};
