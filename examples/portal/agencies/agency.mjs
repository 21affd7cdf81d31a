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
 *   logo: string,
 *   room: string,
 *   reader: string,
 *   phone: string,
 *   hours: string,
 *   wait: string,
 *   languages: readonly string[],
 *   crisis: { country: string, lines: readonly import('leeway-ui/html.js').CrisisLine[] },
 *   place: string,
 *   timeZone: string,
 *   title: string,
 *   send: string,
 *   minimum?: readonly string[],
 *   draft: 'none' | 'device' | 'server',
 *   ends?: boolean,
 *   quiet?: Markup,
 *   home: (frame: import('../pages/layout.mjs').Frame) => { main: Markup, picture?: Markup },
 *   parts: readonly Part[],
 * }} Agency
 *   Name, language, logo, room and contact are from its theme. `phone` takes calls and texts in the `hours` of the agency's own `timeZone`. `title` is the heading above the
 *   questions; without one of the names in `minimum` an intake is not sent.
 *   `draft`: where people may keep what they write until they send it;
 *   `ends`: whether a visit ends after a time; `quiet`: the quiet room of its pages, where it offers something there.
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
