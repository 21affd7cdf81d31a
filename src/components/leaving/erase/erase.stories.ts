import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../../../define/button.js';
import '../../../define/erase.js';
import { en } from '../../../words/en.js';
import { erase } from './erase.html.js';

const { cleared, told, untold, open } = en.erase;

const meta: Meta = { title: 'Leaving/Erase', component: 'lee-erase' };
export default meta;

/** After the press, without one: it would clear what Storybook keeps. */
const said = (...words: string[]) =>
  String(erase({ action: '/erase' })).replace('role="status">', `role="status">${words.join(' ')}`);

export const AtRest: StoryObj = {
  render: () => String(erase({ action: '/erase' })),
};

export const BrowserOnly: StoryObj = {
  render: () => String(erase()),
};

export const Cleared: StoryObj = {
  render: () => said(cleared, told, open),
};

export const ServerNotReached: StoryObj = {
  render: () => said(cleared, untold, open),
};

export const AllStates: StoryObj = {
  render: () =>
    String(erase({ action: '/erase', id: 'first', label: 'Clear this site from this browser' })) +
    said(cleared, untold, open),
};
