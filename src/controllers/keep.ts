import type { Checked } from '../base/messages.js';

/** Remembers what controls hold, in memory alone. Gives what puts it back. */
export function keep(controls: readonly Checked[]): () => void {
  const kept = controls.map((control) => {
    const { value, checked, files } = control as HTMLInputElement;
    return () => {
      if (control.type === 'file') (control as HTMLInputElement).files = files;
      else if (isTick(control)) (control as HTMLInputElement).checked = checked;
      else control.value = value;
    };
  });
  return () => {
    for (const put of kept) put();
    tell(controls);
  };
}

/** Empties controls, as their person would. */
export function empty(controls: readonly Checked[]): void {
  for (const control of controls) {
    if (isTick(control)) (control as HTMLInputElement).checked = false;
    else control.value = '';
  }
  tell(controls);
}

const isTick = ({ type }: Checked): boolean => type === 'radio' || type === 'checkbox';

function tell(controls: readonly Checked[]): void {
  for (const control of controls)
    for (const type of ['input', 'change'])
      control.dispatchEvent(new Event(type, { bubbles: true, composed: type === 'input' }));
}
