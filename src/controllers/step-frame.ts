import { addIds, newId } from '../base/describe.js';
import { fillRow } from '../base/option-row.js';
import type { Spoken } from '../words/words.js';
import { isMade, make, rewrite } from '../base/made.js';
import { putAway } from './away.js';
import { textOf } from './question.js';

/** The heading of a part: the first there is. */
export const headingOf = (step: HTMLElement): HTMLElement | null => step.querySelector('h1, h2, h3');

/** What a part is called: its short name, else its heading. */
export function nameOf(step: HTMLElement): string {
  const heading = headingOf(step);
  return step.getAttribute('label') ?? (heading ? textOf(heading) : (step.getAttribute('heading') ?? ''));
}

/** What stands directly in a parent under a name. Found from child to child, which is quicker than to ask for a selector. */
export function slotIn(parent: HTMLElement, slot: string): HTMLElement | null {
  let node = parent.firstElementChild;
  while (node && node.slot !== slot) node = node.nextElementSibling;
  return node as HTMLElement | null;
}

function makeSlot(tag: 'div' | 'p' | 'button', slot: string): HTMLElement {
  const node = make(tag);
  node.slot = slot;
  return node;
}

/** What an intake says of itself, beside its parts. */
export interface FrameOptions {
  readonly words: Spoken<'intake' | 'step'>;
  /** Whether people look around: nothing is kept and nothing is sent. */
  readonly preview: boolean;
  /** Whether less than all shows at once, so that Enter is not to send it. */
  readonly isInPieces: boolean;
  /** Who fills it in with the person. */
  readonly assisted?: string;
}

/** Shows what stands behind a note about what comes next, for whoever is led to something in it. */
export function openNote(step: Element | undefined): void {
  for (const note of step?.querySelectorAll('lee-content-note') ?? []) note.toggleAttribute('read', true);
}

/** Makes what a form of parts needs, where the page did not write it: a place for what needs a look, and lines for all parts. */
export function frameForm(form: HTMLFormElement, options: FrameOptions): void {
  form.noValidate = true;
  if (!slotIn(form, 'summary')) form.prepend(makeSlot('div', 'summary'));
  if (options.isInPieces && !slotIn(form, 'enter')) form.prepend(enter());
  const { words, preview, assisted } = options;
  if (assisted && !slotIn(form, 'assisted')) slotIn(form, 'summary')!.before(...makeAssisted());
  if (assisted) sayAssisted(form, assisted, words.intake.assisted(assisted));
  const banner = slotIn(form, 'preview');
  if (!preview) banner?.remove();
  else if (!banner) slotIn(form, 'summary')!.before(makeBanner(words.intake));
}

function makeAssisted(): HTMLElement[] {
  const sent = make('input');
  sent.type = 'hidden';
  sent.name = 'assisted';
  return [sent, makeSlot('p', 'assisted')];
}

function sayAssisted(form: HTMLFormElement, helper: string, line: string): void {
  const sent = form.querySelector<HTMLInputElement>(':scope > input[name=assisted]');
  if (isMade(sent)) sent!.value = helper;
  rewrite(slotIn(form, 'assisted'), line);
}

