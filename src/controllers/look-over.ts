import { isReason } from '../base/absent.js';
import { make, rewrite } from '../base/made.js';
import type { Checked } from '../base/messages.js';
import type { Spoken } from '../words/words.js';
import { skippedAs } from './branches.js';
import { empty, keep } from './keep.js';
import { controlsOf, groupOf, isCompound, isTicked, lineOf, questionOf, textOf } from './question.js';
import { button, headingOf, nameOf } from './step-frame.js';

type Sentences = Spoken<'field' | 'intake' | 'step'>;

/** What answers one question: its controls, with those that decline it. */
interface Question {
  readonly first: Checked;
  readonly controls: Checked[];
}

/** What is looked over: a form, the parts of it, and which of its controls are left out. */
export interface LookedOver {
  readonly form: HTMLFormElement;
  readonly steps: readonly HTMLElement[];
  readonly isOut: (node: Element) => boolean;
}

/** Where each "Change" leads: to a control, or to the heading of a part that was skipped. */
export type Ways = Map<HTMLElement, HTMLElement>;

/**
 * Shows everything that is about to be sent, in the person's own words, with a way to each answer, and one to take it out.
 * It is read from the form whenever it is shown, so there is no second list to maintain. What the page wrote in the place
 * stays.
 */
export function fillLookOver(place: HTMLElement, { form, steps, isOut }: LookedOver, words: Sentences): Ways {
  const ways: Ways = new Map();
  const controls = controlsOf(form).filter((control) => !isOut(control));
  place.querySelectorAll(':scope > [data-lee-made]').forEach((node) => node.remove());
  for (const step of steps.length ? steps : [form]) {
    if (step.contains(place) && step !== form) continue;
    const list = make('dl');
    const skipped = skippedAs(step);
    if (skipped) list.append(skippedRow(step, words.step.skipped[skipped], words, ways));
    else
      for (const question of questionsOf(controls.filter((control) => step.contains(control))))
        list.append(row(question, words, ways));
    if (!list.childElementCount) continue;
    if (step !== form) place.append(make('h3', nameOf(step)));
    place.append(list);
  }
  return ways;
}

function skippedRow(step: HTMLElement, said: string, words: Sentences, ways: Ways): HTMLElement {
  const heading = headingOf(step);
  const way = button(words.intake.change, 'change');
  way.firstElementChild!.ariaLabel = words.intake.changeThis(nameOf(step));
  if (heading) ways.set(way.firstElementChild as HTMLElement, heading);
  return entry(nameOf(step), [said], [way]);
}

function row(question: Question, words: Sentences, ways: Ways): HTMLElement {
  const { intake } = words;
  const asked = questionOf(question.first, words);
  const change = button(intake.change, 'change');
  change.firstElementChild!.ariaLabel = intake.changeThis(asked);
  ways.set(change.firstElementChild as HTMLElement, question.first);
  const answers = answersTo(question, words);
  if (!answers.length) return entry(asked, [nothing(question, intake)], [change]);
  const remove = button(intake.remove, 'remove');
  const whole = entry(asked, answers, [change, remove], isSensitive(question) ? intake.folded : undefined);
  removes(remove.firstElementChild as HTMLElement, question, whole, asked, words);
  return whole;
}

/** Takes an answer out. It stays in memory until the list is read anew, so that it can be put back. */
function removes(
  press: HTMLElement,
  question: Question,
  whole: HTMLElement,
  asked: string,
  words: Sentences,
): void {
  const { intake } = words;
  let putBack: (() => void) | undefined;
  const say = () => {
    rewrite(press, putBack ? intake.putBack : intake.remove);
    press.ariaLabel = putBack ? intake.putBackThis(asked) : intake.removeThis(asked);
  };
  press.addEventListener('click', () => {
    if (putBack) {
      putBack();
      putBack = undefined;
    } else {
      putBack = keep(question.controls);
      empty(question.controls);
    }
    say();
    const answers = answersTo(question, words);
    const fold = answers.length && isSensitive(question) ? intake.folded : undefined;
    whole.querySelectorAll(':scope > dd:not([slot])').forEach((line) => line.remove());
    whole
      .querySelector('dt')!
      .after(...linesOf(answers.length ? answers : [nothing(question, intake)], fold));
  });
  say();
}

/** A question, what was answered, and what can be done about it. */
function entry(asked: string, answers: readonly string[], ways: HTMLElement[], fold?: string): HTMLElement {
  const row = make('div');
  const change = make('dd');
  change.slot = 'change';
  change.append(...ways);
  row.append(make('dt', asked), ...linesOf(answers, fold), change);
  return row;
}

/** The lines of an answer; a hard one stays folded until its person opens it. */
function linesOf(answers: readonly string[], fold?: string): HTMLElement[] {
  // Words run in their own direction, and stand where the page's stand.
  const lines = answers.map((answer) => make('bdi', answer));
  if (fold === undefined)
    return lines.map((line) => {
      const node = make('dd');
      node.append(line);
      return node;
    });
  const node = make('dd');
  const details = make('details');
  details.append(
    make('summary', fold),
    ...lines.flatMap((line, index) => (index ? [make('br'), line] : [line])),
  );
  node.append(details);
  return [node];
}

/** A decline beside a control belongs to the question that it declines. */
function questionsOf(controls: readonly Checked[]): Question[] {
  const questions = new Map<HTMLElement, Question>();
  for (const control of controls) {
    if (control.closest('[slot=skip]')) continue;
    const first = controls.find(({ name }) => control.name === `${name}.declined`) ?? control;
    const group = groupOf(first);
    const question = questions.get(group);
    if (question) question.controls.push(control);
    else questions.set(group, { first, controls: [control] });
  }
  return [...questions.values()];
}

/** Nothing where there is no answer, so that nobody has to give one. */
function answersTo({ first, controls }: Question, { intake }: Sentences): string[] {
  for (const control of controls)
    if (isChecked(control) && isReason(control.value)) return [intake.declined[control.value]];
  const group = groupOf(first);
  if (isCompound(group)) return [...group.answerInWords];
  return controls.flatMap((control) => answersIn(control, intake)).filter(Boolean);
}

function nothing({ first }: Question, words: Spoken<'intake'>['intake']): string {
  const undecided = groupOf(first).querySelector('[slot=undecided]');
  return undecided ? textOf(undecided) : words.empty;
}

function answersIn(control: Checked, words: Spoken<'intake'>['intake']): string[] {
  const line = lineOf(control);
  // What is written in a row is the answer itself, once the row is ticked.
  if (line === control) return [];
  if (isTicked(control)) {
    if (!isChecked(control)) return [];
    if (line?.value) return [line.value];
    const [label] = control.labels ?? [];
    return [label && groupOf(control) !== control ? textOf(label) : words.ticked];
  }
  if (control instanceof HTMLSelectElement)
    return [...control.selectedOptions].filter(({ value }) => value).map(textOf);
  if (control.type === 'file') return [...(control as HTMLInputElement).files!].map(({ name }) => name);
  return [control.value && isHidden(control) ? words.hidden : control.value];
}

const isChecked = (control: Checked): boolean => isTicked(control) && (control as HTMLInputElement).checked;

const isSensitive = ({ first }: Question): boolean => first.closest('[sensitive], [kind=sensitive]') !== null;

/** What a field hides from the screen stays hidden here. */
const isHidden = (control: Checked): boolean =>
  control.type === 'password' || getComputedStyle(control).visibility === 'hidden';
