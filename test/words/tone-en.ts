import { en } from '../../src/words/en.js';
import { rulesOf, words, type Voice } from './tone.js';

const BLAME = words(
  'you failed', 'you forgot', 'you missed', 'you must', 'you did not', "you didn't", 'invalid', 'illegal', 'forbidden',
  'prohibited', 'wrong', 'incorrect', 'denied', 'violation', 'required', 'error', 'errors', 'failed', 'mistake',
  'incomplete', 'refused', 'unacceptable', 'inactive',
); // prettier-ignore

const HURRY = words(
  'hurry',
  'act now',
  'last chance',
  'immediately',
  'urgent',
  'expires',
  'quickly',
  'right away',
  'asap',
);

const PROMISE = words(
  'untraceable', 'anonymous', 'anonymously', 'completely private', 'confidential', 'guaranteed?', 'totally', 'secure',
  'securely', 'clears your history', 'erases your history', 'trauma-informed certified', 'hipaa compliant',
  'detects distress', '100 ?%',
); // prettier-ignore

const LESSENING = words(
  "don't worry",
  'do not worry',
  'just',
  'simply',
  'easy',
  'easily',
  'obviously',
  'calm down',
  'of course',
);

const PADDING = words(
  'please',
  'sorry',
  'oops',
  'uh-oh',
  'whoops',
  'hang tight',
  'thank you for',
  'successfully',
  'brave',
);

const JARGON = words(
  'incident', 'perpetrator', 'disclose', 'disclosure', 'compliance', 'terminate', 'execute', 'abort', 'kill', 'panic',
  'trigger', 'timeout', 'session', 'input', 'validate', 'mandatory', 'utilize', 'utilise',
); // prettier-ignore

const LABELS_PEOPLE = words(
  'victim',
  'victims',
  'addict',
  'alien',
  'suffering',
  'homeless person',
  'the homeless',
);

const VAGUE = /^(submit|ok|okay|click here|here|next|yes|no)$/i;

export const voiceEn: Voice = {
  translation: en,
  rules: rulesOf({
    blame: BLAME,
    hurry: HURRY,
    promise: PROMISE,
    lessening: LESSENING,
    padding: PADDING,
    jargon: JARGON,
    labels: LABELS_PEOPLE,
    vague: VAGUE,
  }),
  bad: {
    blame: 'This field is required',
    hurry: 'Act now, this offer ends',
    promise: 'Your answers are completely private.',
    lessening: "Don't worry, it takes a minute.",
    padding: 'Please enter your name.',
    jargon: 'Tell us about the incident.',
    labels: 'Services for a victim of crime',
    vague: 'Submit',
    shouting: 'We have it!',
    capitals: 'LEAVE this page',
    pictures: 'Well done 🎉',
    percentage: 'You are 62 % there.',
    length: 'This is a sentence that goes on for longer than anyone wants to read today.',
    holes: 'Part undefined of 4',
  },
  weighed: {
    length: ['leaving.armed'],
    vague: ['choice.yes', 'choice.no'],
  },
  kind: [
    'Some questions may be hard. You can skip any of them.',
    'We could not read this date. Try day, month, year, like 4 6 1990. Part of it is fine.',
    'Take the time you need. Nothing here is timed.',
    'You chose not to say.',
    'Send to Harbor House',
  ],
};
