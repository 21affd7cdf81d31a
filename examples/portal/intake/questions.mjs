// @ts-check

/**
 * What can be asked: each question once, for the page that asks it, for reading what comes back, and for looking at it.
 * `neededFor` says by which answers it cannot be left empty, such as `reach=text`; `most` is how many characters we keep.
 *
 * @typedef {import('leeway-ui/html.js').ChoiceOption} Option
 * @typedef {{
 *   name: string,
 *   label: string,
 *   hint?: string,
 *   why?: string,
 *   whoSees?: string,
 *   ifSkipped?: string,
 *   private?: boolean,
 *   sensitive?: boolean,
 *   decline?: boolean | readonly ('asked-declined' | 'asked-unknown' | 'temp-unknown')[],
 *   required?: boolean,
 *   missing?: string,
 *   unclear?: string,
 *   when?: string,
 * }} Common
 * @typedef {Common & { kind: 'text', type?: 'email' | 'tel' | 'url' | 'number', neededFor?: string, most: number }} Text
 * @typedef {Common & { kind: 'narrative', prompts?: string[], most: number }} Narrative
 * @typedef {Common & {
 *   kind: 'choice',
 *   options?: Option[],
 *   preset?: 'yes-no',
 *   own?: boolean,
 *   none?: boolean,
 *   many?: true,
 * }} Choice
 * @typedef {Common & {
 *   kind: 'consent',
 *   options: Option[],
 *   terms: { what: string, who: string, why: string, until: string, otherwise: string },
 *   takenBack?: string,
 *   years?: number,
 *   shares: readonly string[],
 * }} Consent
 *   `takenBack`: what becomes of what was shared; `years`: after how many a yes ends; `shares`: which answers it is about
 * @typedef {Common & { kind: 'select', options: Option[] }} Select
 * @typedef {Common & { kind: 'scale', points: Option[] }} Scale
 * @typedef {Common & { kind: 'name', legal?: string, pronouns?: boolean, most: number }} Name
 * @typedef {Common & { kind: 'date', autocomplete?: 'bday' }} DateQuestion
 * @typedef {Common & {
 *   kind: 'contact',
 *   channels: readonly import('leeway-ui/html.js').ContactChannel[],
 *   times?: readonly string[],
 *   says?: readonly string[],
 * }} Contact
 * @typedef {Common & { kind: 'address', most: number }} Address
 * @typedef {Common & { kind: 'file', maxSize: number, maxFiles: number, accept?: string }} File
 * @typedef {Text | Narrative | Choice | Consent | Select | Scale | Name | DateQuestion | Contact | Address | File} Question
 */

/**
 * What a form sent, by the names it was sent under, and its files.
 * @typedef {Map<string, string[]>} Posted
 * @typedef {{ field: string, name: string, kind: string, bytes: Uint8Array }} PostedFile
 */
export {};
