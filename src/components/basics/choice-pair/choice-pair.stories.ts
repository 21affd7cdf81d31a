import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../../../define/button.js';
import '../../../define/choice-pair.js';
import { choicePair, type AnswerMarkup } from './choice-pair.html.js';

const no = { label: 'No, do not share this' };
const yes = { label: 'Yes, share this' };
const long = { label: 'Yes, tell the people at Harbor Clinic what I wrote about my children' };

const asked = (id: string, ...answers: [AnswerMarkup, AnswerMarkup]) =>
  `<p id="${id}">Share your number with Harbor Clinic?</p>${choicePair({ answers, question: id })}`;

const meta: Meta = { title: 'Basics/Choice pair', component: 'lee-choice-pair' };
export default meta;

export const TwoButtons: StoryObj = {
  render: () => asked('buttons', no, yes),
};

export const OneIsLonger: StoryObj = {
  render: () => asked('longer', no, long),
};

export const AllStates: StoryObj = {
  render: () =>
    asked('all-buttons', no, yes) +
    asked('all-longer', no, long) +
    asked('all-links', { ...no, href: '#no' }, { ...yes, href: '#yes' }),
};
