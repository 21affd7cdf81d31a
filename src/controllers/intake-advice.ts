import { warn } from '../base/warn.js';
import { headingOf } from './step-frame.js';

/** Tells the developer of a page, in words, what would let down the people who use it. */
export function advise(form: HTMLFormElement | null, steps: readonly HTMLElement[]): void {
  if (!form)
    return warn('<lee-intake> has no <form>. Write one in it, with method="post", so that it can be sent.');
  if (form.getAttribute('method')?.toLowerCase() !== 'post')
    warn(
      'the form in <lee-intake> has no method="post". Without JavaScript, answers would stand in the address.',
    );
  if (!steps.length)
    warn('<lee-intake> has no <lee-step>. Write at least one, also around a form of one page.');
  for (const [index, step] of steps.entries())
    if (!headingOf(step))
      warn(`<lee-step> number ${index + 1} has no heading. Give it one, so people know where they are.`);
}
