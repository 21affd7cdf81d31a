// @ts-check
import { crisisLines, grounding, quietRoom } from 'leeway-ui/html.js';
import { fromTheme } from '../theme.mjs';
import { home } from './home.mjs';
import { parts } from './intake.mjs';

/**
 * Northfield Peer Support. The people and their numbers are made up; the crisis line is not.
 * @type {import('../agency.mjs').Agency}
 */
export const northfield = {
  ...fromTheme('northfield'),
  reader: 'Noor Haddad',
  wait: 'If nobody answers, we call back the same day.',
  languages: ['en'],
  crisis: {
    country: 'US',
    lines: crisisLines([
      { country: 'US', lang: 'en', ways: [{ by: ['call', 'text'], to: '988', hours: '24/7' }] },
    ]),
  },
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
