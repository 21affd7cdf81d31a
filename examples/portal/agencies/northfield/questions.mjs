// @ts-check

/** @typedef {import('../../intake/questions.mjs').Question} Question */

const LINE = 200;
const ALL = /** @type {const} */ (['asked-declined', 'asked-unknown', 'temp-unknown']);

/** @type {Question[]} */
export const you = [
  {
    kind: 'name',
    name: 'name',
    label: 'What may we call you?',
    hint: 'Any name is fine, in any script.',
    pronouns: true,
    decline: true,
    private: true,
    most: LINE,
  },
  {
    kind: 'select',
    name: 'language',
    label: 'Which language would you rather speak?',
    decline: true,
    options: [
      { value: 'en', label: 'English' },
      { value: 'es', label: 'Español' },
      { value: 'ar', label: 'العربية' },
      { value: 'vi', label: 'Tiếng Việt' },
      { value: 'zh', label: '中文' },
      { value: 'uk', label: 'Українська' },
      { value: 'fr', label: 'Français' },
      { value: 'ht', label: 'Kreyòl ayisyen' },
    ],
  },
  {
    kind: 'date',
    name: 'born',
    label: 'When were you born?',
    hint: 'Part of it is fine.',
    why: 'Some of our groups are for people of one age.',
    whoSees: 'Noor, and nobody else',
    ifSkipped: 'You can come to all other groups',
    decline: ALL,
    private: true,
    autocomplete: 'bday',
  },
];

/** @type {Question[]} */
export const reach = [
  {
    kind: 'contact',
    name: 'contact',
    label: 'Is there a safe way to reach you?',
    hint: 'We use only what you mark as safe.',
    channels: [{ value: 'text' }, { value: 'call' }, { value: 'email' }],
    times: ['In the morning', 'After 5 pm'],
    says: ['a friend', 'the library'],
    decline: true,
    private: true,
  },
  {
    kind: 'address',
    name: 'address',
    label: 'Where do you stay at the moment?',
    hint: 'As much as you want to say.',
    whoSees: 'Noor, to find a place to meet near you',
    decline: true,
    private: true,
    most: 500,
  },
];

/** @type {Question[]} */
export const now = [
  {
    kind: 'scale',
    name: 'days',
    label: 'How are your days at the moment?',
    points: [
      { value: '1', label: 'Hard, most of the time' },
      { value: '2', label: 'Hard, some of the time' },
      { value: '3', label: 'Some hard, some good' },
      { value: '4', label: 'Good, most of the time' },
    ],
    decline: true,
  },
  {
    kind: 'choice',
    name: 'company',
    label: 'What kind of company would you like?',
    hint: 'Select any.',
    many: true,
    own: true,
    none: true,
    decline: true,
    options: [
      { value: 'walk', label: 'A walk' },
      { value: 'table', label: 'A table in a quiet room' },
      { value: 'phone', label: 'The phone' },
      { value: 'group', label: 'A group' },
    ],
  },
  {
    kind: 'text',
    name: 'group-size',
    type: 'number',
    label: 'How many people are fine for you in a group?',
    when: 'company=group',
    most: LINE,
  },
  {
    kind: 'choice',
    name: 'before',
    label: 'Have you been to a peer group before?',
    preset: 'yes-no',
    decline: true,
  },
];

/** @type {Question[]} */
export const story = [
  {
    kind: 'narrative',
    name: 'story',
    label: 'What would you like us to know?',
    hint: 'A line is enough. Begin wherever you like.',
    why: 'So that you need not begin from nothing when we meet.',
    whoSees: 'The one peer who meets you',
    ifSkipped: 'We begin with a cup of tea',
    prompts: ['What a good day is like', 'What we had better not do', 'Who matters to you'],
    decline: ALL,
    sensitive: true,
    private: true,
    most: 200_000,
  },
];

/** @type {Question[]} */
export const papers = [
  {
    kind: 'file',
    name: 'papers',
    label: 'Is there anything you would like us to look at?',
    hint: 'Such as a letter.',
    maxSize: 8_000_000,
    maxFiles: 3,
    accept: 'image/*,.pdf',
    decline: true,
    private: true,
  },
];

/** @type {Question[]} */
export const sharing = [
  {
    kind: 'consent',
    name: 'share',
    label: 'May Noor tell Sam, our second peer, what you wrote?',
    options: [
      { value: 'no', label: 'No, only Noor' },
      { value: 'yes', label: 'Yes, Noor and Sam' },
    ],
    terms: {
      what: 'What you wrote here',
      who: 'Sam Okafor',
      why: 'So that Sam can meet you when Noor is away',
      until: 'Until you say stop',
      otherwise: 'Noor meets you. When she is away you wait for her.',
    },
    takenBack: 'Sam sees it no more. What Sam has read, Sam may remember.',
    shares: ['story'],
  },
];
