import { markup, type Markup } from '../../base/markup.js';
import { icons, type IconName } from '../../base/icons.js';
import * as parts from '../../html.js';
import { agreeing } from './agreeing.html.js';

const reach = {
  name: 'reach',
  label: 'How may we reach you?',
  hint: 'Select any that feel safe.',
  many: true,
  decline: true,
  values: ['text'],
  options: [
    { value: 'text', label: 'Text message', hint: 'We will not say who we are.' },
    { value: 'call', label: 'Phone call, no voicemail' },
  ],
};

const ways = [
  { by: ['call', 'text'], to: '555 0100', hours: 'Mo-Fr 08:00-20:00' },
  { by: 'visit', to: '12 Weir Street', hours: 'Mo,We 09:00-17:00' },
] as const;

const share = {
  name: 'share',
  label: 'Share this part with Harbor Clinic?',
  hint: 'You can change your mind at any time.',
  what: 'How to reach you, nothing else',
  who: 'Ana Reyes, your peer specialist',
  why: 'So that she can call you first',
  until: '23 May',
  otherwise: 'Nothing changes here. We call you ourselves.',
};

const basics = (): Markup[] => [
  parts.button({ label: 'Continue', variant: 'filled' }),
  parts.button({ label: 'Go back' }),
  parts.button({ label: 'Change my answer', variant: 'quiet' }),
  parts.button({ label: 'Send', id: 'gallery-send', reason: 'Add a way to reach you first.' }),
  parts.card({
    heading: 'Write to us',
    level: 3,
    content: 'You can skip any question, and stop at any point.',
  }),
  markup`<p id="gallery-pair">Share your number with Harbor Clinic?</p>`,
  parts.choicePair({
    answers: [{ label: 'No, do not share this' }, { label: 'Yes, share this' }],
    question: 'gallery-pair',
  }),
  parts.details({ summary: 'How we read this', content: markup`<p>Ana and Joel see it.</p>` }),
  parts.dialog({
    label: 'How we keep this',
    heading: 'What you write here',
    content: 'It is kept for a year.',
    id: 'gallery-dialog',
  }),
  markup`<p>${(Object.keys(icons) as IconName[]).map((name) => parts.icon({ name }))}</p>`,
  markup`<p>You can read ${parts.link({ href: '#rules', label: 'our house rules' })} before you come.</p>`,
  parts.summary({
    rows: [
      { question: 'What should we call you?', answer: 'Sam', change: '#name' },
      { question: 'When is a good time?', answer: 'You chose not to say.' },
    ],
  }),
];

const fields = (): Markup[] => [
  parts.name({ name: 'name', label: 'What should we call you?', hint: 'Any name is fine.', pronouns: true }),
  parts.textField({
    name: 'phone',
    label: 'Which number may we text?',
    type: 'tel',
    value: '555 01',
    error: 'This number looks short. Add the missing digits, or leave it empty.',
    why: 'So that Ana can reach you about a room.',
    whoSees: 'Ana, and nobody else',
  }),
  parts.choice(reach),
  parts.select({
    name: 'county',
    label: 'Which county are you in?',
    options: ['Adams', 'Benton', 'Clark', 'Dakota', 'Elk', 'Franklin', 'Grant', 'Harlan'].map((label) => ({
      value: label.toLowerCase(),
      label,
    })),
  }),
  parts.date({ name: 'since', label: 'When did this begin?', hint: 'A year is enough. So is a guess.' }),
  parts.scale({
    name: 'rest',
    label: 'How well did you rest this week?',
    value: 'little',
    points: [
      { value: 'not', label: 'Not at all' },
      { value: 'little', label: 'A little' },
      { value: 'well', label: 'Well' },
    ],
  }),
  parts.narrative({ name: 'story', label: 'What is happening?', hint: 'A line is enough.' }),
  parts.address({ name: 'home', label: 'Where do you live?' }),
  parts.safeContact({
    name: 'contact',
    label: 'Where is it safe to reach you?',
    channels: [{ value: 'text' }, { value: 'call' }],
    times: ['In the morning', 'After 5 pm'],
  }),
  parts.file({ name: 'proof', label: 'Is there anything you would like to show us?', maxFiles: 2 }),
  markup`<p><label for="gallery-place" id="gallery-place-label">Where are you staying?</label> <input id="gallery-place"></p>${parts.decline({ for: 'gallery-place', name: 'place' })}`,
  parts.whoSees({ who: 'Ana, and nobody else', id: 'gallery-who' }),
  parts.why({ why: 'To find a room that fits.', ifSkipped: 'We ask when we meet' }),
  parts.language({ langs: ['en', 'es', 'ar'] }),
  parts.consent(share),
];

