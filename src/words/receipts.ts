/** Every sentence of the page that checks a signed copy. They stand apart, so that no portal loads them. English alone. */
export const receipts = {
  title: 'Check a copy',
  lead: 'See whether a copy of what you said about sharing is as it was signed.',
  alone: 'Nothing leaves this page, and nothing is kept. Nobody hears of it.',
  copy: 'Your copy',
  copyHint: 'The file that you took along, such as notes.json.',
  key: 'The key of the agency',
  keyHint: 'A file that the agency gives to anyone.',
  check: 'Check it',
  missing: 'Add this file first.',
  notOne: 'This is another kind of file. Look whether it is the right one.',
  holds: 'This copy is as it was signed.',
  holdsNot: (why: string) => `This copy does not pass. ${why}`,
};
