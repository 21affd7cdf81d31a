import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../../../define/button.js';
import '../../../define/choice-pair.js';
import '../../../define/consent.js';
import '../../../define/consent-group.js';
import '../../../define/option.js';
import { consent } from '../consent/consent.html.js';
import { consentGroup } from './consent-group.html.js';

const reach = {
  name: 'reach',
  label: 'Share how to reach you with Harbor Clinic?',
  what: 'Your first name and your number',
  who: 'Ana Reyes, your peer specialist',
  why: 'So that she can call you first',
  until: undefined,
  ends: '2099-05-23',
  otherwise: 'You can call her yourself.',
  takenBack: 'Ana keeps what she already has.',
} as const;

const count = {
  ...reach,
  name: 'count',
  label: 'Count your visit in our yearly report?',
  what: 'That someone came, and in which month',
  who: 'The county office',
  why: 'It pays for part of this work',
  otherwise: 'Your visit is left out.',
  yes: 'Yes, count it',
  no: 'No, leave it out',
  takenBack: 'A report that was sent stays as it is.',
} as const;

const needed = [{ what: 'The name you gave us', why: 'Whoever is at the door needs it to let you in.' }];

const group = (id: string, more: { all?: boolean } = {}, state?: 'yes' | 'no') =>
  String(
    consentGroup({
      id,
      heading: 'What may we share?',
      needed,
      consents: [reach, count].map((one) =>
        consent({ ...one, id: `${id}-${one.name}`, name: `${id}-${one.name}`, state }),
      ),
      ...more,
    }),
  );

const meta: Meta = { title: 'Consent/Consent group', component: 'lee-consent-group' };
export default meta;

export const AtRest: StoryObj = {
  render: () => group('share'),
};

export const WithAll: StoryObj = {
  render: () => group('share', { all: true }),
};

export const NoToAll: StoryObj = {
  render: () => group('share', { all: true }),
  play: ({ canvasElement }) => canvasElement.querySelector<HTMLButtonElement>('button[value=no]')!.click(),
};

export const AllStates: StoryObj = {
  render: () =>
    group('rest') +
    group('all', { all: true }) +
    group('given', {}, 'yes') +
    group('kept', { all: true }, 'no'),
};
