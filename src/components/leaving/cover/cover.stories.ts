import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../../../define/cover.js';
import '../../../define/quick-exit.js';
import '../../../define/text-field.js';
import { quickExit, textField } from '../../../html.js';
import { cover } from './cover.html.js';
import type { LeeCover } from './cover.js';

const leave = quickExit({ href: 'https://example.org/' });
const field = textField({ label: 'What should we call you?', name: 'called', value: 'Sam' });

const meta: Meta = { title: 'Leaving/Cover', component: 'lee-cover' };
export default meta;

/** Covers with the last part of the story. */
const hide: StoryObj['play'] = async ({ canvasElement }) => {
  const part = [...canvasElement.querySelectorAll<LeeCover>('lee-cover')].at(-1)!;
  await part.updateComplete;
  part.cover();
};

export const AtRest: StoryObj = {
  render: () => `${cover()} ${leave}`,
};

export const OnLeavingTheTab: StoryObj = {
  render: () => `${cover({ auto: true })} ${leave} ${field}`,
};

export const Covered: StoryObj = {
  render: () => `${cover()} ${leave} ${field}`,
  play: hide,
};

export const OwnWords: StoryObj = {
  render: () => `${cover({ label: 'Cover', heading: 'Shopping list' })} ${leave}`,
  play: hide,
};

/** One card is open at a time, over a button at rest. */
export const AllStates: StoryObj = {
  render: () => `${cover()} ${cover({ label: 'Cover' })} ${leave}`,
  play: hide,
};
