// @ts-check
import { markup } from 'leeway-ui/html.js';

/**
 * The number of a person, to read, to copy and to press.
 * @param {import('../agencies/agency.mjs').Agency} agency
 */
export const phone = (agency) =>
  markup`<a href="tel:${agency.phone.replaceAll(' ', '-')}">${agency.phone}</a>`;
