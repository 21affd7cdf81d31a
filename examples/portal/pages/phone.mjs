// @ts-check
import { crisis, help, hoursInWords, markup } from 'leeway-ui/html.js';

/** @typedef {import('../agencies/agency.mjs').Agency} Agency */

/**
 * The number of a person, to read, to copy and to press.
 * @param {Agency} agency
 */
export const phone = (agency) =>
  markup`<a href="tel:${agency.phone.replaceAll(' ', '-')}">${agency.phone}</a>`;

/**
 * When someone answers it, in words.
 * @param {Agency} agency
 */
export const hours = ({ hours, lang }) => hoursInWords(hours, lang);

/**
 * Whom to talk to at the agency, in full or in one row.
 * @param {Agency} agency
 * @param {{ compact?: boolean }} [look]
 */
export const person = ({ phone, hours, timeZone, wait, languages, lang }, { compact } = {}) =>
  help({
    ways: [{ by: ['call', 'text'], to: phone, hours }],
    timeZone,
    wait,
    languages,
    compact,
    now: new Date(),
    // Said once, below the crisis lines.
    log: false,
    lang,
  });

/**
 * Whom to talk to right now, in the agency's country and language.
 * @param {Agency} agency
 */
export const now = ({ crisis: { country, lines }, lang }) => crisis({ country, lines, lang });
