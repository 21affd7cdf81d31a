// @ts-check
import { crisisLines } from 'leeway-ui/html.js';
import { fromTheme } from '../theme.mjs';
import { home } from './home.mjs';
import { parts } from './intake.mjs';

/**
 * Rivermouth Family Support. The people and their numbers are made up; the crisis lines are not.
 * @type {import('../agency.mjs').Agency}
 */
export const rivermouth = {
  ...fromTheme('rivermouth'),
  reader: 'Ana Reyes',
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
  timeZone: 'America/New_York',
  title: 'Write to us',
  send: 'Send to Rivermouth',
  draft: 'device',
  home,
  parts,
};
