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
 * @typedef {Common & { kind: 'text', type?: 'email' | 'tel' | 'url', neededFor?: string, most: number }} Text
 * @typedef {Common & { kind: 'narrative', prompts?: string[], most: number }} Narrative
 * @typedef {Common & { kind: 'choice', options: Option[], many?: true }} Choice
 * @typedef {Common & {
 *   kind: 'consent',
 *   options: Option[],
 *   terms: { what: string, who: string, why: string, until: string, otherwise: string },
 * }} Consent
 * @typedef {Text | Narrative | Choice | Consent} Question
 */

/**
 * What a form sent, by the names it was sent under.
 * @typedef {Map<string, string[]>} Posted
 */
export {};
