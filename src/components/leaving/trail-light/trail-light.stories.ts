import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../../../define/option.js';
import '../../../define/trail-light.js';
import { en } from '../../../words/en.js';
import { trailLight } from './trail-light.html.js';

const meta: Meta = { title: 'Leaving/Trail light', component: 'lee-trail-light' };
export default meta;

/** As it is after a press, without one: it would change what links in Storybook do. */
const pressed = (words: string, id?: string) =>
  String(trailLight({ id })).replace('role="status">', `role="status">${words}`);

const tick: StoryObj['play'] = async ({ canvasElement }) => {
  for (const part of canvasElement.querySelectorAll('lee-trail-light')) await part.updateComplete;
  [...canvasElement.querySelectorAll<HTMLInputElement>('input')].at(-1)!.checked = true;
};

export const Off: StoryObj = {
  render: () => String(trailLight()),
};

export const On: StoryObj = {
  render: () => pressed(en.trailLight.on),
  play: tick,
};

export const NotKept: StoryObj = {
  render: () => pressed(en.trailLight.unkept),
  play: tick,
};

export const AllStates: StoryObj = {
  render: () => String(trailLight({ id: 'first' })) + pressed(en.trailLight.on),
  play: tick,
};
