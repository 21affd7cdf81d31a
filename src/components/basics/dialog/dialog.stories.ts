import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { markup } from '../../../base/markup.js';
import '../../../define/button.js';
import '../../../define/dialog.js';
import '../../../define/quick-exit.js';
import { quickExit } from '../../../html.js';
import { dialog } from './dialog.html.js';
import type { LeeDialog } from './dialog.js';

const leave = quickExit({ href: 'https://example.org/' });
const content = markup`<p>Ana and Joel read it. It is kept for a year, and you can have it taken out before.</p>`;
const part = (id: string) =>
  dialog({ label: 'How we keep this', heading: 'What you write here', content, id });

const meta: Meta = { title: 'Basics/Dialog', component: 'lee-dialog' };
export default meta;

const press: StoryObj['play'] = ({ canvasElement }) =>
  canvasElement.querySelector<LeeDialog>('lee-dialog')!.opener!.click();

export const AtRest: StoryObj = {
  render: () => `${part('at-rest')} ${leave}`,
};

export const Opened: StoryObj = {
  render: () => `${part('opened')} ${leave}`,
  play: press,
};

/** One dialog is open at a time, over a button at rest. */
export const AllStates: StoryObj = {
  render: () => `${part('all')} ${leave}`,
  play: press,
};
