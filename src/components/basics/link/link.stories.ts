import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../../../define/link.js';
import { link } from './link.html.js';

const rules = link({ href: '#rules', label: 'our house rules' });
const weather = { href: 'https://example.org/', label: 'The weather of today' };
const call = link({ href: 'tel:+15550100', label: '+1 555 0100' });

const meta: Meta = { title: 'Basics/Link', component: 'lee-link' };
export default meta;

export const InASentence: StoryObj = {
  render: () => `<p>You can read ${rules} before you come, or call ${call} and ask.</p>`,
};

export const LeavesThisSite: StoryObj = {
  render: () => String(link({ ...weather, alone: true, leaves: true })),
};

export const AllStates: StoryObj = {
  render: () =>
    `<p>You can read ${rules} before you come, or call ${call} and ask.</p>` +
    [
      link({ href: '#rules', label: 'Our house rules', alone: true }),
      link({ ...weather, alone: true, leaves: true }),
      link({ href: '#print', label: 'A page to print', alone: true, newWindow: true }),
      link({ ...weather, label: 'The weather of tomorrow', alone: true, leaves: true, newWindow: true }),
    ]
      .map((one) => `<p>${one}</p>`)
      .join(''),
};
