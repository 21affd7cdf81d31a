import { nextTask } from './task.js';

let pressed: HTMLFormElement | null = null;
const watched = new WeakSet<Document>();

/**
 * Whether a person has just pressed a button that sends this form, Enter included (browsers press the button then).
 * A form library that checks validity by itself raises the same `invalid` events and must not move anyone's focus.
 */
export const isSending = (form: HTMLFormElement | null): boolean => form !== null && form === pressed;

/** Begins to notice presses in a document. Once is enough. */
export function watchSending(document: Document): void {
  if (watched.has(document)) return;
  watched.add(document);
  document.addEventListener('click', notice, { capture: true, passive: true });
}

function notice(event: Event): void {
  const button = (event.composedPath()[0] as Element).closest?.<HTMLButtonElement | HTMLInputElement>(
    'button, input',
  );
  if (!button?.form || (button.type !== 'submit' && button.type !== 'image')) return;
  pressed = button.form;
  nextTask(() => (pressed = null));
}
