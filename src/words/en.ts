import { ended, lineOf, within } from './line.js';
import { phraseWords } from './phrase-words.js';

/**
 * Every sentence a person can meet, in English. How they sound is decided in the tone rules that test them. Each part
 * imports the section it speaks with, so that a page which loads few parts loads few sentences.
 */

export const field = {
  needed: 'needed',
  missing: 'Add an answer here to go on.',
  email: 'We could not read this email address. Try one like name@example.org.',
  numeric: 'We could not read this number. Try one like 12.',
  tel: 'We could not read this number. Try one like 555 0100.',
  url: 'We could not read this address. Try one like https://example.org.',
  unclear: 'We could not use this answer. Look at the hint and try again.',
  tooShort: (least: number) => `This needs ${least} characters or more.`,
  tooLong: (most: number) => `We can keep ${most} characters. Shorten it to that.`,
  absent: {
    'asked-declined': "I'd rather not say",
    'asked-unknown': "I don't know",
    'temp-unknown': 'Come back to this',
  },
  instead: 'Or one of these',
  clear: 'Clear my answer',
  ask: 'Why we ask',
  whoSees: (who: string) => `Who sees it: ${ended(who)}`,
  ifSkipped: (then: string) => `If you skip it: ${ended(then)}`,
  private: 'We ask your browser not to keep this. Some browsers may.',
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

export const language = {
  label: 'Language',
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
  afterEnd: 'After that day it counts as not decided.',
  ended: (day: string) => `This ended on ${day}. It counts as not decided.`,
  endedEarlier: 'This has ended. It counts as not decided.',
};

export const consentGroup = {
  needed: 'What we need in any case',
  notAsked: 'This is not a question. Here is why we need it.',
  same: 'You get the same help, whatever you answer.',
  all: 'For all of these at once',
  no: 'No to all of these',
  yes: 'Yes to all of these',
};

export const limits = {
  heading: 'Before you tell us anything',
  lead: 'Some things we have to pass on. These are all of them.',
  skip: 'Go to what we do not have to pass on',
};

export const embedGate = {
  learns: (service: string) => `If you show it, ${service} can see that this device opened it.`,
  shown: 'It is shown below. You can take it away again.',
  video: {
    from: (service: string) => `This video comes from ${ended(service)}`,
    show: (service: string) => `Show the video from ${service}`,
    hide: 'Take the video away',
    open: (service: string) => `Go to the video at ${service}`,
  },
  map: {
    from: (service: string) => `This map comes from ${ended(service)}`,
    show: (service: string) => `Show the map from ${service}`,
    hide: 'Take the map away',
    open: (service: string) => `Go to the map at ${service}`,
  },
  chat: {
    from: (service: string) => `This chat runs at ${ended(service)}`,
    show: (service: string) => `Show the chat from ${service}`,
    hide: 'Take the chat away',
    open: (service: string) => `Go to the chat at ${service}`,
  },
  page: {
    from: (service: string) => `This comes from ${ended(service)}`,
    show: (service: string) => `Show what comes from ${service}`,
    hide: 'Take it away',
    open: (service: string) => `Go to it at ${service}`,
  },
};

export const consentLedger = {
  heading: 'What you said',
  none: 'Nothing has been asked yet.',
  tookBack: 'You took your yes back.',
  holds: (day: string) => `It holds until ${day}.`,
  seen: 'The words you saw',
  before: 'What you said before',
  takeBack: 'Take my yes back',
  again: 'See how it is asked now',
};

export const consentReceipt = {
  heading: 'Your copy',
  ask: 'Is it safe to keep a copy here?',
  who: 'Someone who can open this device may find it.',
  no: 'No, leave it here',
  yes: 'Yes, keep a copy',
  notKept: 'Nothing was kept. You can read it here.',
  save: 'Save it as a file',
  print: 'Print it',
  how: 'You can save it as a file, or print it.',
  saved: (name: string) => `Look for ${name} where downloads are kept.`,
  open: 'Yes, get the file',
};

export const release = {
  know: 'What to know before you sign',
  asks: {
    person: 'Your name',
    discloser: 'Who shares it',
    recipient: 'Who gets it',
    information: 'What is shared',
    purpose: 'What it is for',
    expiry: 'Until when',
    signer: 'Who signs',
    signature: 'Write your name to sign',
    other: 'The name of who signs for you',
    authority: 'Why they may sign for you',
    harm: 'Did the person who signs for you harm you or your parent?',
    date: 'The day',
  },
  one: 'One person, or one office. Another needs a page of its own.',
  oneOrClass: 'One person, one office, or one kind of office.',
  little: 'As little as is needed.',
  signers: {
    self: 'I sign for myself',
    parent: 'I sign, and a parent signs with me',
    guardian: 'A guardian signs for me',
    representative: 'Someone else may sign for me by law',
  },
  statements: {
    'not-required': 'You get the same help if you do not sign.',
    revocation: 'You can take this back at any time. What was shared stays shared.',
    redisclosure: 'Whoever gets it may pass it on. This law may not protect it then.',
    'redisclosure-tpo':
      'Whoever gets it may pass it on as health privacy law allows. It may not be used in a case against you.',
    refusal: 'You get the same help if you do not sign.',
    copy: 'You can have a copy. You can read it here first.',
  },
  today: (day: string) => `Today is ${ended(day)}`,
  needed: 'To sign, fill in all of this. To say no, leave it as it is.',
  no: 'No, do not sign this',
  yes: 'Yes, sign this',
  page: 'Something is missing on this page. It cannot be signed yet.',
  lacks: {
    person: 'Add your name.',
    discloser: 'Add who shares it.',
    recipient: 'Add one person or one office.',
    information: 'Add what is shared.',
    purpose: 'Add what it is for.',
    expiry: 'Select until when. The day has to be still to come.',
    signer: 'Select who signs.',
    signature: 'Write your name to sign.',
    other: 'Add the name of who signs for you.',
    authority: 'Add why they may sign for you.',
    harm: 'Someone else has to sign for you. You can talk to us first.',
    date: 'Something is missing on this page. It cannot be signed yet.',
    alone: 'This has to stand alone. The rest needs a page of its own.',
  },
};

export const step = {
  path: (number: number, total: number | undefined, name: string) =>
    `Part ${number}${total ? ` of ${total}` : ''}: ${ended(name)} You can stop here.`,
  next: 'Continue',
  back: 'Back',
  send: 'Send',
  end: 'Look over and send',
  skip: 'Skip this part',
  later: 'Come back to this part',
  skipped: {
    'asked-declined': 'You chose to skip this part.',
    'asked-unknown': 'You chose to skip this part.',
    'temp-unknown': 'You wanted to come back to this part.',
  },
  titled: (number: number, total: number, name: string) => `Part ${number} of ${total}, ${name}`,
};

export const intake = {
  needALook: (count: number) =>
    count === 1
      ? 'One thing needs a look'
      : `${['Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine'][count - 2] ?? count} things need a look`,
  declined: {
    'asked-declined': 'You chose not to say.',
    'asked-unknown': 'You said you do not know.',
    'temp-unknown': 'You wanted to come back to this.',
  },
  remove: 'Remove',
  removeThis: (question: string) => `Remove: ${question}`,
  putBack: 'Put it back',
  putBackThis: (question: string) => `Put it back: ${question}`,
  folded: 'Show what I wrote',
  preview: 'You are looking around. Nothing you do here is kept or sent.',
  begin: 'Begin to fill it in',
  lookAround: 'Look around first',
  assisted: (helper: string) => `${helper} is filling this in with you.`,
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

export const contentNote = {
  read: 'Go on',
  skip: 'Skip this part',
  later: 'Come back later',
};

export const expect = {
  parts: 'How many parts',
  many: (parts: number) => (parts === 1 ? 'One.' : `${parts}, one after the other.`),
  long: 'How long',
  asked: 'What we ask about',
  needed: 'What you need to answer',
  whoSees: 'Who sees it',
  near: 'What you may want near you',
  stop: 'Can I stop?',
  canStop: 'Yes, at any point. You can skip any question.',
};

export const confirmation = {
  reader: 'Who reads it, and when',
  talk: 'If you want to talk before that',
  takeBack: 'If you want to change it or take it back',
  copy: 'Your copy',
};

export const button = {
  busy: 'One moment.',
};

export const header = {
  main: 'Skip to main content',
  languages: 'Languages',
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
  rest: 'Take the time you need.',
  restUntil: (time: string) => `Take the time you need. You can stay here until ${ended(time)}`,
  resume: 'Go on',
  later: 'Come back another day',
  talk: 'Talk to someone',
  unkept: 'If you go, what you wrote here is not kept.',
};

export const grounding = {
  senses: 'Notice what is around you',
  lines: [
    'Five things you can see.',
    'Four things you can touch.',
    'Three things you can hear.',
    'Two things you can smell.',
    'One thing you can taste.',
  ],
  any: 'In any order. You can leave out any of them, and stop at any point.',
};

export const visit = {
  title: 'Notes',
  until: (time: string) => `You can stay here until ${ended(time)}`,
  keeps: 'While you write, you get more time.',
  more: 'Near that time you can ask for more.',
  stays: 'What you write stays on this page after that.',
  near: (time: string) => `Your visit ends at ${ended(time)}`,
  last: (time: string) => `Your visit ends soon, at ${ended(time)}`,
  longest: 'It cannot be longer. What you wrote stays on this page.',
  stay: 'Stay longer',
  offline: 'We could not reach the server. What you wrote is still here.',
  over: 'This visit has ended',
  kept: 'What you wrote is still on this page.',
  signIn: 'Open the visit again',
  window: '(in a new window)',
  goOn: 'Go on here',
  closed: 'The visit is not open yet.',
  other: 'Another visit is open now, so this page stays covered.',
};

export const phrase = {
  words: phraseWords,
};

export const saveStatus = {
  none: 'What you write stays on this page until you send it.',
  memory: 'What you write is kept until you close this page.',
  off: 'What you write is not kept yet.',
  busy: 'One moment.',
  keep: 'Keep what I write',
  openKept: 'Open what I kept',
  found: (until: string) => `Words are kept on this device, until ${until}. Open them?`,
  apart: (until: string) => `Words are kept on this device, until ${until}.`,
  open: 'Open them',
  notNow: 'Not now',
  erase: 'Erase what is kept',
  device: {
    ask: 'Is it safe to keep this on this device?',
    facts: (until: string) => [
      'Leaving by "Leave this page" erases it.',
      `Return words lock it. The next visit here after ${until} erases it.`,
      'Anyone who knows the return words can read it. So can someone who makes you say them.',
      'Someone who watches this device can see what you write.',
      'Anyone who uses this device can see that something is kept.',
      'Files, and what you agree to share, are not kept.',
    ],
    yes: 'Yes, keep it on this device',
    saved: (time: string, until: string) => `Saved ${time} on this device, until ${until}.`,
  },
  server: {
    ask: 'May we keep this for you, locked?',
    facts: (until: string) => [
      'Return words lock it before it comes to us.',
      'Without them we cannot read it. We see only that something is kept.',
      'Anyone who knows the return words can read it. So can someone who makes you say them.',
      'Someone who watches this device can see what you write.',
      `"Leave this page" does not erase it. After ${until} it is erased.`,
      'Files, and what you agree to share, are not kept.',
    ],
    yes: 'Yes, keep it for me',
    saved: (time: string, until: string) => `Saved ${time} with us, until ${until}.`,
  },
  erased: 'Erased. Your words are still here.',
  full: 'There is no room for this. Your words are still here.',
  sent: 'What was kept is erased.',
  no: 'No, do not keep it',
  yourWords: 'Your return words',
  once: 'These words open it. They are shown once.',
  lost: 'Without them nobody can open it.',
  own: 'Use my own words',
  offer: 'Offer me other words',
  has: 'I have them. Keep what I write',
  ownHint: 'Four words or more, or 14 characters.',
  hint: 'Capitals and extra spaces do not matter.',
  unopened: 'These words do not open it. You can try again.',
  unreached: 'We could not do this. You can try again.',
  which: 'Which words do you want?',
  kept: 'The words that were kept',
  here: 'The words on this page',
  swap: 'Show the other words',
  unsaved: 'Not saved yet.',
  failed: 'We could not save this. Your words are still here.',
  unable: 'This browser cannot keep it. Your words are still here.',
  gone: 'Nothing is kept now. Your words are still here.',
  behind: 'This is open in another tab, which saved later.',
  keepHere: 'Keep the words here',
  keepThere: 'Leave the words there',
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

export const cover = {
  hide: 'Hide the screen',
  heading: 'Notes',
  show: 'Open notes',
};

export const discreet = {
  title: 'Notes',
  file: 'notes',
};

export const exitExplainer = {
  about: (leave: string) => `About "${leave}"`,
  does: 'What it does',
  stays: 'What can stay behind',
  behind: [
    'The pages you saw, in your browser history.',
    'Other open tabs and apps.',
    'Files you saved from here.',
    'The names of sites, kept by the Wi-Fi or a workplace.',
    'What someone saw if they watch this device.',
  ],
  keys: 'With keys',
  shift: 'Press Shift three times within five seconds to leave.',
  press: (keys: string) => `Press ${keys} within five seconds to leave.`,
  then: ', then ',
  loaded: 'It works once the page is ready.',
  help: 'Help with your device',
  try: 'See how leaving looks',
  tried: 'This is how it looks. Nothing was cleared.',
  other: 'When you leave, another site opens here.',
  back: 'Go back',
};

export const trailLight = {
  label: 'Leave fewer pages behind Back',
  hint:
    'For this tab. From here on, each new page takes the place of the last. ' +
    'Sending a form still adds a page. ' +
    'Your browser history still keeps every page.',
  on: 'This is on. Back can still show pages from before this one.',
  off: 'This is off. Back can show each new page again.',
  unkept: 'This is on for this page. Your browser could not keep it longer.',
};

export const erase = {
  what: 'This clears what this site keeps in this browser, drafts too. It cannot be undone.',
  stays: 'Your browser history, your downloads and what you sent stay.',
  label: 'Clear what this site keeps here',
  cleared: 'What this site kept in this browser is cleared.',
  partly: 'Some of it may still be here. Your browser settings can clear the rest.',
  told: "The site's own server was told too.",
  untold: "The site's own server was not reached. Some cookies may still be here.",
  alone: "Cookies of the site's own server may still be here.",
  open: 'Words on this page stay until you leave it.',
};

export const saferVisit = {
  heading: 'Is this device safe for you to use?',
  lead: 'Only you know who can use or see this device. These steps can help. None hides everything.',
  topics: [
    [
      'Another device',
      'If you think this device is watched, use another one.',
      'A friend you trust may have one, or a library.',
      'A workplace or school may see what its devices open.',
      'Searching for this on a watched device may be seen too.',
    ],
    [
      'A private window',
      'In the menu of your browser, choose a private or incognito window.',
      'Its pages are not kept in the history. Close it when you are done.',
      'It hides nothing from the Wi-Fi, or from an app that watches.',
    ],
    [
      'A code on your phone',
      'A code that only you know can keep others out.',
      'A new code may be noticed. You can choose when, or leave it.',
    ],
    [
      'Your accounts',
      'Someone with your password may read your email anywhere.',
      'A shared plan or account may show calls, places and photos.',
      'You can look at which devices are signed in.',
      'A change there may be noticed too.',
    ],
  ],
  where: 'Steps for your device',
  devices: [
    [
      'On an iPhone',
      'Private window: in Safari, open the list of tabs and choose Private.',
      'Code: open Settings and search for Passcode.',
      'Devices: open Settings and tap your name.',
      'What you share: open Settings, then Privacy & Security, then Safety Check.',
    ],
    [
      'On an Android phone',
      'Private window: in the menu of the browser, choose the incognito tab.',
      'Code: open Settings and search for Screen lock.',
      'Devices: open your Google Account, then Security.',
    ],
    [
      'On a Windows computer',
      'Private window: in the menu of the browser, choose the private window.',
      'Password: open Settings, then Accounts, then Sign-in options.',
      'Who can use it: open Settings, then Accounts.',
    ],
    [
      'On a Mac',
      'Private window: in Safari, open the File menu, then New Private Window.',
      'Password: open System Settings, then Users & Groups.',
      'Devices: open System Settings and choose your name.',
    ],
  ],
};

export const comfort = {
  comfort: 'Comfort',
  about: 'Each choice shows at once. You can change it again.',
  close: 'Close',
  device: (asks: string) => `Your device asks for ${asks}.`,
  asks: {
    dark: 'dark colors',
    contrast: 'strong contrast',
    soft: 'soft contrast',
    still: 'less motion',
    solid: 'solid surfaces',
    forced: 'its own colors',
  },
  axes: {
    room: 'Room',
    light: 'Light',
    text: 'Text size',
    amount: 'How much at once',
    words: 'Explanations',
    help: 'Ways to get help',
    spacing: 'Space between things',
    edges: 'Edges',
    underlines: 'Lines under links',
    ring: 'Mark around where you are',
    motion: 'Motion',
    sound: 'Sound',
  },
  groups: { shows: 'How much shows', lines: 'Space and lines', moves: 'Motion and sound' },
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
    light: {
      system: ['As it is'],
      dim: ['Dim', 'For a dark place.'],
      even: ['Even'],
      bright: ['Bright', 'For a bright place.'],
    },
    text: { system: ['As it is'], large: ['Larger'], larger: ['Largest'] },
    amount: {
      system: ['As it is'],
      one: ['One question at a time'],
      part: ['A part at a time'],
      everything: ['Everything on one page'],
    },
    words: { system: ['As it is'], fewer: ['Fewer'], usual: ['Usual'], more: ['More'] },
    help: { system: ['As it is'], shown: ['Shown'], tucked: ['In one line', 'It opens when you press it.'] },
    spacing: { system: ['As it is'], close: ['Close'], usual: ['Usual'], roomy: ['Roomy'] },
    edges: { system: ['As it is'], soft: ['Soft'], firm: ['Firm'] },
    underlines: {
      system: ['As it is'],
      off: ['Few', 'Only in text.'],
      on: ['All', 'Thicker, and everywhere.'],
    },
    ring: { system: ['As it is'], usual: ['Usual'], strong: ['Strong'] },
    motion: { system: ['As my device says'], still: ['Still'], usual: ['Usual'] },
    sound: {
      system: ['As it is', 'Nothing sounds by itself.'],
      off: ['Off'],
      on: ['On', 'Sound may begin by itself.'],
    },
  },
  undo: 'Undo my changes',
  reset: 'Use my device settings',
  keep: 'Keep these choices on this device',
  kept: 'A small note stays in this browser. Nothing you write is in it.',
  chosen: (axis: string, choice: string) => `${axis}: ${choice}.`,
  keptForSite: 'A small note stays in this browser, for this site alone. Nothing you write is in it.',
  wasUndone: 'This page is as it was before.',
  wasReset: 'This page now follows your device.',
  isKept: 'These choices are kept in this browser.',
  isForgotten: 'Nothing is kept in this browser now.',
  notKept: 'This browser could not keep them. They stay on this page.',
  offer: 'You can change how this page looks.',
  accept: 'See the choices',
  leave: 'Leave it as it is',
  later: 'You can find the choices at the top, under Comfort.',
};

export const dialog = {
  close: 'Close',
};

export const loading = {
  text: 'This takes a moment.',
  slow: 'This is taking longer. You do not need to do anything.',
};

export const link = {
  leaves: '(leaves this site)',
  window: '(opens in a new window)',
  both: '(leaves this site, in a new window)',
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
  joint: ' ',
  guessed: (date: string) => `About ${date}`,
  unread: (boxes: string, example: string) =>
    `We could not read this date. Try ${boxes}, like ${example}. Part of it is fine.`,
  whichYear: 'We could not tell which year. Write it with four digits, like 1990.',
};

export const safeContact = {
  channels: { text: 'Text message', call: 'Phone call', email: 'Email', post: 'Post' },
  safe: {
    yes: 'Yes, this is safe',
    no: 'No, do not contact me this way',
    unsure: 'I am not sure',
  },
  to: {
    text: 'Number',
    call: 'Number',
    email: 'Email address',
    post: 'Address',
    other: 'Number or name there',
  },
  message: 'You may leave a message',
  times: 'When is it safe? Any time, if you tick nothing.',
  say: 'Who may we say we are?',
  shared: 'Who else uses it?',
  word: 'A code word, so that you know it is us',
  none: 'Do not contact me',
  right: 'Yes, this is right',
  sum: {
    text: (to: string, times: string) => lineOf('Text', to || 'me', within(times)),
    call: (to: string, times: string) => lineOf('Call', to || 'me', within(times)),
    email: (to: string, times: string) => lineOf('Email', to || 'me', within(times)),
    post: (to: string, times: string) => lineOf('Write to', to || 'me', within(times)),
    other: (channel: string, to: string, times: string) => lineOf(`${channel}:`, to, within(times)),
    say: (who: string) => `Say you are ${ended(within(who))}`,
    sayNothing: 'Do not say who you are.',
    message: 'You may leave a message.',
    noMessage: 'Do not leave a message.',
    shared: (who: string) => `Also used by: ${ended(who)}`,
    word: (word: string) => `The code word is ${ended(word)}`,
    not: (channels: string) => `Do not use: ${ended(channels)}`,
    none: 'Do not contact me.',
  },
};

export const file = {
  choose: 'Choose files',
  chooseOne: 'Choose a file',
  most: (count: string) => `Up to ${count} files.`,
  each: (size: string) => `Up to ${size} a file.`,
  megabytes: (size: string) => `${size} MB`,
  kilobytes: (size: string) => `${size} kB`,
  here: 'Location and camera data are taken out of pictures. This is done on this device, before anything is sent.',
  there: 'Location and camera data are taken out of pictures. We do this when they arrive.',
  original: 'Send my originals, with their date and place',
  keep: 'Keep your original: its date and place may matter as proof.',
  kinds: { image: 'picture', video: 'video', audio: 'sound', text: 'text', application: 'document' },
  line: (number: string, kind: string, size: string) => `File ${number}, ${kind}, ${size}`,
  asItIs: 'Sent as it is. It may hold names and places.',
  show: (number: string) => `Show file ${number}`,
  hide: (number: string) => `Hide file ${number}`,
  remove: (number: string) => `Remove file ${number}`,
  reading: 'Your files are being looked at. One moment.',
  large: (size: string) => `A file is larger than ${size}, so it was not added. A smaller copy may work.`,
  many: (count: string) => `There is room for ${count} here. The other files were not added.`,
  unlike: 'A file is not the kind that its name says. It was not added.',
  broken: 'A picture could not be read, so it was not added. Another copy may work.',
};

export const address = {
  kinds: {
    lines: 'I have an address',
    none: 'I have no fixed address',
    protected: 'A state programme keeps my address private',
    region: 'Only my region',
  },
  lines: 'Address',
  postcode: 'Postcode',
  region: 'Region',
  elsewhere: 'Post goes somewhere else',
  post: 'Where post can go',
  postTo: (where: string) => `Post goes to: ${where}`,
};

export const hours = {
  noon: 'noon',
  midnight: 'midnight',
  open: 'Open now.',
  until: (time: string) => `Open now, until ${ended(time)}`,
  today: (time: string) => `Opens today at ${ended(time)}`,
  tomorrow: (time: string) => `Opens tomorrow at ${ended(time)}`,
  on: (day: string, time: string) => `Opens on ${day} at ${ended(time)}`,
  zoned: (time: string, zone: string) => `${time} (${zone})`,
};

export const help = {
  person: 'Talk to a person:',
  tucked: 'Talk to a person',
  by: {
    call: 'Call',
    text: 'Text',
    both: 'Call or text',
    tty: 'TTY',
    chat: 'Chat online',
    visit: 'Come by:',
  },
  textTo: (word: string) => `Text "${word}" to`,
  span: (from: string, to: string) => `${from} to ${to}`,
  days: (first: string, last: string) => `${first} to ${last}`,
  when: (times: string, days: string) => `${times}, ${days}`,
  joint: ', ',
  everyDay: 'every day',
  always: 'any hour',
  languages: (list: string) => `We speak ${list}.`,
  log: 'Calls and texts can show in call logs and on bills.',
};

export const crisis = {
  lead: 'If you want to talk now:',
  country: 'I am in another country',
  language: 'Another country or language',
};

export const en = {
  field,
  choice,
  narrative,
  select,
  name,
  language,
  scale,
  consent,
  consentGroup,
  limits,
  embedGate,
  consentLedger,
  consentReceipt,
  release,
  step,
  intake,
  contentNote,
  expect,
  confirmation,
  button,
  header,
  notice,
  pause,
  phrase,
  saveStatus,
  grounding,
  visit,
  leaving,
  cover,
  discreet,
  exitExplainer,
  trailLight,
  erase,
  saferVisit,
  comfort,
  dialog,
  loading,
  link,
  date,
  safeContact,
  file,
  address,
  hours,
  help,
  crisis,
};
