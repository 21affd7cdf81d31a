/**
 * Every sentence of the pages that designers look at: the Theme Studio and the preview of the command line. They stand
 * apart from the sentences for people, so that no portal loads them. English alone, as the theme engine speaks.
 */

export const themePreview = {
  title: (name: string) => `${name} in every room`,
  passes: 'It passes in every room and light.',
  fails: 'It does not pass yet. The rooms show what passed last.',
  never: 'It does not pass yet. The rooms are shown without it.',
  follows: (file: string) => `This page follows ${file}.`,
  room: (room: string) => `Room ${room}`,
  alone: (room: string) => `Open ${room} by itself`,
  lights: 'Light',
  light: { dim: 'Dim', even: 'Even', bright: 'Bright' },
  moved: 'What was moved, and why',
  wrong: 'What to change',
  unnamed: 'Your agency',
};

export const studio = {
  title: 'Theme Studio',
  lead: 'Your colour in six rooms. Nothing leaves this page.',
  noScript:
    'JavaScript is off here, so the rooms stay as they are. The command line makes the same theme without it.',
  inputs: 'Your agency',
  groups: {
    shape: 'Paper, fonts, corners',
    agency: 'Your agency',
    server: 'For your server',
    look: 'Light and size',
    files: 'Open and download',
  },
  labels: {
    slug: 'Short name for addresses',
    name: 'Full name',
    short: 'Name where there is little room',
    lang: 'Language of its pages',
    brand: 'Brand colour',
    paper: 'Warmth of the paper',
    'fonts.text': 'Fonts of text',
    'fonts.heading': 'Fonts of headings',
    radius: 'Corners',
    density: 'Space',
    address: 'How people are addressed',
    logo: 'Logo',
    room: 'First room',
    'contact.phone': 'Phone',
    'contact.email': 'Email',
    'contact.place': 'Place',
    'contact.hours': 'Hours',
  } as Record<string, string>,
  options: {
    density: { close: 'Close', usual: 'Usual', roomy: 'Roomy' },
    address: { familiar: 'Familiar', formal: 'Formal' },
    room: { steady: 'Steady', open: 'Open', nook: 'Nook', dusk: 'Dusk', still: 'Still', clear: 'Clear' },
  } as Record<string, Record<string, string>>,
  pick: 'Or pick it',
  list: 'Write commas between them.',
  example: (example: string) => `Such as ${example}.`,
  open: 'Open a theme file',
  openHint: 'It is read here, on your device. It takes the place of what you brought.',
  opened: (file: string) => `${file} is open.`,
  unopened: (file: string) => `${file} does not pass yet. What you brought is as it was.`,
  unread: (file: string) => `We could not read ${file}. Try to open it again.`,
  rooms: 'Six rooms',
  hue: 'Show the rooms in colour',
  light: 'Light',
  lights: { even: 'Even', dim: 'Dim', bright: 'Bright' },
  size: 'Size',
  sizes: { small: 'All at a glance', whole: 'More of the page' },
  drawn: 'These are pictures of a page. Nothing in them can be pressed.',
  passes: 'It passes in every room and light.',
  changes: (count: number) =>
    count === 1
      ? 'One thing has to change. The rooms show what passed last.'
      : `${count} things have to change. The rooms show what passed last.`,
  wrong: 'What to change',
  line: (line: number) => `Line ${line}`,
  moved: 'What was moved, and why',
  unmoved: 'Nothing was moved.',
  downloadsHint:
    'Nothing is kept here. The theme file is what you change later. The others are made from it.',
  download: {
    theme: 'Download the theme file',
    css: 'Download the CSS',
    tokens: 'Download every value',
    ts: 'Download the TypeScript',
    figma: 'Download the file for Figma',
  },
  downloaded: (file: string) => `${file} is on its way to your downloads.`,
};

/** What the small portal in each picture says. */
export const samplePortal = {
  comfort: 'Comfort',
  pause: 'Pause',
  leave: 'Leave this page',
  path: 'Part 2 of 4. You can stop here.',
  heading: 'Reaching you',
  lead: 'Some questions may be hard. You can skip any of them.',
  phone: 'Phone',
  phoneHint: 'Leave it empty if none is safe.',
  phoneError: 'Add more digits.',
  when: 'When is a good time?',
  morning: 'In the morning',
  evening: 'After 5 pm',
  share: 'Share this part with Harbor Clinic?',
  what: 'How to reach you, nothing else',
  who: 'Ana Reyes, your peer specialist',
  why: 'So that she can call you first',
  until: '23 May',
  otherwise: 'Nothing changes here. We call you.',
  next: 'Continue',
  skip: 'Skip this part',
  back: 'Back',
};
