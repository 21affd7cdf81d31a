// @ts-check
import { crisisLines } from 'leeway-ui/html.js';
import { addWords } from 'leeway-ui/words.js';
import { es } from 'leeway-ui/words/es.js';
import { home } from './home.mjs';
import { parts } from './intake.mjs';

addWords('es', es);

/**
 * Casa Abierta, in Spanish first. The people and their numbers are made up; the crisis lines are not.
 * @type {import('../agency.mjs').Agency}
 */
export const casaAbierta = {
  slug: 'casa-abierta',
  lang: 'es',
  name: 'Casa Abierta',
  short: 'Casa Abierta',
  reader: 'Marisol Vega',
  phone: '555 0162',
  hours: 'Mo-Su 09:00-19:00',
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
  place: 'Calle Naranjo 8',
  timeZone: 'America/Los_Angeles',
  title: 'Escríbanos',
  send: 'Enviar a Casa Abierta',
  draft: 'none',
  minimum: ['reach'],
  home,
  parts,
};
