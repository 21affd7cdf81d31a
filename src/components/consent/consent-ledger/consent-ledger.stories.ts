import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../../../define/button.js';
import '../../../define/choice-pair.js';
import '../../../define/consent-ledger.js';
import '../../../define/details.js';
import '../../../define/link.js';
import { consentLedger, type LedgerEntry } from './consent-ledger.html.js';

const reach: LedgerEntry = {
  name: 'reach',
  label: 'Share how to reach you with Harbor Clinic?',
  said: 'yes',
  at: new Date('2026-05-02T14:10:00Z'),
  words: {
    what: 'Your first name and your number',
    who: 'Ana Reyes, your peer specialist',
    why: 'So that she can call you first',
    until: '23 May 2099',
    otherwise: 'You can call her yourself.',
  },
  takenBack: 'Ana keeps what she already has.',
  no: 'No, keep it private',
  yes: 'Yes, share it',
};

const entries: LedgerEntry[] = [
  { ...reach, before: [{ said: 'no', at: new Date('2026-04-20T09:30:00Z') }, { said: 'undecided' }] },
  { ...reach, name: 'count', label: 'Count your visit in our yearly report?', said: 'no' },
  { ...reach, name: 'write', label: 'Write to you about our groups?', said: 'undecided', at: undefined },
  { ...reach, name: 'housing', label: 'Share your notes with the housing office?', said: 'taken-back' },
  {
    ...reach,
    name: 'school',
    label: 'Talk with the school?',
    said: 'ended',
    ends: '2026-05-23',
    again: '#again',
  },
  { ...reach, name: 'court', label: 'Talk with your lawyer?', again: '#again' },
];

const write = (some: LedgerEntry[]) =>
  String(consentLedger({ action: '/choices', entries: some, timeZone: 'UTC' }));

const meta: Meta = { title: 'Consent/Consent ledger', component: 'lee-consent-ledger' };
export default meta;

export const SaidYes: StoryObj = {
  render: () => write(entries.slice(0, 1)),
};

export const Ended: StoryObj = {
  render: () => write(entries.slice(4, 5)),
};

export const InOtherWords: StoryObj = {
  render: () => write(entries.slice(5)),
};

export const NothingAsked: StoryObj = {
  render: () => write([]),
};

export const AllStates: StoryObj = {
  render: () => `${write(entries)}<p id="again">Here it is asked today.</p>`,
};
