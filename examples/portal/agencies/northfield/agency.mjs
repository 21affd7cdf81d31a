// @ts-check
import { crisisLines, grounding, quietRoom } from 'leeway-ui/html.js';
import { home } from './home.mjs';
import { parts } from './intake.mjs';

/**
 * Northfield Peer Support. The people and their numbers are made up; the crisis line is not.
 * @type {import('../agency.mjs').Agency}
 */
export const northfield = {
  slug: 'northfield',
  lang: 'en',
  name: 'Northfield Peer Support',
  short: 'Northfield',
  reader: 'Noor Haddad',
  phone: '555 0140',
  hours: 'Mo-Fr 10:00-18:00',
  wait: 'If nobody answers, we call back the same day.',
  languages: ['en'],
  crisis: {
    country: 'US',
    lines: crisisLines([
      { country: 'US', lang: 'en', ways: [{ by: ['call', 'text'], to: '988', hours: '24/7' }] },
    ]),
  },
  place: '3 Mill Lane, Northfield',
  timeZone: 'America/Chicago',
  title: 'Tell us a little',
  send: 'Send to Northfield',
  draft: 'server',
  minimum: [],
  ends: true,
  quiet: quietRoom({ content: grounding() }),
  home,
  parts,
};
