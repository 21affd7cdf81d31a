import { warn } from '../base/warn.js';
import { whenHolds } from '../base/when.js';
import { headingOf, nameOf } from './step-frame.js';

const SENSITIVE = '[sensitive]';

/** Tells the developer of a page what would let down the people who use it. Names parts and questions, never an answer. */
export function advise(form: HTMLFormElement | null, steps: readonly HTMLElement[]): void {
  if (!form) return warn('<lee-intake> needs a <form> in it.');
  if (form.getAttribute('method')?.toLowerCase() !== 'post')
    warn('the form in <lee-intake> needs method="post". Without it, answers can get into the address.');
  if (!steps.length) warn('<lee-intake> needs a <lee-step> in its form.');
  steps.forEach((step, index) => {
    if (!headingOf(step))
      warn(`<lee-step> ${index + 1} needs a heading, so that people know where they are.`);
  });
  adviseOnOrder(steps);
  for (const question of form.querySelectorAll<HTMLElement>(SENSITIVE)) adviseOnQuestion(question);
  adviseOnBranches(form, steps);
}

const isSensitive = (step: HTMLElement | undefined): boolean =>
  step?.getAttribute('kind') === 'sensitive' || step?.querySelector(SENSITIVE) !== null;

const asks = (step: HTMLElement): boolean => step.querySelector('input, textarea, select') !== null;

/** Nobody begins with what is hard, or ends with it, or meets it twice without a breath between. */
function adviseOnOrder(steps: readonly HTMLElement[]): void {
  const asking = steps.filter(asks);
  for (const [step, where] of [
    [asking[0], 'first'],
    [asking.at(-1), 'last'],
  ] as const)
    if (asking.length > 1 && step && isSensitive(step))
      warn(`"${nameOf(step)}" is sensitive and is asked ${where}. Begin and end with something easy.`);
  steps.forEach((step, index) => {
    const next = steps[index + 1];
    if (next && isSensitive(step) && isSensitive(next))
      warn(
        `"${nameOf(step)}" and "${nameOf(next)}" are sensitive and follow each other. ` +
          'Put an easy part or a landing between them.',
      );
  });
}

/** A hard question says why it is asked, can be declined, and is never a condition. */
function adviseOnQuestion(question: HTMLElement): void {
  const name = `the sensitive question "${question.querySelector<HTMLInputElement>('[name]')?.name ?? question.localName}"`;
  if (!question.querySelector('[slot=why]') && !question.hasAttribute('why'))
    warn(`${name} needs a "why": say why it is asked, who sees it, and what happens if it is skipped.`);
  if (!question.querySelector('[value=asked-declined]'))
    warn(`${name} needs a "decline", so that nobody has to answer it.`);
  if (question.querySelector(':required') || question.hasAttribute('required'))
    warn(`${name} is required. Let people send the form without it.`);
}

/** A condition that no answer of the form can meet leaves its question out for good. */
function adviseOnBranches(form: HTMLFormElement, steps: readonly HTMLElement[]): void {
  if (steps.at(-1)?.hasAttribute('when'))
    warn('the last <lee-step> has a "when". Everyone has to get to the end.');
  for (const element of form.querySelectorAll('[when]'))
    whenHolds(element.getAttribute('when')!, (name) => {
      if (name && !form.elements.namedItem(name))
        warn(`when="${element.getAttribute('when')}" asks for "${name}", which is not in the form.`);
      return [];
    });
}
