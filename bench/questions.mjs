/** What is asked, the same of every contender. */

export const LABEL = 'What would you like us to call you?';
export const HINT = 'Any name is fine.';
export const ERROR = 'Add a name to use with you.';

/** A text field with a hint, the nth on its page. */
export const field = (n) => ({ id: `f${n}`, label: LABEL, hint: HINT });

/** A check box, the nth on its page. */
export const checkBox = (n) => ({ id: `c${n}`, label: 'You may text me' });

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday'];
const TIMES = ['In the morning', 'In the afternoon', 'After 5 pm'];

const KINDS = {
  text: { label: LABEL, hint: HINT },
  area: { label: 'Is there anything we should know?', hint: 'A line is enough.' },
  select: { label: 'On which day may we call?', hint: 'You can change it later.', options: DAYS },
  radios: { label: 'When may we reach you?', hint: 'Select one that feels safe.', options: TIMES },
  check: { label: 'You may text me' },
};

// The last one is a text field, so that whoever waits for it has waited for all.
const ORDER =
  'text text text select check text radios text area text select check text text radios text select check area text';

/** A form of 20 questions, of all kinds that every contender has. */
export const FORM = ORDER.split(' ').map((kind, n) => ({ kind, id: `q${n}`, ...KINDS[kind] }));

/** The parts of a small portal, whose weights are added up. */
export const PARTS = ['button', 'text', 'area', 'check', 'radios', 'select', 'switch', 'dialog'];

/** The parts that the form of 20 questions is made of. */
export const FORM_PARTS = ['text', 'area', 'select', 'radios', 'check', 'button'];

/** The form's markup as a contender writes it. */
export const formOf = ({ markup }) =>
  `<form method="post" novalidate>${FORM.map((question) => markup[question.kind](question)).join('')}${markup.button('Send it')}</form>`;
