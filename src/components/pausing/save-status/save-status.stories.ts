import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { markup } from '../../../base/markup.js';
import '../../../define/button.js';
import '../../../define/narrative.js';
import '../../../define/save-status.js';
import { button } from '../../basics/button/button.html.js';
import { narrative } from '../../fields/narrative/narrative.html.js';
import type { DraftPolicy } from './policies.js';
import { saveStatus } from './save-status.html.js';

const meta: Meta = { title: 'Pausing/Save status', component: 'lee-save-status' };
export default meta;

const form = (policy: DraftPolicy, id: string) =>
  String(
    markup`<form method="post" id="${id}">${narrative({ id: `${id}-story`, name: 'story', label: 'What is happening?' })}${saveStatus(
      { policy, address: policy === 'server' ? '/drafts' : undefined },
    )}<p>${button({ label: 'Send', type: 'submit' })}</p></form>`,
  );

/** Presses what a person would press, one after the other. */
const press =
  (...acts: string[]): StoryObj['play'] =>
  async ({ canvasElement }) => {
    for (const act of acts) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      canvasElement.querySelector<HTMLElement>(`lee-save-status [data-lee-do=${act}]`)?.click();
    }
  };

export const NotKept: StoryObj = { render: () => form('none', 'not-kept') };

export const InMemory: StoryObj = { render: () => form('memory', 'in-memory') };

export const OnDevice: StoryObj = { render: () => form('device', 'on-device') };

export const OnServer: StoryObj = { render: () => form('server', 'on-server') };

export const Asked: StoryObj = { render: () => form('device', 'asked'), play: press('keep') };

export const AskedForServer: StoryObj = {
  render: () => form('server', 'asked-server'),
  play: press('keep'),
};

export const Offered: StoryObj = { render: () => form('device', 'offered'), play: press('keep', 'yes') };

export const OwnWords: StoryObj = {
  render: () => form('device', 'own'),
  play: press('keep', 'yes', 'own'),
};

export const Opening: StoryObj = { render: () => form('server', 'opening'), play: press('openKept') };

export const AllStates: StoryObj = {
  render: () => form('none', 'all-none') + form('device', 'all-device') + form('server', 'all-server'),
  play: press('keep'),
};
