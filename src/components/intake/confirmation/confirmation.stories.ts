import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../../../define/confirmation.js';
import { markup } from '../../../base/markup.js';
import { confirmation } from './confirmation.html.js';

const meta: Meta = { title: 'Intake/Confirmation', component: 'lee-confirmation' };
export default meta;

export const AllStates: StoryObj = {
  render: () =>
    String(
      confirmation({
        heading: 'We have it',
        text: 'Ana will text you after 5 pm, as you asked.',
        reader: 'Ana Reyes, on Tuesday morning.',
        talk: markup`Call or text <a href="tel:5550100">555 0100</a>, 8 am to 8 pm.`,
        takeBack: 'Call us and say number 12. We delete it the same day.',
        copy: 'What you sent is below. Keep a copy only where nobody else reads it.',
      }),
    ),
};
