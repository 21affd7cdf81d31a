// @ts-check
import { home } from './home.mjs';
import { parts } from './intake.mjs';

/**
 * Rivermouth Family Support. The people and numbers are made up.
 * @type {import('../agency.mjs').Agency}
 */
export const rivermouth = {
  slug: 'rivermouth',
  lang: 'en',
  name: 'Rivermouth Family Support',
  short: 'Rivermouth',
  reader: 'Ana Reyes',
  phone: '555 0100',
  hours: '8 am to 8 pm, every day',
  place: '12 Weir Street, Rivermouth',
  timeZone: 'America/New_York',
  title: 'Write to us',
  send: 'Send to Rivermouth',
  home,
  parts,
};
