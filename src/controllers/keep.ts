import { fill, tell, tick } from '../base/answer.js';
import type { Checked } from '../base/messages.js';
import { isTicked } from './question.js';

/** Remembers what controls hold, in memory alone. Gives what puts it back. */
export function keep(controls: readonly Checked[]): () => void {
  const kept = controls.map((control) => {
    const { value, checked, files } = control as HTMLInputElement;
    return () => {
      if (isTicked(control)) return tick(control as HTMLInputElement, checked);
      if (!files) return fill(control, value);
      (control as HTMLInputElement).files = files;
      tell(control);
    };
  });
  return () => kept.forEach((put) => put());
}

/** Empties controls, as their person would. */
export function empty(controls: readonly Checked[]): void {
  for (const control of controls) {
    if (isTicked(control)) tick(control as HTMLInputElement, false);
    else fill(control, '');
  }
}
