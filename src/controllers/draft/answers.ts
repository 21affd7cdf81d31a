import { fill, tell, tick } from '../../base/answer.js';
import type { Checked } from '../../base/messages.js';
import { isAnswered, isTicked } from '../question.js';

/** Never kept: what is not an answer, files, and passwords. */
const NEVER =
  '[type=hidden], [type=submit], [type=image], [type=button], [type=reset], [type=file], [type=password]';

/** A consent is asked again, and never brought back. `data-lee-unkept` says the same of anything else. */
const ASKED_AGAIN = 'lee-consent, [data-lee-unkept]';

/** What a control holds: whether it is ticked, which rows of a list are chosen, or its words. */
type State = boolean | readonly string[] | string;

/** One control: its name, the value that it stands for where it can be ticked, and what it holds. */
type Answer = readonly [name: string, value: string, state: State];

/** Every answer of a form, in its order, and the part of an intake that shows. */
export interface Answers {
  readonly part?: number;
  readonly answers: readonly Answer[];
}

/** An intake around a form, as far as a draft knows of it. */
interface Around extends HTMLElement {
  readonly current?: number;
  readonly preview?: boolean;
  goTo?(number: number): void;
}

const around = (form: HTMLFormElement): Around | null => form.closest<Around>('lee-intake');

/** Whether someone looks around in an intake: nothing is kept then. */
export const isPreview = (form: HTMLFormElement): boolean => around(form)?.preview === true;

/** The controls whose answers are kept: those of this form alone, whether they show, count and can be used now or not. */
export const keptControls = (form: HTMLFormElement): Checked[] =>
  [...form.elements].filter(
    (element): element is Checked =>
      element.matches('input, textarea, select') && !element.matches(NEVER) && !element.closest(ASKED_AGAIN),
  );

const valueOf = (control: Checked): string => (isTicked(control) ? control.value : '');

function stateOf(control: Checked): State {
  if (isTicked(control)) return (control as HTMLInputElement).checked;
  if (control.type === 'select-multiple')
    return [...(control as HTMLSelectElement).selectedOptions].map(({ value }) => value);
  return control.value;
}

/** Reads a form as it is now. */
export const answersIn = (form: HTMLFormElement): Answers => ({
  part: around(form)?.current,
  answers: keptControls(form).map((control) => [control.name, valueOf(control), stateOf(control)]),
});

/** What each control should hold. Of several with one name the first takes the first answer, and so on. */
function wanted(form: HTMLFormElement, { answers }: Answers): [control: Checked, state: State][] {
  const byName = new Map<string, State[]>();
  const keyOf = (name: string, value: string) => JSON.stringify([name, value]);
  for (const [name, value, state] of answers) {
    const key = keyOf(name, value);
    byName.set(key, [...(byName.get(key) ?? []), state]);
  }
  return keptControls(form).flatMap((control): [Checked, State][] => {
    const state = byName.get(keyOf(control.name, valueOf(control)))?.shift();
    return state === undefined || !canHold(control, state) ? [] : [[control, state]];
  });
}

/** A page may have changed since: a list that has lost a row keeps what is chosen in it now. */
function canHold(control: Checked, state: State): boolean {
  if (isTicked(control)) return typeof state === 'boolean';
  if (!(control instanceof HTMLSelectElement)) return typeof state === 'string';
  if (control.multiple) return typeof state === 'object';
  return [...control.options].some(({ value }) => value === state);
}

const isSame = (one: State, other: State): boolean => JSON.stringify(one) === JSON.stringify(other);

function hold(control: Checked, state: State): void {
  if (typeof state === 'boolean') return tick(control as HTMLInputElement, state);
  if (typeof state === 'string') return fill(control, state);
  for (const option of (control as HTMLSelectElement).options) option.selected = state.includes(option.value);
  tell(control);
}

/** Whether anything is answered in a form. */
export const isBegun = (form: HTMLFormElement): boolean => keptControls(form).some(isAnswered);

/** Whether bringing answers back would write over another answer that is there. */
export const writesOver = (form: HTMLFormElement, answers: Answers): boolean =>
  wanted(form, answers).some(([control, state]) => isAnswered(control) && !isSame(stateOf(control), state));

/** Setting one control can change another: what is declined is set aside, and writing takes a decline back. */
const ROUNDS = 4;

/**
 * Brings answers back, and tells each control that changed as if its person had written, so that branches, rows and words
 * about an answer follow. Then shows the part in which the person was.
 */
export function putAnswers(form: HTMLFormElement, answers: Answers): void {
  const all = wanted(form, answers);
  for (let round = 0; round < ROUNDS; round++) {
    const changed = all.filter(([control, state]) => !isSame(stateOf(control), state));
    if (!changed.length) break;
    for (const [control, state] of changed) hold(control, state);
  }
  if (answers.part) around(form)?.goTo?.(answers.part);
}
