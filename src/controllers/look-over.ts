import { isReason } from '../base/absent.js';
import type { Checked } from '../base/messages.js';
import type { Spoken, Words } from '../words/words.js';
import { make } from '../base/made.js';
import { controlsOf, groupOf, isTicked, questionOf, textOf } from './question.js';
import { button, nameOf } from './step-frame.js';

/** What answers one question: its controls, with those that decline it. */
interface Question {
  readonly first: Checked;
  readonly controls: Checked[];
}

/**
 * Shows everything that is about to be sent, in the person's own words, with a way to each answer. It is read from the
 * form whenever it is shown, so there is no second list to maintain. What the page wrote in the place stays.
 *
 * @returns the control that each "Change" leads to
 */
export function fillLookOver(
  place: HTMLElement,
  form: HTMLFormElement,
  steps: readonly HTMLElement[],
  words: Spoken<'field' | 'intake'>,
): Map<HTMLElement, Checked> {
  const ways = new Map<HTMLElement, Checked>();
  const controls = controlsOf(form);
  place.querySelectorAll(':scope > [data-lee-made]').forEach((node) => node.remove());
  for (const step of steps) {
    const questions = step.contains(place)
      ? []
      : questionsOf(controls.filter((control) => step.contains(control)));
    if (!questions.length) continue;
    const list = make('dl');
    for (const question of questions) {
      const way = button(words.intake.change, 'change');
      ways.set(way.querySelector('button')!, question.first);
      list.append(row(question, way, words));
    }
    place.append(make('h3', nameOf(step)), list);
  }
  return ways;
}

function row(question: Question, way: HTMLElement, words: Spoken<'field' | 'intake'>): HTMLElement {
  const row = make('div');
  const asked = questionOf(question.first, words);
  const answers = answersTo(question, words).map((answer) => {
    const line = make('dd');
    // Words run in their own direction, and stand where the page's stand.
    line.append(make('bdi', answer));
    return line;
  });
  const change = make('dd');
  change.slot = 'change';
  change.append(way);
  way.querySelector('button')!.ariaLabel = words.intake.changeThis(asked);
  row.append(make('dt', asked), ...answers, change);
  return row;
}

/** A decline beside a control belongs to the question that it declines. */
function questionsOf(controls: readonly Checked[]): Question[] {
  const questions = new Map<HTMLElement, Question>();
  for (const control of controls) {
    const first = controls.find(({ name }) => control.name === `${name}.declined`) ?? control;
    const group = groupOf(first);
    const question = questions.get(group);
    if (question) question.controls.push(control);
    else questions.set(group, { first, controls: [control] });
  }
  return [...questions.values()];
}

function answersTo({ first, controls }: Question, { field, intake }: Spoken<'field' | 'intake'>): string[] {
  for (const control of controls)
    if (isChecked(control) && isReason(control.value)) return [field.declined[control.value]];
  const answers = controls.flatMap((control) => answersIn(control, intake)).filter(Boolean);
  if (answers.length) return answers;
  const undecided = groupOf(first).querySelector('[slot=undecided]');
  return [undecided ? textOf(undecided) : intake.empty];
}

function answersIn(control: Checked, words: Words['intake']): string[] {
  if (isTicked(control)) {
    if (!isChecked(control)) return [];
    const [label] = control.labels ?? [];
    return [label && groupOf(control) !== control ? textOf(label) : words.ticked];
  }
  if (control instanceof HTMLSelectElement)
    return [...control.selectedOptions].filter(({ value }) => value).map(textOf);
  if (control.type === 'file') return [...(control as HTMLInputElement).files!].map(({ name }) => name);
  return [control.value && isHidden(control) ? words.hidden : control.value];
}

const isChecked = (control: Checked): boolean => isTicked(control) && (control as HTMLInputElement).checked;

/** What a field hides from the screen stays hidden here. */
const isHidden = (control: Checked): boolean =>
  control.type === 'password' || getComputedStyle(control).visibility === 'hidden';
