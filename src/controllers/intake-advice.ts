import { warn } from '../base/warn.js';
import { headingOf } from './step-frame.js';

/** Tells the developer of a page what would let down the people who use it. */
export function advise(form: HTMLFormElement | null, steps: readonly HTMLElement[]): void {
  if (!form) warn('<lee-intake> needs a <form> in it.');
  else if (form.getAttribute('method')?.toLowerCase() !== 'post')
    warn('the form in <lee-intake> needs method="post". Without it, answers can get into the address.');
  else if (!steps.length) warn('<lee-intake> needs a <lee-step> in its form.');
  steps.forEach((step, index) => {
    if (!headingOf(step))
      warn(`<lee-step> ${index + 1} needs a heading, so that people know where they are.`);
  });
}