const intake = (): Markup[] => [
  parts.whatToExpect({ parts: 2, long: 'About ten minutes. Nothing is timed.', preview: true }),
  parts.path({ number: 2, total: 4, label: 'Contact' }),
  parts.intake({
    action: '#sent',
    onePage: true,
    looks: [
      {
        id: 'intake-email',
        label: 'Where may we write to you?',
        error: 'We could not read this email address. Try one like name@example.org.',
      },
    ],
    steps: parts.steps([
      {
        id: 'intake-words',
        heading: 'In your own words',
        skippable: true,
        content: [
          parts.contentNote({ text: 'Next: questions about harm at home. About 3 minutes.' }),
          parts.textField({
            id: 'intake-email',
            name: 'email',
            label: 'Where may we write to you?',
            type: 'email',
            value: 'sam at home',
            error: 'We could not read this email address. Try one like name@example.org.',
          }),
        ],
      },
      { id: 'intake-end', heading: 'Look over', content: parts.lookOver() },
    ]),
  }),
  parts.errorSummary(),
  parts.confirmation({
    heading: 'We have it',
    text: 'Ana will text you after 5 pm, as you asked.',
    reader: 'Ana Reyes, on Tuesday morning.',
    talk: markup`Call or text <a href="tel:5550100">555 0100</a>.`,
    takeBack: 'Call us and say number 12.',
    copy: 'What you sent is below.',
  }),
];

const messages = (): Markup[] => [
  ...(['info', 'saved', 'look', 'important'] as const).map((kind) =>
    parts.notice({ kind, text: 'Our door is closed on Monday. The line is open.' }),
  ),
  parts.loading(),
];

const help = (): Markup[] => [
  parts.help({ ways, timeZone: 'America/New_York', wait: 'Most calls are answered within 10 minutes.' }),
  parts.crisis({
    country: 'US',
    lines: [{ country: 'US', lang: 'en', ways: [{ by: ['call', 'text'], to: '988', hours: '24/7' }] }],
  }),
];

const pausing = (): Markup[] => [
  parts.quietRoom({ content: parts.grounding() }),
  markup`<form id="gallery-kept">${parts.textField({ name: 'kept', label: 'What would help?' })}${parts.saveStatus({ policy: 'memory' })}</form>`,
  parts.sessionKeeper({ until: new Date(Date.now() + 3_600_000) }),
];

const leaving = (): Markup[] => [
  parts.cover(),
  parts.exitExplainer({ keys: 'off' }),
  parts.erase(),
  parts.trailLight(),
  parts.saferVisit({ level: 3, id: 'gallery-safer' }),
  parts.discreet({ shownTitle: 'Notes', shownIcon: '/favicon.ico' }),
  parts.comfort({}, parts.textField({ name: 'alone', label: 'A part with comfort of its own' })),
];

/** Every part, in the order in which a portal meets them. A test looks that none is missing. */
export const gallery = (): readonly { heading: string; parts: readonly Markup[] }[] => [
  { heading: 'Basics', parts: basics() },
  { heading: 'Fields and consent', parts: fields() },
  { heading: 'Agreeing', parts: agreeing() },
  { heading: 'Intake', parts: intake() },
  { heading: 'Messages', parts: messages() },
  { heading: 'Help', parts: help() },
  { heading: 'Pausing', parts: pausing() },
  { heading: 'Leaving', parts: leaving() },
];

/** The header that every page of a portal begins with. Leave leads to the preview. */
export const galleryHeader = (name: string): Markup =>
  parts.header({
    name,
    home: '#main',
    exit: '/',
    comfort: parts.comfortPanel(),
    pause: parts.pause(),
    leave: parts.quickExit({ href: '/', keys: 'off' }),
  });
