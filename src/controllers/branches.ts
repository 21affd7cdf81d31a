import type { ReactiveController, ReactiveControllerHost } from '@lit/reactive-element';
import { isReason, type AbsentReason } from '../base/absent.js';
import type { Checked } from '../base/messages.js';
import { whenHolds } from '../base/when.js';
import { controlsOf, isTicked } from './question.js';

/** The row by which a part was skipped. */
const SKIPPED = ':scope > [slot=skip] :checked';

/** How someone left a part out: chose to skip it, or comes back to it. */
export function skippedAs(step: Element): AbsentReason | undefined {
  const value = step.querySelector<HTMLInputElement>(SKIPPED)?.value ?? '';
  return isReason(value) ? value : undefined;
}

/** Ticks why a part is left out, or with no reason takes it in again. */
export function skip(step: Element, reason?: AbsentReason): void {
  for (const box of step.querySelectorAll<HTMLInputElement>(':scope > [slot=skip] input'))
    box.checked = box.value === reason;
}

/**
 * Asks only what the answers so far call for: an element with `when` shows once it holds. What is not asked, and what
 * stands in a part that was skipped, keeps what was written in it, in memory, and is never sent.
 */
export class Branches implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #form: () => HTMLFormElement | null;
  readonly #changed: () => void;

  constructor(
    host: ReactiveControllerHost & HTMLElement,
    of: { form: () => HTMLFormElement | null; changed: () => void },
  ) {
    this.#host = host;
    this.#form = of.form;
    this.#changed = of.changed;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.addEventListener('change', this.#onChange);
    this.#host.addEventListener('formdata', this.#leaveOut);
  }

  hostDisconnected(): void {
    this.#host.removeEventListener('change', this.#onChange);
    this.#host.removeEventListener('formdata', this.#leaveOut);
  }

  /** Whether a part, or what stands in it, is asked. */
  isAsked(node: Element): boolean {
    const around = node.closest('[when]');
    return !around || (!unasked.has(around) && (!around.parentElement || this.isAsked(around.parentElement)));
  }

  /** Whether a control's answer is left out: it is not asked, or its part was skipped. */
  isOut(control: Element): boolean {
    const step = control.closest('lee-step');
    const skipped = step && skippedAs(step) !== undefined && !control.closest('[slot=skip]');
    return Boolean(skipped) || !this.isAsked(control);
  }

  /** Shows what is asked and hides what is not, from the first to the last, since one can depend on another. */
  review(): void {
    const form = this.#form();
    const elements = this.#host.querySelectorAll<HTMLElement>('[when]');
    if (!form || !elements.length) return;
    const controls = controlsOf(form);
    const valuesOf = (name: string) =>
      controls
        .filter((control) => control.name === name && this.isAsked(control))
        .flatMap((control) =>
          isTicked(control) && !(control as HTMLInputElement).checked ? [] : control.value,
        )
        .filter(Boolean);
    for (const element of elements) {
      const asked = whenHolds(element.getAttribute('when')!, valuesOf);
      if (asked) unasked.delete(element);
      else unasked.add(element);
      if (element.localName !== 'lee-step') element.hidden = !asked;
    }
  }

  #onChange = (): void => {
    this.review();
    this.#changed();
  };

  /** Bubbles from the form. A name that is asked elsewhere too keeps what was answered there. */
  #leaveOut = ({ formData }: FormDataEvent): void => {
    const controls = controlsOf(this.#form()!);
    const out = new Set(controls.filter((control) => this.isOut(control)));
    const names = new Set([...out].map(({ name }) => name));
    for (const name of names) formData.delete(name);
    for (const control of controls)
      if (names.has(control.name) && !out.has(control))
        for (const value of sent(control)) formData.append(control.name, value);
  };
}

const unasked = new WeakSet<Element>();

const sent = (control: Checked): (string | File)[] => {
  const { checked, files, value } = control as HTMLInputElement;
  if (control.type === 'file') return [...files!];
  return isTicked(control) && !checked ? [] : [value];
};
