import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../../../define/button.js';
import '../../../define/what-to-expect.js';
import { whatToExpect } from './what-to-expect.html.js';

const meta: Meta = { title: 'Intake/What to expect', component: 'lee-what-to-expect' };
export default meta;

export const AllStates: StoryObj = {
  render: () =>
    String(
      whatToExpect({
        parts: 5,
        long: 'About ten minutes. Nothing is timed.',
        asked: 'How to reach you, and what is happening, in your own words.',
        needed: 'One safe way to reach you. All else you can skip.',
        whoSees: 'Ana Reyes reads it. If a child is in danger, we have to tell child protection.',
        near: 'A glass of water, and a place where nobody reads along.',
        preview: true,
      }),
    ),
};

export const Short: StoryObj = {
  render: () => String(whatToExpect({ parts: 1, long: 'About a minute.' })),
};
