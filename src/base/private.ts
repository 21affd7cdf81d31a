import { isText, type Checked } from './messages.js';

/** What keeps an answer out of the browser's form history and of spelling services. Browsers may ignore it. */
export const PRIVATE = {
  autocomplete: 'off',
  spellcheck: 'false',
  autocorrect: 'off',
  autocapitalize: 'off',
};

/** Asks the browser not to keep what a control holds. What the page wrote on it stays. */
export function keepPrivate(control: Checked): void {
  for (const [name, value] of Object.entries(PRIVATE))
    if (!control.hasAttribute(name) && (name === 'autocomplete' || isText(control)))
      control.setAttribute(name, value);
}
