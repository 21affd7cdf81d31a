// @ts-check

const LINE = 200;

/** @type {import('../../intake/questions.mjs').Question[]} */
export const reach = [
  {
    kind: 'text',
    name: 'name',
    label: 'What would you like us to call you?',
    hint: 'It does not need to be your legal name.',
    decline: true,
    private: true,
    most: LINE,
  },
  {
    kind: 'choice',
    name: 'reach',
    label: 'Which of these are okay?',
    hint: 'Choose any that feel safe. We use no others.',
    many: true,
    required: true,
    missing: 'Choose one way that is safe, or "I will call you".',
    options: [
      { value: 'text', label: 'Text message', hint: 'We do not say who we are.' },
      { value: 'call', label: 'Phone call, no voicemail', hint: 'If someone else answers, we hang up.' },
      { value: 'email', label: 'Email', hint: 'The subject is "Your question", and no more.' },
      { value: 'self', label: 'I will call you', hint: 'Then we do not contact you at all.' },
    ],
  },
  {
    kind: 'text',
    name: 'phone',
    type: 'tel',
    label: 'Phone number',
    hint: 'Only if we may text or call.',
    neededFor: 'reach=text|call',
    missing: 'Add a number for texts or calls, or choose another way.',
    unclear: 'This number looks short. Add the missing digits, or leave it empty.',
    private: true,
    most: LINE,
  },
  {
    kind: 'text',
    name: 'email',
    type: 'email',
    label: 'Email address',
    hint: 'Only if we may write, and only you can read it.',
    neededFor: 'reach=email',
    missing: 'Add an address that we may write to, or choose another way.',
    private: true,
    most: LINE,
  },
  {
    kind: 'text',
    name: 'when',
    label: 'When is a good time?',
    hint: 'Such as weekdays after 5 pm.',
    private: true,
    most: LINE,
  },
];

/** @type {import('../../intake/questions.mjs').Question[]} */
export const story = [
  {
    kind: 'narrative',
    name: 'story',
    label: 'What is happening?',
    hint: 'A line is enough. Begin wherever you like.',
    prompts: [
      'What made you look for us today',
      'What a good week would be like',
      'What we should know before we meet',
    ],
    decline: true,
    private: true,
    most: 20_000,
  },
  {
    kind: 'choice',
    name: 'help',
    label: 'Would any of these help?',
    hint: 'Choose any, or none.',
    many: true,
    options: [
      { value: 'talk', label: 'Someone to talk to' },
      { value: 'stay', label: 'A place to stay' },
      { value: 'papers', label: 'Help with papers or money' },
      { value: 'children', label: 'Something for my children' },
      { value: 'unsure', label: "I don't know yet" },
    ],
  },
];

/** @type {import('../../intake/questions.mjs').Question[]} */
export const sharing = [
  {
    kind: 'consent',
    name: 'share',
    label: 'May we share this with Harbor Clinic?',
    options: [
      { value: 'no', label: 'No, keep it at Rivermouth' },
      { value: 'yes', label: 'Yes, share it with Harbor Clinic' },
    ],
    terms: {
      what: 'What you wrote under "What is happening?"',
      who: 'The two nurses at Harbor Clinic',
      why: 'To plan a first visit with you',
      until: 'One year from today, or until you say stop',
      otherwise: 'We help you in the same way.',
    },
    takenBack: 'The clinic sees it no more. What the nurses read, they may remember.',
    years: 1,
    shares: ['story'],
  },
];
