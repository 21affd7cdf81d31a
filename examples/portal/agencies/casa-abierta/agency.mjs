// @ts-check
import { crisisLines } from 'leeway-ui/html.js';
import { addWords } from 'leeway-ui/words.js';
import { es } from 'leeway-ui/words/unreviewed/es.js';
import { fromTheme } from '../theme.mjs';
import { home } from './home.mjs';
import { parts } from './intake.mjs';

addWords('es', es);

/**
 * Casa Abierta, in Spanish first. The people and their numbers are made up; the crisis lines are not.
 * @type {import('../agency.mjs').Agency}
 */
export const casaAbierta = {
  ...fromTheme('casa-abierta'),
  reader: 'Marisol Vega',
  wait: 'Por lo general contestamos en menos de cinco minutos.',
  languages: ['es', 'en'],
  crisis: {
    country: 'US',
    lines: crisisLines([
      {
        country: 'US',
        lang: 'es',
        ways: [
          { by: 'call', to: '988', then: 'oprima 2', hours: '24/7' },
          { by: 'text', to: '988', word: 'ayuda', hours: '24/7' },
        ],
      },
      { country: 'MX', lang: 'es', ways: [{ by: 'call', to: '800 911 2000', hours: '24/7' }] },
    ]),
  },
  timeZone: 'America/Los_Angeles',
  title: 'Escríbanos',
  send: 'Enviar a Casa Abierta',
  draft: 'none',
  minimum: ['reach'],
  home,
  parts,
};
