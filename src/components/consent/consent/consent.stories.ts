import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { attributes, markup } from '../../../base/markup.js';
import '../../../define/consent.js';
import '../../../define/option.js';
import { consent } from './consent.html.js';

const share = {
  name: 'share',
  label: 'Share this part with Harbor Clinic?',
  hint: 'You can change your mind at any time.',
  what: 'How to reach you, nothing else',
  who: 'Ana Reyes, your peer specialist',
  why: 'So that she can call you first',
  until: '23 May',
  otherwise: 'Nothing changes here. We call you ourselves.',
  yes: 'Yes, share it',
  no: 'No, keep it private',
  takenBack: 'Ana keeps what she already has.',
};

const meta: Meta = { title: 'Consent/Consent', component: 'lee-consent' };
export default meta;

export const NotDecided: StoryObj = {
  render: () => String(consent(share)),
};

export const Given: StoryObj = {
  render: () => String(consent({ ...share, state: 'yes' })),
};

export const NotGiven: StoryObj = {
  render: () => String(consent({ ...share, state: 'no' })),
};

export const TakenBack: StoryObj = {
  render: () => String(consent({ ...share, state: 'yes' })),
  play: ({ canvasElement }) => canvasElement.querySelector<HTMLInputElement>('input[value=no]')!.click(),
};

export const LastDay: StoryObj = {
  render: () => String(consent({ ...share, until: undefined, ends: '2099-05-23', state: 'yes' })),
};

export const Ended: StoryObj = {
  render: () => String(consent({ ...share, until: undefined, ends: '2026-05-23', state: 'yes' })),
};

export const DefaultWords: StoryObj = {
  render: () => String(consent({ ...share, yes: undefined, no: undefined })),
};

export const NeedsALook: StoryObj = {
  render: () =>
    String(consent({ ...share, error: 'We could not keep this answer. You can select it again.' })),
};

export const AttributesOnly: StoryObj = {
  args: {
    name: 'share',
    label: share.label,
    hint: 'Only how to reach you, only with Ana Reyes, until 23 May.',
    yes: share.yes,
    no: share.no,
    'taken-back': share.takenBack,
  },
  render: (args) => String(markup`<lee-consent${attributes(args)}></lee-consent>`),
};

export const AllStates: StoryObj = {
  render: () =>
    [
      consent({ ...share, id: 'undecided', name: 'undecided' }),
      consent({ ...share, id: 'given', name: 'given', state: 'yes' }),
      consent({ ...share, id: 'kept', name: 'kept', state: 'no' }),
      consent({ ...share, id: 'back', name: 'back', state: 'yes' }),
      consent({ ...share, id: 'day', name: 'day', until: undefined, ends: '2099-05-23' }),
      consent({ ...share, id: 'over', name: 'over', until: undefined, ends: '2026-05-23', state: 'yes' }),
      consent({
        ...share,
        id: 'look',
        name: 'look',
        error: 'We could not keep this answer. You can select it again.',
      }),
    ].join(''),
  play: ({ canvasElement }) => canvasElement.querySelector<HTMLInputElement>('#back-no')!.click(),
};
