import { addIds, newId } from '../base/describe.js';
import type { Words } from '../words/words.js';
import { make, rewrite } from '../base/made.js';
import { textOf } from './question.js';

/** The heading of a part: the first there is. */
export const headingOf = (step: HTMLElement): HTMLElement | null => step.querySelector('h1, h2, h3');

/** What a part is called: its short name, else its heading. */
export function nameOf(step: HTMLElement): string {
  const heading = headingOf(step);
  return step.getAttribute('label') ?? (heading ? textOf(heading) : (step.getAttribute('heading') ?? ''));
}

/** What stands directly in a parent under a name. */
export const slotIn = (parent: HTMLElement, slot: string): HTMLElement | null =>
  parent.querySelector(`:scope > [slot=${slot}]`);

function makeSlot(tag: 'div' | 'p' | 'button', slot: string): HTMLElement {
  const node = make(tag);
  node.slot = slot;
  return node;
}

/** Makes what a form of parts needs, where the page did not write it: a place for what needs a look, and for news. */
export function frameForm(form: HTMLFormElement, steps: readonly HTMLElement[]): void {
  form.noValidate = true;
  if (!slotIn(form, 'summary')) form.prepend(makeSlot('div', 'summary'));
  if (steps.length > 1 && !slotIn(form, 'enter')) form.prepend(enter());
}

/**
 * Enter in a text field presses the first button of the form that sends it. This one is disabled, so Enter does nothing.
 * https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#implicit-submission
 */
function enter(): HTMLElement {
  const button = makeSlot('button', 'enter') as HTMLButtonElement;
  button.type = 'submit';
  button.disabled = button.hidden = true;
  return button;
}

/** Makes what stands around the questions of a part, where the page did not write it: path line, buttons, news. */
export function frameStep(step: HTMLElement, number: number, total: number, words: Words['step']): void {
  const heading = headingOf(step);
  if (total > 1) nameThePath(step, heading, words.path(number, total, nameOf(step)));
  if (heading && !heading.hasAttribute('tabindex')) heading.tabIndex = -1;
  if (!slotIn(step, 'actions')) step.append(actions(number, total, words));
  if (number === total && !slotIn(step, 'status')) step.append(status());
}

function nameThePath(step: HTMLElement, heading: HTMLElement | null, line: string): void {
  let path = slotIn(step, 'path');
  if (!path) step.prepend((path = makeSlot('p', 'path')));
  rewrite(path, line);
  path.id ||= newId();
  if (heading) addIds(heading, 'aria-describedby', [path.id]);
}

function status(): HTMLElement {
  const news = makeSlot('p', 'status');
  news.role = 'status';
  return news;
}

function actions(number: number, total: number, words: Words['step']): HTMLElement {
  const row = makeSlot('div', 'actions');
  row.append(number < total ? button(words.next, 'next') : button(words.send));
  if (number > 1) row.append(button(words.back, 'back'));
  return row;
}

const VARIANTS = { send: 'filled', next: 'filled', back: 'outline', change: 'quiet' } as const;

/** A button that leads to a part, or without a place to go to one that sends the form. */
export function button(words: string, go?: 'next' | 'back' | 'change'): HTMLElement {
  const part = make('lee-button' as 'span');
  part.setAttribute('variant', VARIANTS[go ?? 'send']);
  const pressed = make('button', words);
  pressed.type = go ? 'button' : 'submit';
  if (go) pressed.setAttribute('data-lee-go', go);
  part.append(pressed);
  return part;
}
