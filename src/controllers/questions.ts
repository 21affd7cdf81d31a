import type { Checked } from '../base/messages.js';
import { AWAY, putAway } from './away.js';
import { controlsOf, groupOf } from './question.js';
import { headingOf } from './step-frame.js';

/** What a question begins with, where it has words. */
const WORDS = 'label, legend';

/** A question: its first control, and all that belongs to it, with the words that lead up to it. */
interface Question {
  readonly control: Checked;
  readonly nodes: HTMLElement[];
}

/** Shows one question of a part at a time. What is put away stays as it was written. */
export class Questions {
  #all: readonly Question[] = [];
  #index = 0;
  #at: Node | null = null;

  /** Which question shows, counted from 0. */
  get index(): number {
    return this.#all.length ? this.#index : 0;
  }

  /** Whether there is one more, on or back. */
  has(by: 1 | -1): boolean {
    return this.#index + by in this.#all;
  }

  /** Whether something stands in the question that shows. */
  holds(node: Node): boolean {
    return this.#all[this.#index]?.nodes.some((one) => one.contains(node)) ?? true;
  }

  /** What the question that shows begins with: its words, or else its control. */
  get start(): HTMLElement | undefined {
    const first = this.#all[this.#index]?.nodes.find((one) => one.checkVisibility());
    return first?.querySelector<HTMLElement>(WORDS) ?? first;
  }

  /** Begins at a question, once its part shows: the one of a number, or the one that something stands in. */
  begin(at: number | Node | null): void {
    const isNumber = typeof at === 'number';
    this.#index = isNumber ? at : 0;
    this.#at = isNumber ? null : at;
  }

  /** Shows one question of a part; without a part, all there is. The one that a person is at stays, whichever come or go. */
  show(
    steps: readonly HTMLElement[],
    part: HTMLElement | undefined,
    isAsked: (control: Checked) => boolean,
  ): void {
    this.#all = part ? questionsIn(part, isAsked) : [];
    const at = this.#all.findIndex(({ nodes }) => nodes.some((one) => one.contains(this.#at)));
    this.#index = Math.max(0, at < 0 ? Math.min(this.#index, this.#all.length - 1) : at);
    this.#at = this.#all[this.#index]?.control ?? this.#at;
    const away = new Set<Element>(
      this.#all.flatMap(({ nodes }, index) => (index === this.#index ? [] : nodes)),
    );
    for (const step of steps)
      for (const node of step.querySelectorAll(`[${AWAY}]`)) if (!away.has(node)) putAway(node, false);
    for (const node of away) putAway(node, true);
  }
}

/**
 * The questions of a part. Words belong to the question that comes after them, and what stands after the last one to that one.
 * Where everything is looked over, the part stays whole.
 */
function questionsIn(step: HTMLElement, isAsked: (control: Checked) => boolean): Question[] {
  const form = step.closest('form');
  if (!form || step.querySelector('[slot=look-over]')) return [];
  const controls = controlsOf(form).filter((control) => control.name && step.contains(control));
  const questions: Question[] = [];
  const names = new Set<string>();
  let words: HTMLElement[] = [];
  for (const node of blocksIn(step, controls, headingOf(step))) {
    words.push(node);
    const asked = controls.filter((control) => node.contains(control) && isAsked(control));
    if (!asked.length) continue;
    const belongs = asked.every(({ name }) => names.has(baseOf(name)));
    if (belongs) questions.at(-1)!.nodes.push(...words);
    else questions.push({ control: asked[0], nodes: words });
    for (const { name } of asked) names.add(baseOf(name));
    words = [];
  }
  // What keeps a draft stands before the buttons of a part, and is there for all its questions.
  questions.at(-1)?.nodes.push(...words.filter((node) => node.localName !== 'lee-save-status'));
  return questions;
}

/** A decline is named after what it declines. */
const baseOf = (name: string): string => name.replace(/\.declined$/, '');

/** What stands in a part, each for itself: what only groups several questions is looked into. */
function* blocksIn(
  parent: Element,
  controls: readonly Checked[],
  heading: Element | null,
): Generator<HTMLElement> {
  for (const child of parent.children as HTMLCollectionOf<HTMLElement>) {
    if (child === heading || child.slot) continue;
    const groups = new Set(controls.filter((control) => child.contains(control)).map(groupOf));
    if (groups.size > 1 && child.matches('div, section, lee-card')) yield* blocksIn(child, controls, heading);
    else yield child;
  }
}
