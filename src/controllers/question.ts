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

/** The line to write on in the row of a control, for an answer in one's own words. */
export const lineOf = (control: Checked): HTMLInputElement | null | undefined =>
  control.closest('lee-option')?.querySelector<HTMLInputElement>(':scope > [slot=part] > input');

/** A question of several parts, which says its answer itself. */
interface Compound extends HTMLElement {
  readonly answerInWords: readonly string[];
}

/** Whether a question says its answer itself. */
export const isCompound = (node: Element): node is Compound => 'answerInWords' in node;

/**
 * What holds everything that answers one question: the element of one with several parts, the `<fieldset>` where rows are
 * ticked and written in, else the control.
 */
export function groupOf(control: Checked): HTMLElement {
  let group: HTMLElement | undefined;
  for (let node = control.parentElement; node && node !== control.form; node = node.parentElement)
    if (isCompound(node)) group = node;
  const isRow = isTicked(control) || lineOf(control) === control;
  return group ?? ((isRow && control.closest<HTMLElement>('fieldset:has(> legend)')) || control);
}

/** Whether a control holds an answer: something is written, ticked or attached. */
export function isAnswered(control: Checked): boolean {
  const { checked, value } = control as HTMLInputElement;
  return isTicked(control) ? checked : value !== '';
}

/** What a node says, on one line. */
export const textOf = (node: Node): string => (node.textContent ?? '').replace(/\s+/g, ' ').trim();

/** The words of a question, as they stand on the page, without the remark that an answer is needed. */
export function questionOf(control: Checked, words: Spoken<'field'>): string {
  const group = groupOf(control);
  const name = group === control ? control.labels?.[0] : group.querySelector('legend');
  const text = name ? textOf(name) : (control.ariaLabel ?? '');
  return text.replace(` (${words.field.needed})`, '');
}
