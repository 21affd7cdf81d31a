import type { ReactiveControllerHost } from '@lit/reactive-element';
import { Amount, type AmountAtOnce } from './amount.js';
import type { Branches } from './branches.js';
import { letGo } from './hold-still.js';
import { inView } from './in-view.js';
import { OneEntry } from './one-entry.js';
import { Questions } from './questions.js';
import { firstOf } from './step-frame.js';

/** The intake that someone goes through. */
interface Way {
  readonly branches: Branches;
  steps(): readonly HTMLElement[];
  /** How much the page shows at once, where neither person nor room says so. */
  wanted(): AmountAtOnce;
  /** Shows what is to show now. */
  arrange(): void;
  /** Goes where the browser's Back and Forward lead. */
  goTo(part: number, question: number): void;
  goBack(): void;
  /** Another part shows. */
  turned(from: number, to: number): void;
}

/**
 * Where a person is in an intake: at which part, and, where one thing shows at a time, at which question of it. As a number
 * the place is that of the part, counted from 1, with the question, counted from 0, in thousandths.
 */
export class Course {
  readonly questions = new Questions();
  readonly #amount: Amount;
  readonly #entry: OneEntry;
  readonly #of: Way;
  #current = 1;
  #shown?: HTMLElement;
  #last?: HTMLElement;
  #hasTurned = false;
  #was = 1;

  constructor(host: ReactiveControllerHost & HTMLElement, of: Way) {
    this.#of = of;
    this.#amount = new Amount(host, {
      wanted: () => of.wanted(),
      // What has the focus counts even where the browser is still about to scroll to it.
      seen: () =>
        this.#last?.matches(':focus')
          ? this.#last
          : inView(this.#last, host.querySelectorAll('lee-step > *')),
      changed: (seen) => this.#change(seen),
    });
    this.#entry = new OneEntry(host, {
      current: () => this.#place,
      turnTo: (place) => of.goTo(Math.floor(place), questionIn(place)),
      turnBack: () => of.goBack(),
    });
    host.addEventListener('focusin', this.#note);
  }

  /** The number of the part, counted from 1. */
  get current(): number {
    return this.#current;
  }

  /** The part. */
  get shown(): HTMLElement | undefined {
    return this.#shown;
  }

  /** How much shows at once. */
  get amount(): AmountAtOnce {
    return this.#amount.now;
  }

  get #place(): number {
    return this.#current + this.questions.index / 1000;
  }

  /** The number of the part that something stands in; 0 where it stands in none. */
  numberOf(node: Node | null | undefined): number {
    return node ? this.#of.steps().findIndex((step) => step.contains(node)) + 1 : 0;
  }

  /** Shows the part and the question that a person is at. Gives whether that is another part than before. */
  show(): boolean {
    const steps = this.#of.steps();
    if (!this.#hasTurned) this.#begin(steps);
    const { branches } = this.#of;
    const shown = steps[this.#current - 1];
    for (const step of steps)
      step.hidden = this.amount === 'everything' ? !branches.isAsked(step) : step !== shown;
    this.questions.show(steps, this.amount === 'one' ? shown : undefined, (one) => branches.isAsked(one));
    if (!this.#hasTurned) this.#was = this.#place;
    if (shown === this.#shown) return false;
    this.#shown = shown;
    return true;
  }

  /**
   * Turns to a part. Where focus goes is for the caller to say.
   *
   * @param at - the question of it, by its number or by what stands in it; `undefined` stays where it is in the same part
   * @param keep - whether the history has to be told
   */
  turn(number: number, at?: number | Node, keep = true): void {
    const from = this.#current;
    this.#current = Math.max(1, Math.min(number, this.#of.steps().length));
    this.#hasTurned = true;
    if (at !== undefined || this.#current !== from) this.questions.begin(at ?? 0);
    letGo();
    this.#of.arrange();
    if (keep && this.#place !== this.#was) this.#entry.keep(this.#place);
    this.#was = this.#place;
    if (this.#current !== from) this.#of.turned(from, this.#current);
  }

  /** Which question someone was at last. What leads on from it may not show with another amount. */
  #note = ({ target }: Event): void => {
    const node = target as HTMLElement;
    if (!node.matches('button')) this.#last = node;
  };

  /** Where someone was before a reload, or writes already, or what the server wants seen. */
  #begin(steps: readonly HTMLElement[]): void {
    const { kept } = this.#entry;
    this.#current = firstOf(steps, kept && Math.floor(kept));
    const part = steps.at(this.#current - 1);
    const { activeElement } = document;
    if (kept) this.questions.begin(questionIn(kept));
    else if (part)
      this.questions.begin(
        part.contains(activeElement) ? activeElement : part.querySelector('[slot=error]:not(:empty)'),
      );
  }

  /** Another amount at once shows from now on, at what a person sees. */
  #change(seen: HTMLElement | undefined): void {
    this.#hasTurned = true;
    this.#current = this.numberOf(seen) || this.#current;
    this.questions.begin(seen ?? 0);
    this.#of.arrange();
    this.#was = this.#place;
  }
}

const questionIn = (place: number): number => Math.round((place % 1) * 1000);
