import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../../../define/limits.js';
import '../../../define/link.js';
import { limits } from './limits.html.js';

const child = {
  when: 'A child is being harmed now',
  then: 'Ana has to tell child protection who you are and what you wrote.',
};

const whole = {
  limits: [
    child,
    {
      when: 'You or someone else may die today',
      then: 'Ana has to call the county crisis team.',
    },
  ],
  otherwise: 'All else stays with Ana Reyes and Joel Kim.',
  ask: 'You can call and ask about this first. You do not need to say your name.',
  skip: '#reach',
};

const meta: Meta = { title: 'Consent/Limits', component: 'lee-limits' };
export default meta;

export const InFull: StoryObj = {
  render: () => `${String(limits(whole))}<p id="reach">How may we reach you?</p>`,
};

export const Short: StoryObj = {
  render: () => String(limits({ limits: [child] })),
};

export const AllStates: StoryObj = {
  render: () =>
    `${String(limits(whole))}${String(limits({ limits: [child], heading: 'One thing we have to pass on' }))}<p id="reach">How may we reach you?</p>`,
};
