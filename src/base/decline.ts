import { isReason, type AbsentReason } from './absent.js';
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

const ROWS = ':scope > lee-option > input, :scope > [slot=decline] > lee-option > input';

/**
 * "I'd rather not say" as an answer: a native check box in its own row, or several reasons as radios that can be cleared.
 * It is sent as `<name>.declined`. Meanwhile what was answered stays on the page and in reach, but is not sent and is not
 * asked for.
 */
export class Decline {
  readonly #of: Declinable;
  #form: HTMLFormElement | null = null;
  #held: readonly Checked[] | undefined;
  #made?: HTMLElement;

  constructor(host: HTMLElement, of: Declinable) {
    this.#of = of;
    host.addEventListener('change', this.#onChange);
    host.addEventListener('click', this.#onClick);
    // Firefox restores a reloaded page's check boxes after the elements are upgraded.
    if (document.readyState !== 'complete') addEventListener('pageshow', this.#sync, { once: true });
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
    this.#form?.removeEventListener('formdata', this.#leaveOut);
    this.#form?.removeEventListener('reset', this.#onReset);
    this.#form = declined ? (controls[0]?.form ?? null) : null;
    this.#form?.addEventListener('formdata', this.#leaveOut);
    this.#form?.addEventListener('reset', this.#onReset);
    this.#of.settled();
  };

  /** Whoever answers after all has taken the decline back. Text cannot be written meanwhile, and stays to be read. */
  #onChange = ({ target }: Event): void => {
    if (this.#held && this.#of.controls.includes(target as Checked)) this.#clear();
    this.#sync();
  };

  #onClick = (event: Event): void => {
    if (!fromAside(event) || !(event.target as Element).closest('[slot=decline]')) return;
    const ticked = this.#clear();
    this.#sync();
    // The press hides itself, and focus must not be lost with it.
    ticked?.focus({ preventScroll: true });
  };

  #clear(): HTMLInputElement | undefined {
    const ticked = this.#boxes.find(({ checked }) => checked);
    if (!ticked) return undefined;
    ticked.checked = false;
    for (const type of ['input', 'change'])
      ticked.dispatchEvent(new Event(type, { bubbles: true, composed: type === 'input' }));
    return ticked;
  }

  #onReset = (): void => nextTask(this.#sync);

  #leaveOut = ({ formData }: FormDataEvent): void => {
    for (const { name } of this.#of.controls) formData.delete(name);
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
