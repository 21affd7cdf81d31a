import type { Checked } from '../base/messages.js';
import type { Spoken } from '../words/words.js';

const ANSWERS =
  'input:not([type=hidden], [type=image], [type=submit], [type=button], [type=reset]), textarea, select';

/** The controls of a form that a person answers with, in the order of the page. */
export const controlsOf = (form: HTMLFormElement): Checked[] =>
  [...form.elements].filter(
    (element): element is Checked => element.matches(ANSWERS) && !element.matches(':disabled'),
  );

/** Whether a control is answered by ticking it. */
export const isTicked = (control: Checked): boolean =>
  control.type === 'radio' || control.type === 'checkbox';

/** What holds everything that answers one question: its `<fieldset>` where it is ticked, else the control. */
export const groupOf = (control: Checked): HTMLElement =>
  (isTicked(control) && control.closest<HTMLElement>('fieldset:has(> legend)')) || control;

/** What a node says, on one line. */
export const textOf = (node: Node): string => (node.textContent ?? '').replace(/\s+/g, ' ').trim();

/** The words of a question, as they stand on the page, without the remark that an answer is needed. */
export function questionOf(control: Checked, words: Spoken<'field'>): string {
  const group = groupOf(control);
  const name = group === control ? control.labels?.[0] : group.querySelector('legend');
  const text = name ? textOf(name) : (control.ariaLabel ?? '');
  return text.replace(` (${words.field.needed})`, '');
}