function makeBanner(words: Spoken<'intake'>['intake']): HTMLElement {
  const banner = makeSlot('div', 'preview');
  banner.append(make('p', words.preview), button(words.begin, 'begin'));
  return banner;
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

/** Where a part stands among those that are asked. */
interface Place {
  /** Counted from 1. */
  readonly number: number;
  readonly total: number;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly canEnd: boolean;
}

/**
 * Makes what stands around the questions of each part, where the page did not write it: path line, buttons, news.
 *
 * @param asked - the parts that are counted
 * @param canEnd - whether everything can be sent before all parts were seen
 */
export function frameSteps(
  steps: readonly HTMLElement[],
  asked: readonly HTMLElement[],
  canEnd: boolean,
  words: Spoken<'step'>['step'],
): void {
  for (const step of steps) {
    const number = asked.indexOf(step) + 1;
    const [isFirst, isLast] = [step === steps[0], step === steps.at(-1)];
    frameStep(step, { number, total: asked.length, isFirst, isLast, canEnd }, words);
  }
}

/** Where there is one more question in a part. */
interface Further {
  has(by: 1 | -1): boolean;
}

/**
 * While one question shows at a time, goes on within the last part and back within the first, and offers to send only at the
 * end. What is not needed for that any more is taken away.
 */
export function frameQuestions(
  steps: readonly HTMLElement[],
  shown: HTMLElement | undefined,
  questions: Further,
  words: Spoken<'step'>['step'],
): void {
  const last = steps.at(-1);
  const goesOn = shown === last && questions.has(1);
  frameWay(steps[0], 'back', shown === steps[0] && questions.has(-1), words);
  frameWay(last, 'next', goesOn, words);
  const send = last?.querySelector(':scope > [slot=actions] > :has(> [type=submit])');
  if (send) putAway(send, goesOn);
}

function frameWay(
  step: HTMLElement | undefined,
  go: 'next' | 'back',
  isThere: boolean,
  words: Spoken<'step'>['step'],
): void {
  const row = step && slotIn(step, 'actions');
  const way = row?.querySelector(`:scope > :has(> [data-lee-go=${go}])`);
  if (isMade(way) && !isThere) way!.remove();
  if (isThere && !way) row?.[go === 'next' ? 'prepend' : 'append'](button(words[go], go));
}

/** The part that was there before a reload, or that someone writes in already, or that the server wants seen. */
export function firstOf(steps: readonly HTMLElement[], kept?: number): number {
  if (kept && kept <= steps.length) return kept;
  const used = steps.findIndex((step) => step.contains(document.activeElement));
  const marked = steps.findIndex((step) => step.hasAttribute('current'));
  return Math.max(used < 0 ? marked : used, 0) + 1;
}

function frameStep(step: HTMLElement, place: Place, words: Spoken<'step'>['step']): void {
  const heading = headingOf(step);
  if (place.total > 1) nameThePath(step, heading, words.path(place.number, place.total, nameOf(step)));
  if (heading && !heading.hasAttribute('tabindex')) heading.tabIndex = -1;
  const canSkip = step.hasAttribute('skippable');
  if (canSkip && !slotIn(step, 'skip')) step.append(skipRows(step, words));
  if (!slotIn(step, 'actions')) step.append(actions(place, canSkip, words));
  else nameActions(step, words);
  if (place.isLast && !slotIn(step, 'status')) step.append(status());
}

function nameThePath(step: HTMLElement, heading: HTMLElement | null, line: string): void {
  let path = slotIn(step, 'path');
  if (!path) step.prepend((path = makeSlot('p', 'path')));
  rewrite(path, line);
  path.id ||= newId();
  if (heading) addIds(heading, 'aria-describedby', [path.id]);
}

/** How a part is left out: as rows, which are sent, and which the buttons of the part tick. */
function skipRows(step: HTMLElement, words: Spoken<'step'>['step']): HTMLElement {
  const rows = makeSlot('div', 'skip');
  const name = `${step.getAttribute('name') ?? step.id}.skipped`;
  for (const [value, label] of [
    ['asked-declined', words.skip],
    ['temp-unknown', words.later],
  ]) {
    const row = make('lee-option');
    row.setAttribute('value', value);
    row.setAttribute('label', label);
    fillRow(row, { type: 'checkbox', name });
    rows.append(row);
  }
  return rows;
}

function status(): HTMLElement {
  const news = makeSlot('p', 'status');
  news.role = 'status';
  return news;
}

function actions(place: Place, canSkip: boolean, words: Spoken<'step'>['step']): HTMLElement {
  const row = makeSlot('div', 'actions');
  row.append(place.isLast ? button(words.send) : button(words.next, 'next', canSkip ? 'outline' : 'filled'));
  if (canSkip) row.append(button(words.skip, 'skip'));
  if (!place.isFirst) row.append(button(words.back, 'back'));
  if (place.canEnd && !place.isLast) row.append(button(words.end, 'end'));
  return row;
}

/** What its buttons say follows the language, and who it is sent to. */
function nameActions(step: HTMLElement, words: Spoken<'step'>['step']): void {
  for (const pressed of slotIn(step, 'actions')!.querySelectorAll('button'))
    rewrite(pressed, words[(pressed.dataset.leeGo ?? 'send') as 'send']);
}

const VARIANTS: Record<string, string> = {
  send: 'filled',
  next: 'filled',
  change: 'quiet',
  remove: 'quiet',
  end: 'quiet',
};

/** Where a button of an intake leads. */
export type Way =
  'next' | 'back' | 'change' | 'remove' | 'skip' | 'later' | 'read' | 'end' | 'preview' | 'begin';

/** A button that leads to a part, or without a way to go one that sends the form. */
export function button(words: string, go?: Way, variant = VARIANTS[go ?? 'send'] ?? 'outline'): HTMLElement {
  const part = make('lee-button' as 'span');
  part.setAttribute('variant', variant);
  const pressed = make('button', words);
  pressed.type = go ? 'button' : 'submit';
  if (go) pressed.setAttribute('data-lee-go', go);
  part.append(pressed);
  return part;
}
