// @ts-check
import { markup } from 'leeway-ui/html.js';
import { agency } from '../agency.mjs';

/** The number of a person, to read, to copy and to press. */
export const phone = () => markup`<a href="tel:${agency.phone.replaceAll(' ', '-')}">${agency.phone}</a>`;
