/**
 * Every sentence a person can meet, in English. How they sound is decided in the tone rules that test them. Each part
 * imports the section it speaks with, so that a page which loads few parts loads few sentences.
 */

/** A line with one mark at its end. */
const ended = (line: string): string => (/[.?]$/.test(line) ? line : `${line}.`);

export const field = {
  needed: 'needed',
  missing: 'Add an answer here to go on.',
  email: 'We could not read this email address. Try one like name@example.org.',
  url: 'We could not read this web address. Try one like https://example.org.',
  unclear: 'We could not use this answer. Look at the hint and try again.',
  tooShort: (least: number) => `This looks short. It needs ${least} characters or more.`,
  tooLong: (most: number) => `This is longer than we can keep. Shorten it to ${most} characters.`,
  absent: {
    'asked-declined': "I'd rather not say",
    'asked-unknown': "I don't know",
    'temp-unknown': 'Come back to this',
  },
  declined: {
    'asked-declined': 'You chose not to say.',
    'asked-unknown': 'You said you do not know.',
    'temp-unknown': 'You wanted to come back to this.',
  },
  instead: 'Or one of these',
  clear: 'Clear my answer',
  ask: 'Why we ask',
  whoSees: (who: string) => `Who sees it: ${ended(who)}`,
  ifSkipped: (then: string) => `If you skip it: ${ended(then)}`,
  private: 'We ask your browser not to keep this. Some browsers may.',
};

export const textField = {
  number: 'We could not read this number. Try one like 12.',
  tel: 'We could not read this phone number. Try one like 555 0100.',
};

export const choice = {
  missing: 'Select one or more to go on.',
  own: 'In my own words',
  none: 'None of these',
  yes: 'Yes',
  no: 'No',
  unsure: 'Not sure',
};

export const narrative = {
  hide: 'Hide what I wrote',
  show: 'Show what I wrote',
  hidden: 'What you wrote is hidden. It is still here.',
  line: 'A line is enough.',
  prompts: 'Some things you could write about',
};

export const select = {
  empty: 'Select one',
};

export const name = {
  use: 'The name to use',
  legal: 'Legal name',
  pronouns: 'Pronouns',
};

export const scale = {
  cannotSay: "I can't say",
};

export const consent = {
  what: 'What is shared',
  who: 'Who sees it',
  why: 'Why',
  until: 'Until when',
  otherwise: 'If you say no',
  no: 'No, do not share this',
  yes: 'Yes, share this',
  undecided: 'Not decided yet.',
  saidNo: 'You said no.',
  saidYes: 'You said yes.',
};

export const step = {
  path: (number: number, total: number, name: string) =>
    `Part ${number} of ${total}: ${ended(name)} You can stop here.`,
  next: 'Continue',
  back: 'Back',
  send: 'Send',
};

export const intake = {
  needALook: (count: number) =>
    count === 1
      ? 'One thing needs a look'
      : `${['Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine'][count - 2] ?? count} things need a look`,
  change: 'Change',
  changeThis: (question: string) => `Change: ${question}`,
  empty: 'Nothing here, and that is fine.',
  ticked: 'Ticked',
  hidden: 'Hidden here, and kept as you wrote it.',
  sending: 'Sending. You do not need to do anything.',
  slow: 'This is taking longer than usual. You can wait, or send again.',
  offline: 'You are not connected right now. Your words are still here. You can send them later.',
  notSent: 'We could not send this. Your words are still here. You can try again.',
};

export const button = {
  busy: 'One moment.',
};

export const header = {
  main: 'Skip to main content',
};

export const notice = {
  info: 'Good to know',
  saved: 'Saved',
  look: 'Needs a look',
  important: 'Important',
  dismiss: 'Put this away',
};

export const pause = {
  pause: 'Pause',
  line: 'Take the time you need. Nothing here is timed.',
  resume: 'Go on',
  later: 'Come back another day',
  talk: 'Talk to someone',
  unkept: 'If you go, what you wrote here is not kept.',
};

export const leaving = {
  leave: 'Leave this page',
  plain: 'This link takes you away from this page. It does not clear what you typed or your browser history.',
  armed:
    'This button takes you away from this page and clears what you typed here. ' +
    'It does not clear your browser history. ' +
    'Someone who can check this device, the Wi-Fi or your accounts may still see that you were here. ' +
    'If you think your device is being watched, use a different one if you can.',
  safer: 'How to be safer online',
  talk: 'Talk to someone',
};

export const comfort = {
  comfort: 'Comfort',
  about: 'Each choice shows at once. You can change it again.',
  close: 'Close',
  axes: { room: 'Room', text: 'Text size', motion: 'Motion' },
  choices: {
    room: {
      system: ['As my device says', 'Light or dark, as it is set.'],
      steady: ['Steady', 'Plain, like warm paper.'],
      open: ['Open', 'Bright and wide.'],
      nook: ['Nook', 'Dim and warm.'],
      dusk: ['Dusk', 'Dark, without glare.'],
      still: ['Still', 'The least there can be.'],
      clear: ['Clear', 'Strong lines and contrast.'],
    },
    text: { system: ['As it is'], large: ['Larger'], larger: ['Largest'] },
    motion: { system: ['As my device says'], still: ['Still'] },
  },
  reset: 'Use my device settings',
  keep: 'Keep these choices on this device',
  kept: 'A small note stays in this browser. Nothing you write is in it.',
  chosen: (axis: string, choice: string) => `${axis}: ${choice}.`,
  wasReset: 'This page now follows your device.',
  isKept: 'These choices are kept in this browser.',
  isForgotten: 'Nothing is kept in this browser now.',
  notKept: 'This browser could not keep them. They stay on this page.',
};

export const date = {
  day: 'Day',
  month: 'Month',
  year: 'Year',
  aboutWhen: 'About when',
  season: 'Season',
  seasons: ['Spring', 'Summer', 'Autumn', 'Winter'],
  age: 'How old you were, about',
  event: 'Before or after something',
  roughly: 'This is a guess',
  wasAbout: (age: string) => `I was about ${age}.`,
  decade: (year: string) => `the ${year}s`,
  guessed: (date: string) => `About ${date}`,
  unread: (boxes: string, example: string) =>
    `We could not read this date. Try ${boxes}, like ${example}. Part of it is fine.`,
  whichYear: 'We could not tell which year. Write it with four digits, like 1990.',
};

export const en = {
  field,
  textField,
  choice,
  narrative,
  select,
  name,
  scale,
  consent,
  step,
  intake,
  button,
  header,
  notice,
  pause,
  leaving,
  comfort,
  date,
};
