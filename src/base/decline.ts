import { addIds, newId } from './describe.js';
import { isCopied, make } from './made.js';
import { nextTask } from './task.js';
import type { LeeControl } from './lee-control.js';

/** HL7 data-absent-reason, https://hl7.org/fhir/R4/codesystem-data-absent-reason.html */
export const DECLINED = 'asked-declined';

/**
 * "I'd rather not say" as an answer: a native check box in its own row, sent as `<name>.declined`. While it is ticked
 * what was written stays on the page and in reach, but is not sent and is not asked for.
 */
export class Decline {
  readonly #field: LeeControl;
  readonly #settled: () => void;
  #form: HTMLFormElement | null = null;
  #held = false;
  #row?: HTMLElement;

  /** @param settled - called when the answer was set aside or taken up again */
  constructor(field: LeeControl, settled: () => void) {
    this.#field = field;
    this.#settled = settled;
    field.addEventListener('change', this.#sync);
    // Firefox restores a reloaded page's check boxes after the elements are upgraded.
    if (document.readyState !== 'complete') addEventListener('pageshow', this.#sync, { once: true });
  }

  get #box(): HTMLInputElement | null {
    return this.#field.querySelector(`:scope > lee-option > input[value=${DECLINED}]`);
  }

  dress(wanted: boolean, words: string): void {
    if (wanted && !this.#box) this.#field.append((this.#row ??= row(words)));
    const box = this.#box;
    if (!box) return;
    if (!box.name) box.name = `${this.#field.name}.declined`;
    const copied = isCopied(box);
    if (copied) box.removeAttribute('aria-describedby');
    if (!box.id || copied) box.id = newId();
    const label = box.parentElement!.querySelector('label');
    if (label && (!label.htmlFor || copied)) label.htmlFor = box.id;
    this.#name(box, label);
    this.#sync();
  }

  /** Out of its place, in a list of form controls, the row still says which question it belongs to. */
  #name(box: HTMLInputElement, label: HTMLLabelElement | null): void {
    const question = this.#field.querySelector(':scope > label');
    if (!label || !question) return;
    if (!question.id || isCopied(question)) question.id = `${this.#field.control!.id}-label`;
    addIds(box, 'aria-describedby', [question.id]);
  }

  #sync = (): void => {
    const declined = this.#box?.checked ?? false;
    const control = this.#field.control as HTMLInputElement | HTMLTextAreaElement | null;
    if (!control || declined === this.#held) return;
    // Read-only text is barred from constraint validation, so nothing that was set aside can hold a form back.
    if (declined && control.readOnly) return;
    control.readOnly = this.#held = declined;
    this.#form?.removeEventListener('formdata', this.#leaveOut);
    this.#form?.removeEventListener('reset', this.#onReset);
    this.#form = declined ? control.form : null;
    this.#form?.addEventListener('formdata', this.#leaveOut);
    this.#form?.addEventListener('reset', this.#onReset);
    this.#settled();
  };

  #onReset = (): void => nextTask(this.#sync);

  #leaveOut = ({ formData }: FormDataEvent): void => formData.delete(this.#field.name);
}

function row(words: string): HTMLElement {
  const option = make('lee-option');
  const box = make('input');
  box.type = 'checkbox';
  box.value = DECLINED;
  option.append(box, make('label', words));
  return option;
}
