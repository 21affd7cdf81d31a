// @ts-check
import { addWords } from 'leeway-ui/words.js';
import { es } from 'leeway-ui/words/es.js';
import { home } from './home.mjs';
import { parts } from './intake.mjs';

addWords('es', es);

/**
 * Casa Abierta, in Spanish first. The people and numbers are made up.
 * @type {import('../agency.mjs').Agency}
 */
export const casaAbierta = {
  slug: 'casa-abierta',
  lang: 'es',
  name: 'Casa Abierta',
  short: 'Casa Abierta',
  reader: 'Marisol Vega',
  phone: '555 0162',
  hours: 'de 9 a 19 h, todos los días',
  place: 'Calle Naranjo 8',
  timeZone: 'America/Los_Angeles',
  title: 'Escríbanos',
  send: 'Enviar a Casa Abierta',
  minimum: ['reach'],
  home,
  parts,
};
