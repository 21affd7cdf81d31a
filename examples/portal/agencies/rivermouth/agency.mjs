// @ts-check
import { crisisLines } from 'leeway-ui/html.js';
import { home } from './home.mjs';
import { parts } from './intake.mjs';

/**
 * Rivermouth Family Support. The people and their numbers are made up; the crisis lines are not.
 * @type {import('../agency.mjs').Agency}
 */
export const rivermouth = {
  slug: 'rivermouth',
  lang: 'en',
  name: 'Rivermouth Family Support',
  short: 'Rivermouth',
  reader: 'Ana Reyes',
  phone: '555 0100',
  hours: 'Mo-Su 08:00-20:00',
  wait: 'Most calls are answered within 10 minutes.',
  languages: ['en', 'es'],
  crisis: {
    country: 'US',
    lines: crisisLines([
      { country: 'US', lang: 'en', ways: [{ by: ['call', 'text'], to: '988', hours: '24/7' }] },
      {
        country: 'US',
        lang: 'es',
        ways: [
          { by: 'call', to: '988', then: 'oprima 2', hours: '24/7' },
          { by: 'text', to: '988', word: 'ayuda', hours: '24/7' },
        ],
      },
      { country: 'CA', lang: 'en', ways: [{ by: ['call', 'text'], to: '988', hours: '24/7' }] },
    ]),
  },
  place: '12 Weir Street, Rivermouth',
  timeZone: 'America/New_York',
  title: 'Write to us',
  send: 'Send to Rivermouth',
  draft: 'device',
  home,
  parts,
};
