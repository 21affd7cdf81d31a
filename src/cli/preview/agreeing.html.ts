import type { Markup } from '../../base/markup.js';
import * as parts from '../../html.js';

const share = {
  name: 'gallery-share',
  label: 'Share how to reach you with Harbor Clinic?',
  what: 'Your first name and your number',
  who: 'Ana Reyes, your peer specialist',
  why: 'So that she can call you first',
  ends: '2099-05-23',
  otherwise: 'You can call her yourself.',
  takenBack: 'Ana keeps what she already has.',
};

const said: parts.LedgerEntry = {
  ...share,
  name: 'gallery-said',
  words: { ...share, until: '23 May 2099' },
  said: 'yes',
  at: new Date('2026-05-02T14:10:00Z'),
};

/** Everything about agreeing beyond a single question. */
export const agreeing = (): Markup[] => [
  parts.limits({
    limits: [
      { when: 'A child is being harmed now', then: 'Ana has to tell child protection what you wrote.' },
    ],
    otherwise: 'All else stays with Ana Reyes and Joel Kim.',
  }),
  parts.consentGroup({
    id: 'gallery-sharing',
    heading: 'What may we share?',
    level: 3,
    needed: [{ what: 'The name you gave us', why: 'Whoever is at the door needs it to let you in.' }],
    consents: [parts.consent(share)],
  }),
  parts.embedGate({ src: '/', service: 'Harbor Films', label: 'A walk through the house', kind: 'video' }),
  parts.consentLedger({ action: '#said', id: 'gallery-said', level: 3, entries: [said], timeZone: 'UTC' }),
  parts.consentReceipt({ id: 'gallery-copy', level: 3, entries: [said], file: '{}', timeZone: 'UTC' }),
  parts.release({
    action: '#released',
    name: 'gallery-release',
    profiles: ['vawa'],
    heading: 'Share with the housing office',
    discloser: 'Ana Reyes, Harbor House',
    recipient: 'Joel Kim, county housing office',
    information: ['Your first name', 'When you need a room'],
    purpose: 'To put you on the list for a flat',
    ends: ['2099-01-15', '2099-01-31'],
    revoke: 'Tell Ana, or call 555 0100.',
    risks: 'The office keeps a list that its staff can read.',
    otherWays: 'You can call the office yourself, and Ana can sit with you.',
  }),
];
