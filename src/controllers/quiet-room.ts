import type { ReactiveController, ReactiveElement } from '@lit/reactive-element';
import { node } from '../base/node.js';
import type { Words } from '../words/words.js';
import { carryLeave } from './carry-leave.js';
import { LeePauseEvent, LeeResumeEvent } from './pause-events.js';
import { pause } from './pause.js';
import { holdPlace } from './place.js';
import { veil } from './veil.js';

/** Where someone can go from the quiet room. */
export interface Ways {
  /** The address of "Come back another day". */
  later?: string;
  /** The address of "Talk to someone". */
  talk?: string;
  /** What becomes of what was written if the person goes. */
  kept?: string;
}

/** What opens when someone asks for a moment: a part of the page, or what the pause brings along. */
export interface Room {
  /** Opens it for a part, which tells of it. Gives whether it is open. */
  show(by: HTMLElement & Ways): boolean;
  /** Closes it: the person goes on. */
  close(): void;
}

/** The quiet room in the shadow tree of a part: a calm surface over a page of which nothing can be read meanwhile. */
export class QuietRoom implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #closed?: () => void;
  #words?: Words['pause'];
  #end?: () => void;

  /** @param closed - what is to be done once the person goes on */
  constructor(host: ReactiveElement, closed?: () => void) {
    this.#host = host;
    this.#closed = closed;
    host.addController(this);
  }

  get open(): boolean {
    return this.#dialog?.open ?? false;
  }

  get #dialog(): HTMLDialogElement | null {
    return this.#host.renderRoot?.querySelector('dialog') ?? null;
  }

  /** A modal dialog that leaves the page with its part would hold the page for good. */
  hostDisconnected(): void {
    this.close();
    this.#end?.();
  }

  draw(words: Words['pause'], { later, talk, kept }: Ways, content?: Node): HTMLElement {
    this.#words = words;
    return surface(
      { 'aria-labelledby': 'line', close: () => this.#end?.() },
      node('p', { id: 'line', tabindex: '-1' }, words.line),
      node(
        'div',
        { class: 'choices' },
        node('lee-button', {}, node('button', { type: 'button', click: () => this.close() }, words.resume)),
        choice(later, words.later),
        choice(talk, words.talk),
      ),
      (later || talk) && node('p', {}, kept ?? words.unkept),
      content,
    );
  }

  show(by: EventTarget): boolean {
    const room = this.#dialog;
    if (!room || room.open) return this.open;
    carryLeave(this.#host);
    const back = holdPlace();
    const line = room.querySelector<HTMLElement>('#line')!;
    // Drawn with it, it would ask for the focus of the page when it comes into it, and the browser would say that it cannot.
    line.autofocus = true;
    room.showModal();
    // In something that the page hides it would hold the page and not show.
    if (!room.checkVisibility()) {
      room.close();
      return false;
    }
    const undo = [pause.begin(this.#host), veil(room), back];
    this.#sayHowLong(line);
    this.#end = () => {
      this.#end = undefined;
      for (const step of undo) step();
      this.#closed?.();
      by.dispatchEvent(new LeeResumeEvent());
    };
    by.dispatchEvent(new LeePauseEvent());
    return true;
  }

  close(): void {
    this.#dialog?.close();
  }

  /** Where a visit ends, "Nothing here is timed" is not true. */
  #sayHowLong(line: Element): void {
    const { line: untimed, rest, restUntil } = this.#words!;
    const time = pause.limit?.();
    line.textContent = time === undefined ? untimed : time ? restUntil(time) : rest;
  }
}

/** A dialog as large as the page, with the way out where it is in the header, and the rest in its middle. */
export const surface = (
  given: Parameters<typeof node>[1],
  ...content: readonly (Node | string | undefined)[]
): HTMLElement =>
  node(
    'dialog',
    given,
    node('div', { class: 'leave' }, node('slot', { name: 'leave' })),
    node('div', { class: 'still' }, ...content.filter(Boolean)),
  );

const choice = (address: string | undefined, words: string): HTMLElement | undefined =>
  address ? node('lee-button', {}, node('a', { href: address, rel: 'noreferrer' }, words)) : undefined;
