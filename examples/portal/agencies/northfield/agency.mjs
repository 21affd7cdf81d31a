// @ts-check
import { home } from './home.mjs';
import { parts } from './intake.mjs';

/**
 * Northfield Peer Support. The people and numbers are made up.
 * @type {import('../agency.mjs').Agency}
 */
export const northfield = {
  slug: 'northfield',
  lang: 'en',
  name: 'Northfield Peer Support',
  short: 'Northfield',
  reader: 'Noor Haddad',
  phone: '555 0140',
  hours: '10 am to 6 pm, Monday to Friday',
  place: '3 Mill Lane, Northfield',
  timeZone: 'America/Chicago',
  title: 'Tell us a little',
  send: 'Send to Northfield',
  minimum: [],
  home,
  parts,
};
