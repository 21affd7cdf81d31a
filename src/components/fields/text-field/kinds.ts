/** The kinds of text that a text field asks for. */
export type TextKind = 'text' | 'url' | 'number' | 'email' | 'tel';

/**
 * What the native control of each kind has. Numbers and addresses are text with the keyboard for them: as `number` or
 * `email` a browser drops what it cannot read, or refuses a space. The patterns take the digits of any script, and refuse
 * only what nobody could read.
 * https://technology.blog.gov.uk/2020/02/24/why-the-gov-uk-design-system-team-changed-the-input-type-for-numbers/
 */
export const NATIVE: Readonly<Record<TextKind, Readonly<Record<string, string>>>> = {
  text: { type: 'text' },
  url: { type: 'url' },
  tel: { type: 'tel', pattern: String.raw`(.*\p{Nd}){3}.*` },
  number: { type: 'text', inputmode: 'numeric', pattern: String.raw`\P{L}*\p{Nd}\P{L}*` },
  email: {
    type: 'text',
    inputmode: 'email',
    pattern: '[^@＠]+[@＠][^@＠]+[.．。].+',
  },
};
