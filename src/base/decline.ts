import type { ReactiveController, ReactiveElement } from '@lit/reactive-element';
import { isReason, type AbsentReason } from './absent.js';
import { tick } from './answer.js';
import { asideIn, fromAside, makeAside, nameAside } from './aside.js';
import { addIds, newId } from './describe.js';
import { isCopied, make, rewrite } from './made.js';
import { isText, type Checked } from './messages.js';
import { nextTask } from './task.js';
import type { Spoken } from '../words/words.js';

/** A question that can be declined. */
export interface Declinable {
  /** What holds the decline and all that answers the question. Its rows stand at the end of it. */
  readonly place: HTMLElement;
  /** What answers the question. */
  readonly controls: readonly Checked[];
  /** The name that the answer is sent under; the decline adds `.declined` to it. */
  readonly name: string;
  /** The node that says the question. */
  readonly question: HTMLElement | null;
  /** Called when the answer was set aside or taken up again. */
  settled(): void;
}

/** What is noticed on the whole page. A framework that ticks a row raises nothing, and the next press may send the form. */
const NOTICED = ['change', 'click', 'focusin', 'formdata', 'reset'];

const ROWS = ':scope > lee-option > input, :scope > [slot=decline] > lee-option > input';

/**
 * "I'd rather not say" as an answer: a native check box in its own row, or several reasons as radios that can be cleared.
 * It is sent as `<name>.declined`. Meanwhile what was answered stays on the page and in reach, but is not sent and is not
 * asked for.
 */
export class Decline implements ReactiveController {
  readonly #of: Declinable;
  #root?: Node;
  #held: readonly Checked[] | undefined;
  #made?: HTMLElement;

  constructor(host: ReactiveElement, of: Declinable) {
    this.#of = of;
    host.addController(this);
    // Firefox restores a reloaded page's check boxes after the elements are upgraded.
    if (document.readyState !== 'complete') addEventListener('pageshow', this.#sync, { once: true });
  }

  hostConnected(): void {
    this.#root = this.#of.place.getRootNode();
    for (const type of NOTICED) this.#root.addEventListener(type, this.#notice, true);
  }

  hostDisconnected(): void {
    for (const type of NOTICED) this.#root?.removeEventListener(type, this.#notice, true);
  }

  get #boxes(): HTMLInputElement[] {
    return [...this.#of.place.querySelectorAll<HTMLInputElement>(ROWS)].filter(({ value }) =>
      isReason(value),
    );
  }

  /** Why there is no answer, where a person said so. */
  get reason(): AbsentReason | undefined {
    return this.#boxes.find(({ checked }) => checked)?.value as AbsentReason | undefined;
  }

  /** Makes the rows that are wanted and not there, and brings them up to date. */
  dress(wanted: readonly AbsentReason[], words: Spoken<'field'>['field']): void {
    if (wanted.length && !this.#boxes.length) this.#of.place.append((this.#made ??= makeRows(wanted)));
    for (const box of this.#boxes) {
      const label = box.parentElement!.querySelector('label');
      const copied = isCopied(box);
      if (copied) box.removeAttribute('aria-describedby');
      if (!box.name || copied) box.name = `${this.#of.name}.declined`;
      if (!box.id || copied) box.id = newId();
      if (label && (!label.htmlFor || copied)) label.htmlFor = box.id;
      rewrite(label, words.absent[box.value as AbsentReason]);
      this.#describe(box);
    }
    const group = this.#of.place.querySelector<HTMLElement>(':scope > [slot=decline]');
    rewrite(group?.querySelector('legend'), words.instead);
    const aside = group && asideIn(group);
    if (aside) nameAside(aside, words.clear);
    this.#sync();
  }

  /** Out of its place, in a list of form controls, the row still says which question it belongs to. */
  #describe(box: HTMLInputElement): void {
    const { question } = this.#of;
    if (!question) return;
    if (!question.id || isCopied(question)) question.id = newId();
    addIds(box, 'aria-describedby', [question.id]);
  }

  #sync = (): void => {
    const declined = this.reason !== undefined;
    if (declined === Boolean(this.#held)) return;
    const { controls } = this.#of;
    if (declined) {
      // Read-only text is barred from constraint validation, so nothing that was set aside can hold a form back.
      this.#held = controls.filter((control) => (isText(control) ? !control.readOnly : control.required));
    }
    for (const control of this.#held!) {
      if (isText(control)) control.readOnly = declined;
      else control.required = !declined;
    }
    if (!declined) this.#held = undefined;
    this.#of.settled();
  };

  #clear(): HTMLInputElement | undefined {
    const ticked = this.#boxes.find(({ checked }) => checked);
    if (!ticked) return undefined;
    tick(ticked, false);
    return ticked;
  }

  #notice = (event: Event): void => {
    const { type, target } = event;
    if (type === 'reset') return nextTask(this.#sync);
    const { controls, place } = this.#of;
    // Whoever answers after all has taken the decline back. Text cannot be written meanwhile, and stays to be read.
    if (this.#held && type === 'change' && controls.includes(target as Checked)) this.#clear();
    // The press hides itself, and focus must not be lost with it.
    if (
      type === 'click' &&
      fromAside(event) &&
      place === (target as Element).closest('[slot=decline]')?.parentElement
    )
      this.#clear()?.focus({ preventScroll: true });
    this.#sync();
    if (this.#held && type === 'formdata' && target === controls[0]?.form)
      for (const { name } of controls) (event as FormDataEvent).formData.delete(name);
  };
}

function makeRows(reasons: readonly AbsentReason[]): HTMLElement {
  if (reasons.length === 1) return row('checkbox', reasons[0]);
  const group = make('fieldset');
  group.slot = 'decline';
  group.append(make('legend'), ...reasons.map((reason) => row('radio', reason)), makeAside());
  return group;
}

function row(type: 'checkbox' | 'radio', reason: AbsentReason): HTMLElement {
  const option = make('lee-option');
  const box = make('input');
  box.type = type;
  box.value = reason;
  option.append(box, make('label'));
  return option;
}
