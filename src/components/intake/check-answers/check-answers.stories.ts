import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { markup } from '../../../base/markup.js';
import '../../../define/button.js';
import '../../../define/check-answers.js';
import '../../../define/choice.js';
import '../../../define/narrative.js';
import '../../../define/option.js';
import '../../../define/text-field.js';
import { choice } from '../../fields/choice/choice.html.js';
import { narrative } from '../../fields/narrative/narrative.html.js';
import { textField } from '../../fields/text-field/text-field.html.js';
import { checkAnswers } from './check-answers.html.js';

const form = (id: string) =>
  markup`<form method="post" novalidate action="#sent">${[
    textField({ id: `${id}-name`, name: 'name', label: 'What should we call you?', value: 'Sam' }),
    textField({ id: `${id}-phone`, name: 'phone', label: 'Phone number', decline: true, declined: true }),
    choice({
      id: `${id}-reach`,
      name: 'reach',
      label: 'How may we reach you?',
      many: true,
      values: ['text', 'post'],
      options: [
        { value: 'text', label: 'Text message' },
        { value: 'post', label: 'A letter' },
      ],
    }),
    narrative({
      id: `${id}-story`,
      name: 'story',
      label: 'What is happening?',
      sensitive: true,
      decline: true,
      value: 'It started last year.\nI would like to talk to someone.',
    }),
  ]}<h2>What you wrote</h2>${checkAnswers()}</form>`;

const meta: Meta = { title: 'Intake/Check answers', component: 'lee-check-answers' };
export default meta;

export const InAPlainForm: StoryObj = { render: () => String(form('plain')) };

export const TakenOut: StoryObj = {
  render: () => String(form('out')),
  play: ({ canvasElement }) => canvasElement.querySelector<HTMLElement>('[data-lee-go=remove]')!.click(),
};

export const AllStates: StoryObj = {
  render: () => String(form('all')),
  play: ({ canvasElement }) => {
    canvasElement.querySelector<HTMLElement>('[data-lee-go=remove]')!.click();
    canvasElement.querySelector<HTMLDetailsElement>('lee-check-answers details')!.open = true;
  },
};
