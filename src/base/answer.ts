import type { Checked } from './messages.js';

/** Says that an answer changed, with the events that a browser raises after a person changed it. */
export function tell(node: Element): void {
  for (const type of ['input', 'change'])
    node.dispatchEvent(new Event(type, { bubbles: true, composed: type === 'input' }));
}

/** Writes in place of a person, and says so. Words that a script sets as `value` React takes for its own, and tells nobody. */
export function fill(control: Checked, words: string): void {
  const text = control as HTMLInputElement;
  if (typeof text.selectionStart === 'number') text.setRangeText(words, 0, text.value.length, 'end');
  else control.value = words;
  tell(control);
}

/** Ticks in place of a person, or takes a tick away, and says so. React hears of a tick by its click. */
export function tick(control: HTMLInputElement, on: boolean): void {
  if (control.checked === on) return;
  if ((on || control.type === 'checkbox') && !control.matches(':disabled')) return control.click();
  control.checked = on;
  tell(on ? control : teller(control));
}

/**
 * No press takes a tick from a radio, so frameworks take any `change` of it for its being chosen. Its question says it, which
 * has no `value` then.
 */
function teller(control: HTMLInputElement): Element {
  const question = control.closest('fieldset')?.parentElement;
  return control.type === 'radio' && question?.localName.startsWith('lee-') ? question : control;
}
