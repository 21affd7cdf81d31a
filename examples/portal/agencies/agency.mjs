// @ts-check

/**
 * Whose portal it is: an agency's people, its pages and what it asks.
 *
 * @typedef {import('leeway-ui/html.js').Markup} Markup
 * @typedef {{
 *   heading: string,
 *   label?: string,
 *   intro: (agency: Agency) => Markup | readonly Markup[],
 *   asks?: readonly import('../intake/questions.mjs').Question[],
 *   after?: Markup,
 *   kind?: 'easy' | 'sensitive' | 'landing',
 *   name?: string,
 *   skippable?: boolean,
 *   note?: string,
 *   when?: string,
 * }} Part
 *   One part of an intake. `name` is what skipping it is kept under; `note` stands before its questions.
 * @typedef {{
 *   slug: string,
 *   lang: 'en' | 'es',
 *   name: string,
 *   short: string,
 *   reader: string,
 *   phone: string,
 *   hours: string,
 *   place: string,
 *   timeZone: string,
 *   title: string,
 *   send: string,
 *   minimum?: readonly string[],
 *   home: (page: { agency: Agency, exit: string }) => { main: Markup, foot?: Markup },
 *   parts: readonly Part[],
 * }} Agency
 *   `title` is the heading above the questions; without one of the names in `minimum` an intake is not sent.
 */

/**
 * Everything that an agency asks, in its order.
 * @param {Agency} agency
 */
export const questionsOf = ({ parts }) => parts.flatMap(({ asks = [] }) => asks);

/**
 * The names under which parts can be skipped.
 * @param {Agency} agency
 */
export const skippableOf = ({ parts }) =>
  parts.flatMap(({ name, skippable }) => (skippable && name ? [name] : []));
