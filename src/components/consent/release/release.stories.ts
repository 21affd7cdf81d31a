import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../../../define/button.js';
import '../../../define/choice.js';
import '../../../define/choice-pair.js';
import '../../../define/option.js';
import '../../../define/release.js';
import '../../../define/text-field.js';
import { release, releaseLacks, type ReleaseMarkup } from './release.html.js';

const housing: ReleaseMarkup = {
  action: '/release',
  profiles: ['vawa'],
  heading: 'Share with the housing office',
  discloser: 'Ana Reyes, Harbor House',
  recipient: 'Joel Kim, county housing office',
  information: ['Your first name', 'When you need a room', 'How many rooms you need'],
  purpose: 'To put you on the list for a flat',
  ends: ['2099-01-15', '2099-01-31'],
  revoke: 'Tell Ana, or call 555 0100.',
  risks: 'The office keeps a list that its staff can read.',
  otherWays: 'You can call the office yourself, and Ana can sit with you.',
};

const clinic: ReleaseMarkup = {
  action: '/release',
  name: 'clinic',
  profiles: ['part2', 'hipaa'],
  circumstances: ['tpo'],
  heading: 'Share with your clinic',
  ends: ['2099-05-23', 'The end of treatment'],
  signers: ['self', 'parent', 'guardian'],
  revoke: 'Write to Harbor Clinic, 1 Main Street.',
};

const notes: ReleaseMarkup = {
  ...housing,
  name: 'notes',
  profiles: ['hipaa'],
  circumstances: ['psychotherapy-notes'],
  heading: 'Share the notes of your talks with Ana',
  recipient: 'Ruth Cole, Harbor Clinic',
  information: 'The notes that Ana keeps apart',
  purpose: 'So that Ruth can go on where Ana stopped',
  revoke: 'Write to Ana at Harbor House, 2 Main Street.',
};

const meta: Meta = { title: 'Consent/Release', component: 'lee-release' };
export default meta;

export const Composed: StoryObj = {
  render: () => String(release(housing)),
};

export const AskedInFull: StoryObj = {
  render: () => String(release(clinic)),
};

export const NotesAlone: StoryObj = {
  render: () => String(release(notes)),
};

export const SomethingMissing: StoryObj = {
  render: () => String(release(housing)),
  play: ({ canvasElement }) => canvasElement.querySelector<HTMLButtonElement>('button[value=yes]')!.click(),
};

export const SentBack: StoryObj = {
  render: () => String(release({ ...housing, lacks: releaseLacks([], housing) })),
};

export const AllStates: StoryObj = {
  render: () =>
    String(release({ ...housing, name: 'housing', lacks: releaseLacks([], housing) })) +
    String(release(clinic)),
};
