import type { Readable } from './read-text.js';

/** The kinds of text that a text field asks for. */
export type TextKind = 'text' | 'url' | Readable;

/** Whether a kind is read by us, because a browser would refuse what a person may well write. */
export const isReadable = (kind: TextKind): kind is Readable =>
  kind === 'number' || kind === 'email' || kind === 'tel';

/**
 * What the native control of each kind has. Numbers and addresses are text with the keyboard for them: as `number` or
 * `email` a browser drops what it cannot read, or refuses a space.
 * https://technology.blog.gov.uk/2020/02/24/why-the-gov-uk-design-system-team-changed-the-input-type-for-numbers/
 */
export const NATIVE: Readonly<Record<TextKind, Readonly<Record<string, string>>>> = {
  text: { type: 'text' },
  url: { type: 'url' },
  tel: { type: 'tel' },
  number: { type: 'text', inputmode: 'numeric' },
  email: { type: 'text', inputmode: 'email', autocapitalize: 'off', spellcheck: 'false' },
};
