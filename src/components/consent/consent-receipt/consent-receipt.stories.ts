import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../../../define/button.js';
import '../../../define/choice-pair.js';
import '../../../define/consent-receipt.js';
import { consentReceipt, type ConsentReceiptMarkup } from './consent-receipt.html.js';

const words = {
  what: 'Your first name and your number',
  who: 'Ana Reyes, your peer specialist',
  why: 'So that she can call you first',
  until: '23 May 2099',
  otherwise: 'You can call her yourself.',
};

const copy: ConsentReceiptMarkup = {
  from: 'Harbor House, 555 0100',
  timeZone: 'UTC',
  file: '{"reach":"yes"}',
  href: '/copy.json',
  entries: [
    {
      name: 'reach',
      label: 'Share how to reach you with Harbor Clinic?',
      said: 'yes',
      at: new Date('2026-05-02T14:10:00Z'),
      words,
    },
    { name: 'count', label: 'Count your visit in our yearly report?', said: 'no', words },
  ],
};

const press =
  (value: string) =>
  ({ canvasElement }: { canvasElement: HTMLElement }) =>
    canvasElement.querySelector<HTMLButtonElement>(`button[value=${value}]`)!.click();

const meta: Meta = { title: 'Consent/Consent receipt', component: 'lee-consent-receipt' };
export default meta;

export const OnScreen: StoryObj = {
  render: () => String(consentReceipt(copy)),
};

export const SafeToKeep: StoryObj = {
  render: () => String(consentReceipt(copy)),
  play: press('yes'),
};

export const LeftHere: StoryObj = {
  render: () => String(consentReceipt(copy)),
  play: press('no'),
};

export const AllStates: StoryObj = {
  render: () =>
    String(consentReceipt({ ...copy, id: 'rest' })) +
    String(
      consentReceipt({ ...copy, id: 'paper', heading: 'A copy on paper', file: undefined, href: undefined }),
    ),
  play: press('yes'),
};
